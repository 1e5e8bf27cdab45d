// Profiles: who may see what on a shared phone, and the signing and sealing of what she does.
import { all, begin, drop, read, session, tell, work } from "./store.js";

const subtle = crypto.subtle;
const utf8 = new TextEncoder();
const text = new TextDecoder();
const LEAST = 100_000; // rounds of PBKDF2, even where a phone is so slow that they take longer
const MOST = 1_000_000;
const WISH = 300; // milliseconds of opening; with the page around it the bar is 1500 on the slowest phone
const FREE_GUESSES = 4;

export class Locked extends Error {}
export class Wiped extends Error {}

const random = (n) => crypto.getRandomValues(new Uint8Array(n));
const AES = (iv, more) => ({ name: "AES-GCM", iv, ...more });
const ECDH = { name: "ECDH", namedCurve: "P-256" };

export const b64 = (bytes) =>
  btoa(Array.from(new Uint8Array(bytes), (b) => String.fromCharCode(b)).join(""))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

/** A UUIDv7 (RFC 9562): the milliseconds, then chance. */
export function uuid7(now = Date.now()) {
  const b = random(16);
  for (let i = 0; i < 6; i++) b[i] = Math.floor(now / 2 ** (8 * (5 - i)));
  b[6] = (b[6] & 15) | 112;
  b[8] = (b[8] & 63) | 128;
  const hex = Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** RFC 8785 for what events hold: objects, arrays, strings, whole numbers. */
export function canonical(v) {
  if (Array.isArray(v)) return "[" + v.map(canonical).join() + "]";
  if (v === null || typeof v !== "object") return JSON.stringify(v);
  return "{" + Object.keys(v).sort().map((k) => JSON.stringify(k) + ":" + canonical(v[k])).join() + "}";
}

async function stretch(pin, salt, rounds) {
  const raw = await subtle.importKey("raw", utf8.encode(pin), "PBKDF2", false, ["deriveKey"]);
  return subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** As many rounds as this very phone does in that time. */
async function rounds() {
  const from = performance.now();
  await stretch("000000", random(16), LEAST / 2);
  return Math.round(Math.max(LEAST, Math.min(MOST, (LEAST / 2) * (WISH / Math.max(1, performance.now() - from)))));
}

export const people = () => all("profiles");

/**
 * Makes a profile on this phone for whoever the server has just recognised by this PIN.
 * @param register sends the public key and returns the server's answer (contract, 3)
 */
export async function create(pin, register) {
  const id = uuid7();
  const sign = await subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
  const { kty, crv, x, y } = await subtle.exportKey("jwk", sign.publicKey);
  const said = await register({ device: id, publicKey: { kty, crv, x, y } });
  const profile = {
    id, ...said.person, serverKey: said.serverKey, signKey: sign.privateKey,
    deviceKey: await subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]),
    salt: random(16), rounds: await rounds(), iv: random(12), pinIv: random(12),
    sequence: 0, guesses: 0, waitUntil: 0, triedAt: 0,
  };
  const raw = random(32);
  const byPin = await subtle.encrypt(AES(profile.pinIv), await stretch(pin, profile.salt, profile.rounds), raw);
  profile.wrapped = await subtle.encrypt(AES(profile.iv), profile.deviceKey, byPin);
  const viewKey = await subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  const view = merged({ courses: {}, pages: {} }, { courses: said.standing, at: new Date().toISOString() });
  const kept = await closed(viewKey, id, view);
  // A person has one profile on a phone: an older one, whose PIN is gone, makes room; its unsent answers stay.
  const older = (await people()).filter((p) => p.account === profile.account);
  await work(["profiles", "views"], "readwrite", (t) => {
    for (const p of older) for (const s of ["profiles", "views"]) t.objectStore(s).delete(p.id);
    t.objectStore("profiles").put(profile);
    t.objectStore("views").put(kept);
  });
  await begin({ profile: id, account: profile.account, called: profile.called, viewKey });
}

