// Passes on what is unsent, whoever wrote it: batches, back-off, any number of times.
import { all, drop, read, tell, work, write } from "./store.js";

const BATCH = 50;
const FIRST = 5_000;
const LAST = 30 * 60_000;

/**
 * Tries now unless a failed try is too fresh; `must` is for what the person just did.
 * Whoever shows what came of it waits until it is through, also when another page sends it.
 */
export async function send(must, wait) {
  if (!navigator.locks) return turn(must);
  if (wait) return navigator.locks.request("sinau-send", () => turn(must));
  return navigator.locks.request("sinau-send", { ifAvailable: true }, (free) => free && turn(must));
}

async function turn(must) {
  const waited = (await read("meta", "wait")) ?? { tries: 0, until: 0 };
  // A clock set back by years must not stop the sending.
  if (!must && Date.now() < waited.until && waited.until - Date.now() <= LAST) return;
  try {
    while (await batch());
    if (waited.tries) await write("meta", { tries: 0, until: 0 }, "wait");
  } catch (e) {
    // What people do themselves, page after page, does not lengthen the pause of what the phone does.
    const tries = must ? waited.tries : waited.tries + 1;
    const pause = Math.min(LAST, FIRST * 2 ** Math.min(tries, 12)) * (0.75 + Math.random() / 2);
    await write("meta", { tries, until: Date.now() + pause }, "wait");
    throw e;
  }
}

async function batch() {
  const waiting = (await all("outbox")).filter((o) => !o.refused);
  const some = waiting.slice(0, BATCH);
  if (!some.length) return false;
  const answer = await fetch("/api/kirim", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Sinau": "1" },
    body: JSON.stringify({ envelopes: some.map((o) => o.envelope) }),
  });
  if (!answer.ok) throw new Error("kirim " + answer.status);
  const said = await answer.json();
  await work(["outbox", "receipts"], "readwrite", (t) => {
    for (const { index, state } of said.results) {
      const o = some[index];
      if (state === "REFUSED") t.objectStore("outbox").put({ ...o, refused: true });
      else {
        t.objectStore("outbox").delete(o.n);
        t.objectStore("receipts").put({ id: o.id, profile: o.profile, code: said.receipt, at: said.at, state });
      }
    }
  });
  if (said.ended?.length) await drop(said.ended);
  tell("sent");
  return waiting.length > some.length && said.results.length > 0;
}

const IN_A_FILE = 400; // well under what one hand-in may hold: 500 acts, 1 MB

/** The same envelopes as files that anybody may hand in at /kirim. */
export async function asFiles() {
  const envelopes = (await all("outbox")).map((o) => o.envelope);
  const day = new Date().toISOString().slice(0, 10);
  const parts = Array.from({ length: Math.ceil(envelopes.length / IN_A_FILE) }, (_, i) => envelopes.slice(i * IN_A_FILE, (i + 1) * IN_A_FILE));
  return parts.map((part, i) => new File([JSON.stringify({ envelopes: part })], `sinau-kiriman-${day}${i ? "-" + (i + 1) : ""}.json`, { type: "application/json" }));
}
