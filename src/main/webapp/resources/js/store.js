// The phone's own shelf: one IndexedDB, shared by the pages and the service worker.
const STORES = {
  meta: undefined,
  profiles: { keyPath: "id" },
  views: { keyPath: "id" },
  outbox: { keyPath: "n", autoIncrement: true },
  receipts: { keyPath: "id" },
  courses: { keyPath: "code" },
  bundles: { keyPath: "hash" },
};
const IDLE = 10 * 60_000;
let opening;

/** Where the scripts lie: their address carries the hash of all of them. */
export const base = new URL(".", import.meta.url).pathname;

function shelf() {
  opening ??= new Promise((ok, no) => {
    const asked = indexedDB.open("sinau", 1);
    asked.onupgradeneeded = () => {
      for (const [name, how] of Object.entries(STORES)) asked.result.createObjectStore(name, how);
    };
    asked.onsuccess = () => {
      const forget = () => (opening = undefined);
      asked.result.onclose = forget;
      asked.result.onversionchange = () => {
        forget();
        asked.result.close();
      };
      ok(asked.result);
    };
    asked.onerror = asked.onblocked = () => {
      opening = undefined;
      no(asked.error);
    };
  });
  opening.catch(() => (opening = undefined));
  return opening;
}

/** One transaction; resolves when it is on disk, to the result of the last request `act` returned. */
export async function work(stores, mode, act) {
  const t = (await shelf()).transaction(stores, mode, { durability: "strict" });
  return new Promise((ok, no) => {
    const asked = act(t);
    t.oncomplete = () => ok(asked?.result);
    t.onabort = t.onerror = () => no(t.error ?? new Error("aborted"));
  });
}
const on = (store, mode, act) => work([store], mode, (t) => act(t.objectStore(store)));
export const read = (store, key) => on(store, "readonly", (s) => s.get(key));
export const all = (store) => on(store, "readonly", (s) => s.getAll());
export const count = (store) => on(store, "readonly", (s) => s.count());
export const write = (store, value, key) => on(store, "readwrite", (s) => s.put(value, key));
export const remove = (store, key) => on(store, "readwrite", (s) => s.delete(key));

const news = new BroadcastChannel("sinau");
/** Tells every open page, this one too, that what is stored has changed. */
export const tell = (what) => (news.postMessage(what), dispatchEvent(new CustomEvent("sinau", { detail: what })));
export const hear = (act) => {
  news.onmessage = (e) => act(e.data);
  addEventListener("sinau", (e) => act(e.detail));
};

/** Who has the phone in hand: an open profile, somebody signed in without one, or nobody (undefined). */
export async function session() {
  const now = Date.now();
  const s = await read("meta", "session");
  // A clock set back must not keep a profile open. Where nobody has a profile there is nothing to close.
  if (s && (now >= s.until || now < s.at - 60_000)) return void (await ((await count("profiles")) ? lock() : remove("meta", "session")));
  return s;
}
export const begin = (s) => write("meta", { ...s, at: Date.now(), until: Date.now() + IDLE }, "session");
export async function touch() {
  const s = await session();
  if (s && Date.now() > s.at + 15_000) await begin(s);
  return s;
}

/** Closes whatever is open; the server's cookie goes with the next contact. */
export async function lock() {
  const [s, due] = await Promise.all([read("meta", "session"), read("meta", "signOut")]);
  await work(["meta"], "readwrite", (t) => {
    const meta = t.objectStore("meta");
    meta.delete("session");
    meta.put(due ?? s?.account ?? true, "signOut");
  });
  tell("locked");
}

/** Takes profiles off the phone that the office, or their owner elsewhere, has ended. What is unsent is sealed and stays. */
export async function drop(ids) {
  await work(["profiles", "views"], "readwrite", (t) => {
    for (const s of ["profiles", "views"]) for (const id of ids) t.objectStore(s).delete(id);
  });
  if (ids.includes((await read("meta", "session"))?.profile)) await lock();
}

/** Sends one of the server's own forms, ticket and all; the answer is not followed. */
export async function sendForm(page, fields) {
  const html = await (await fetch(page, { cache: "no-store" })).text();
  const ticket = /<main[^]*?name="ticket" value="([^"]+)"/.exec(html)?.[1];
  return fetch(page, { method: "POST", body: new URLSearchParams({ ticket, ...fields }), redirect: "manual" });
}

/** Takes the sign-in of whoever had the phone before off it, as soon as there is signal. */
export async function signOutIfDue() {
  if (!(await read("meta", "signOut"))) return;
  if ((await sendForm("/keluar", {})).type === "opaqueredirect") await remove("meta", "signOut");
}