/**
 * Opens a profile by its PIN.
 * @return 0 when it opened, -1 for a wrong PIN, else the milliseconds to wait before the next guess
 */
export async function open(id, pin) {
  const p = await read("profiles", id);
  if (!p) throw new Wiped();
  const now = Date.now();
  // With a clock set back the wait begins anew: turning the clock buys no guesses.
  const wait = now < p.triedAt ? p.waitUntil - p.triedAt : p.waitUntil - now;
  if (p.waitUntil && wait > 0) return wait;
  // The guess is counted before it is tried, so that closing the page in between buys none.
  const guesses = p.guesses + 1;
  const pause = guesses > FREE_GUESSES ? Math.min(3600_000, 30_000 * 2 ** (guesses - FREE_GUESSES - 1)) : 0;
  await patch(id, { guesses, triedAt: now, waitUntil: pause ? now + pause : 0 });
  let viewKey;
  try {
    const byPin = await subtle.decrypt(AES(p.iv), p.deviceKey, p.wrapped);
    const raw = await subtle.decrypt(AES(p.pinIv), await stretch(pin, p.salt, p.rounds), byPin);
    viewKey = await subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  } catch {
    return pause || -1;
  }
  await patch(id, { guesses: 0, waitUntil: 0 });
  await begin({ profile: id, account: p.account, called: p.called, viewKey });
  return 0;
}

const patch = (id, fields) =>
  work(["profiles"], "readwrite", (t) => {
    const s = t.objectStore("profiles");
    s.get(id).onsuccess = (e) => e.target.result && s.put({ ...e.target.result, ...fields });
  });

async function closed(viewKey, id, view) {
  const iv = random(12);
  return { id, iv, ct: await subtle.encrypt(AES(iv, { additionalData: utf8.encode(id) }), viewKey, utf8.encode(JSON.stringify(view))) };
}

/** The open profile and its view. */
export async function opened() {
  const s = await session();
  if (!s?.profile) throw new Locked();
  const [profile, kept] = await Promise.all([read("profiles", s.profile), read("views", s.profile)]);
  if (!profile || !kept) throw new Wiped();
  const plain = await subtle.decrypt(AES(kept.iv, { additionalData: utf8.encode(s.profile) }), s.viewKey, kept.ct);
  return { session: s, profile, kept, view: JSON.parse(text.decode(plain)) };
}

/** Changes the view; tries again when another page was faster. */
export async function change(act) {
  for (;;) {
    const now = await opened();
    const sent = await act(now);
    const kept = await closed(now.session.viewKey, now.profile.id, now.view);
    let fresh = true;
    await work(["profiles", "views", "outbox"], "readwrite", (t) => {
      t.objectStore("views").get(now.profile.id).onsuccess = (e) => {
        const there = e.target.result;
        fresh = !!there && there.iv.join() === now.kept.iv.join();
        if (!fresh) return;
        t.objectStore("views").put(kept);
        if (sent) {
          t.objectStore("outbox").put(sent.row);
          const s = t.objectStore("profiles");
          s.get(now.profile.id).onsuccess = (p) => s.put({ ...p.target.result, sequence: sent.sequence });
        }
      };
    });
    if (fresh) return now.view;
  }
}

/**
 * Writes an act of hers to the phone: signed, sealed and in the queue when this resolves.
 * @param apply what the act changes in her view
 * @param after the highest sequence of what another device has done before in the thread, if any
 */
export async function record(kind, body, thread, apply, after = 0) {
  const id = uuid7();
  await change(async ({ profile, view }) => {
    const sequence = Math.max(profile.sequence, after) + 1;
    const event = { v: 1, id, device: profile.id, sequence, kind, body, deviceTime: new Date().toISOString() };
    if (thread) event.thread = thread;
    apply(view, id);
    return { sequence, row: { id, profile: profile.id, envelope: await seal(profile, event) } };
  });
  tell("kept");
  return id;
}

let sealer;

