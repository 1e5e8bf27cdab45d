// The service worker: what is stored comes before the network, and a slow network counts as none.
import { base, begin, count, read, sendForm, session, signOutIfDue } from "./store.js";
import { send } from "./send.js";

const SHELL = "/hp";
const HELP = "/pertolongan";
const KEPT = "sinau " + base;
const SCRIPTS = "app calc codes exam forms keep kit opinion paper people phone send speak store unsent vault".split(" ");
const PATIENCE = 3_000;
const HERS = /^\/(saya|sertifikat|data-saya|bantuan|pengajuan|pendapat|k)(\/|$)/;
const STATUS = /^\/($|(saya|sertifikat|data-saya|bantuan|pengajuan)(\/|$))/;
const COURSE = /^\/k\/([^/]+)(?:\/(kuis\/)?([^/]+))?$/;
let entering = Promise.resolve();

self.addEventListener("install", (e) => e.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (e) => e.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener("sync", (e) => e.waitUntil(send(true)));
self.addEventListener("message", (e) => {
  if (e.data.enter) e.waitUntil((entering = enter(e.data.enter).catch(() => {})));
});

async function fill() {
  const cache = await caches.open(KEPT);
  const shell = await fetch(SHELL, { cache: "no-store" });
  const style = /href="(\/a\/[^"]+\.css)"/.exec(await shell.clone().text())[1];
  const help = await fetch(HELP, { credentials: "omit" });
  await cache.addAll([style, "/resources/img/favicon.svg", ...SCRIPTS.map((s) => base + s + ".js")]);
  await cache.put(SHELL, shell);
  if (help.ok) await cache.put(HELP, help);
}

async function tidy() {
  for (const name of await caches.keys()) if (name.startsWith("sinau ") && name !== KEPT) await caches.delete(name);
}

self.addEventListener("fetch", (e) => {
  const url = new URL(e.request.url);
  if (url.origin !== location.origin) return;
  if (e.request.method !== "GET") {
    if (/^\/(masuk|daftar)$/.test(url.pathname)) e.respondWith(entry(e.request));
    return;
  }
  if (e.request.mode === "navigate") e.respondWith(page(e, url).catch(() => fetch(e.request)));
  else if (/^\/(a|m|resources\/img)\//.test(url.pathname)) e.respondWith(stored(e.request));
});

const stored = async (request) => (await caches.match(request)) ?? fetch(request);

async function page(e, url) {
  const path = url.pathname.replace(/(.)\/$/, "$1");
  const shell = () => caches.match(SHELL);
  if (path === SHELL || path === "/orang") return shell();
  if (path === HELP) return help(e);
  if (/^\/(staff|lapangan|api|bahasa)(\/|$)/.test(path)) {
    if (path.startsWith("/bahasa/")) e.waitUntil(after(fill));
    return fetch(e.request);
  }
  const s = await session();
  if (!s && HERS.test(path) && (await count("profiles"))) return shell();
  const [, code, quiz, part] = COURSE.exec(path) ?? [];
  const course = code && (await read("courses", code));
  const test = course && quiz && part === course.posttest;
  const [, about] = /^\/pendapat\/([^/]+)$/.exec(path) ?? [];
  const wish = url.searchParams.has("daring");
  // A final test that is being sat on this phone stays on it, also when the signal comes back in between.
  const sat = test && (await read("meta", "exam")) === path;
  if (s?.profile && !wish && ((course && (!test || sat)) || (about && (await read("courses", about))))) return shell();
  return network(e, s, code, s?.profile && STATUS.test(path) && !wish).catch(shell);
}

/** The server's page; what is unsent goes first where the page would show it. */
async function network(e, s, code, impatient) {
  const asked = (async () => {
    await entering;
    await signOutIfDue();
    if ((code || impatient) && (await count("outbox").catch(() => 0))) await send(true, true).catch(() => {});
    return fetch(e.request);
  })();
  if (!impatient) return asked;
  e.waitUntil(asked.catch(() => {}));
  return Promise.race([asked, new Promise((_, no) => setTimeout(no, PATIENCE, new Error("slow")))]);
}

async function help(e) {
  const fresh = fetch(HELP, { credentials: "omit" }).then(async (r) => {
    if (r.ok) await (await caches.open(KEPT)).put(HELP, r.clone());
    return r;
  });
  e.waitUntil(fresh.catch(() => {}));
  return (await caches.match(HELP)) ?? fresh;
}

/** Signs in whoever has just opened her profile, while she is already reading. */
async function enter(fields) {
  await signOutIfDue();
  await sendForm("/masuk", { ...fields, ke: SHELL });
}

/** Somebody without a profile here signs in: what she opens next is the server's, not the list of people. */
async function entry(request) {
  const closed = async () => (await count("profiles")) && !(await session());
  if (request.mode === "navigate" && (await closed().catch(() => false))) await begin({ guest: true });
  return fetch(request);
}

const after = (act) => new Promise((ok) => setTimeout(ok, 1500)).then(act).catch(() => {});
