// On every learner page: who has the phone in hand, what is unsent, what this phone can do more. The page works without it.
import { all, begin, count, hear, lock, session, touch } from "./store.js";
import { send } from "./send.js";

const { who, shell } = document.body.dataset;
const main = document.querySelector("main");
const path = location.pathname.replace(/(.)\/$/, "$1");
const STATUS = /^\/(saya|sertifikat|data-saya|bantuan|pengajuan)(\/|$)/;
const can = "serviceWorker" in navigator && "indexedDB" in window && !!window.crypto?.subtle;

async function serverPage() {
  if (path === "/masuk") main.querySelector("form")?.addEventListener("submit", signIn);
  // Signing out on a page also closes what is open here.
  for (const f of document.querySelectorAll("form[action='/keluar']")) f.addEventListener("submit", () => lock());
  const keep = document.getElementById("keep");
  if (keep) {
    keep.hidden = false;
    keep.querySelector("button").onclick = async () => (await import("./keep.js")).keep(keep.dataset.course, keep);
  }
  const s = await touch();
  const others = await count("profiles");
  if (who && others && s?.account !== who) await begin({ guest: true, account: who });
  if (who || others) await navigator.serviceWorker.register("/sw.js", { type: "module" });
  const mine = who && s?.profile && s.account === who;
  if (mine && STATUS.test(path)) await rememberPage();
  const [, course, quiz] = /^\/k\/([^/]+)\/kuis\/([^/]+)$/.exec(path) ?? [];
  if (mine && quiz && main.querySelector("[name=answer]")) await (await import("./exam.js")).take(course, quiz);
  if (!who && /(^|; )simpan=/.test(document.cookie) && !others) (await import("./keep.js")).wiped(main);
}

/** The sign-in page opens the profile on this phone too, with the PIN that was typed anyway. */
async function signIn(e) {
  const form = e.target;
  const name = form.elements.name.value.trim().toLowerCase();
  e.preventDefault();
  await quietly(async () => {
    const mine = (await all("profiles")).find((p) => p.account.toLowerCase() === name);
    const wrong = !mine || (await (await import("./vault.js")).open(mine.id, form.elements.secret.value));
    if (wrong) await begin({ guest: true });
  });
  form.submit();
}

/** Keeps what a status page says, without its forms and tickets, in the wrapped view. */
async function rememberPage() {
  const copy = main.cloneNode(true);
  for (const each of copy.querySelectorAll("form, script, [hidden]")) each.remove();
  const { keepPage } = await import("./vault.js");
  await keepPage(path, document.title, copy.innerHTML);
}

async function unsent() {
  const place = document.getElementById("unsent");
  if (place && (await count("outbox").catch(() => 0)) + (await count("receipts").catch(() => 0))) (await import("./unsent.js")).show(place);
}

/** What a page can do more once it is there: a worksheet that works itself out, a voice. */
async function more() {
  if (main.querySelector(".calc")) (await import("./calc.js")).fill(main);
  if (!path.startsWith("/lapangan") && ("speechSynthesis" in window || main.querySelector(".track"))) {
    const b = Object.assign(document.createElement("button"), { type: "button", className: "listen", textContent: document.body.dataset.listen });
    b.onclick = async () => (await import("./speak.js")).toggle(b, main);
    const head = main.querySelector("h1, .prompt") ?? main.querySelector("h2");
    if (head && !main.querySelector(".listen")) (head.closest("legend, label, .verdict") ?? head).after(b);
  }
  const scan = document.getElementById("scan");
  if (scan) (await import("./scan.js")).ready(scan, can);
  await unsent();
}

const quietly = (act) => Promise.resolve().then(act).catch(() => {});

async function watch() {
  let open = await quietly(session);
  const still = async () => {
    const now = await session();
    // Also when "back" brings up a page of whoever had the phone before.
    if (open?.account && now?.account !== open.account && (await count("profiles"))) location.replace("/orang?ke=" + encodeURIComponent(path));
    open = now;
  };
  setInterval(() => quietly(still).then(() => quietly(() => send())), 20_000);
  addEventListener("pageshow", () => quietly(still));
  for (const sign of ["pointerdown", "keydown"]) addEventListener(sign, () => quietly(touch), { passive: true });
  document.addEventListener("visibilitychange", () => quietly(() => (document.hidden ? null : still().then(() => send()))));
  addEventListener("online", () => quietly(() => send(true)));
  hear((what) => {
    if (what === "sent") quietly(unsent);
    // What the page says of a test may be older than what has just arrived.
    if (what === "sent" && shell === undefined && location.search.includes("hasil=")) location.reload();
    // Chrome sends on even when the page is closed, as soon as there is signal.
    if (what === "kept") quietly(async () => (await navigator.serviceWorker.ready).sync?.register("sinau"));
  });
}

/** The reader's own zone, for the moments that the server writes: some are still abroad. */
function tellZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && (zone !== "Asia/Jakarta" || /(^|; )zona=/.test(document.cookie))) document.cookie = `zona=${encodeURIComponent(zone)}; path=/; max-age=31536000; samesite=lax`;
}

async function start() {
  quietly(tellZone);
  addEventListener("sinau-page", () => quietly(more));
  if (!can) return more();
  if (shell !== undefined) {
    const { catchUp, start: run } = await import("./app.js");
    await run();
    await watch();
    await quietly(() => send(true));
    if (!(await count("outbox"))) await quietly(catchUp);
    return;
  }
  await quietly(serverPage);
  await more();
  await watch();
  if (await quietly(() => count("outbox"))) await quietly(() => send(true));
}
start();