/**
 * The key to the server for what this page writes: one agreement for each page and profile, since it costs more than all the rest.
 * Each envelope still has its own random IV (96 bits; AES-GCM bears four thousand million under one key), names its profile in the sealed part, and is signed by itself.
 * The private half is gone as soon as the key is made, and the key that stays can only seal.
 */
async function sealing({ id, serverKey }) {
  const { kid, x: sx, y: sy } = serverKey;
  const to = kid + "." + id;
  if (sealer?.to === to) return sealer;
  const server = await subtle.importKey("jwk", { kty: "EC", crv: "P-256", x: sx, y: sy }, ECDH, false, []);
  const once = await subtle.generateKey(ECDH, false, ["deriveBits"]);
  const shared = await subtle.deriveBits({ name: "ECDH", public: server }, once.privateKey, 256);
  const key = await subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: utf8.encode("sinau-event-v1") },
    await subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]), { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const { kty, crv, x, y } = await subtle.exportKey("jwk", once.publicKey);
  return (sealer = { to, key, epk: { kty, crv, x, y } });
}

/** Contract, 5: signed by the profile's key, sealed to the server's. */
export async function seal(profile, event) {
  const bytes = utf8.encode(canonical(event));
  const sig = await subtle.sign({ name: "ECDSA", hash: "SHA-256" }, profile.signKey, bytes);
  const plain = utf8.encode(JSON.stringify({ event: b64(bytes), sig: b64(sig) }));
  const { to, key, epk } = await sealing(profile);
  const iv = random(12);
  const ct = await subtle.encrypt(AES(iv, { additionalData: utf8.encode(to) }), key, plain);
  return { v: 1, kid: profile.serverKey.kid, device: profile.id, epk, iv: b64(iv), ct: b64(ct) };
}

/** What the server knows joins what the phone knows; neither takes anything from the other. */
function merged(view, standing) {
  for (const c of standing.courses) {
    const mine = (view.courses[c.code] ??= fresh(c.versionId, c.hash));
    Object.assign(mine, { versionId: c.versionId, hash: c.hash, completedAt: c.completedAt ?? mine.completedAt, opinions: c.opinions });
    if (c.said) mine.said ??= 1;
    for (const l of c.read) mine.read[l] ??= 1;
    for (const q of c.finished) mine.finished[q] ??= 1;
    for (const [q, best] of Object.entries(c.quizzes)) mine.best[q] = Math.max(best, mine.best[q] ?? 0);
  }
  view.at = standing.at;
  return view;
}
export const fresh = (versionId, hash) => ({ versionId, hash, read: {}, best: {}, finished: {}, open: {}, last: {} });

/** Asks the server how far she is; true when that is news to this phone. */
export async function refresh(account) {
  const id = (await session())?.profile;
  const answer = await fetch("/api/standing?device=" + id);
  if (answer.headers.get("X-Sinau-Device") === "ended") await drop([id]);
  if (!answer.ok) return false;
  const standing = await answer.json();
  let news = false;
  await change(async ({ session, view }) => {
    const before = canonical(view.courses);
    if (session.account === account) merged(view, standing);
    news = before !== canonical(view.courses);
  });
  return news;
}

/** Whether the open profile, or any where none is open, was ended elsewhere; then what it shows is gone and what is unsent stays. */
export async function ended() {
  const open = (await session())?.profile;
  const gone = [];
  for (const id of open ? [open] : (await people()).map((p) => p.id)) {
    const answer = await fetch("/api/revoked?device=" + id);
    if (answer.ok && (await answer.json()).ended) gone.push(id);
  }
  if (gone.length) await drop(gone);
  return gone.length > 0;
}

/** Keeps a status page's text in the wrapped view, to be shown with its date when there is no signal. */
export const keepPage = (path, title, html) =>
  change(async ({ view }) => {
    view.pages[path] = { title, html, at: Date.now() };
    const old = Object.keys(view.pages).sort((a, b) => view.pages[b].at - view.pages[a].at).slice(12);
    for (const p of old) delete view.pages[p];
  });
