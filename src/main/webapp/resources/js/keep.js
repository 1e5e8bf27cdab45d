// "Simpan di HP": a profile where there is none yet, then the course and its pictures.
import { errors, html, notice, price, progress, say, size, unpack } from "./kit.js";
import { all, read, sendForm, session, tell, work, write } from "./store.js";
import { create, open, people } from "./vault.js";

const HEAD = { "X-Sinau": "1" };
class Refused extends Error {}

/** Asks what a course weighs and costs, keeps the answer for when there is no signal. */
export async function library() {
  const answer = await fetch("/api/library");
  if (!answer.ok) throw new Refused("web.phone.broken");
  const list = await answer.json();
  await write("meta", list, "library");
  return list;
}

/** Stores a course; everything it has to say stands in `place`. */
export async function keep(code, place) {
  try {
    await unpack();
  } catch {
    return place.append(place.dataset.broken);
  }
  try {
    if (!(await session())?.profile) await askPin(place);
    await store(code, place);
    location.assign("/k/" + code);
  } catch (e) {
    const words = e instanceof Refused ? e.message : e.name === "QuotaExceededError" ? "web.phone.full" : e.name === "TypeError" || e.name === "NetworkError" ? "web.phone.broken" : "web.phone.denied";
    draw(place, html`${notice("bad", say(words), html`<p>${say(words + "What")}</p>`)}<button class="btn quiet" type="button">${say("web.phone.again")}</button>`);
    place.querySelector("button").onclick = () => keep(code, place);
  }
}

const draw = (place, inner) => {
  place.className = "stack";
  place.innerHTML = String(inner);
};

/** Her PIN once more: only who knows it opens what is stored. The server says whether it is right. */
function askPin(place, refused) {
  const name = document.body.dataset.who;
  draw(place, html`<form class="card" method="post"><h2>${say("web.phone.ownPin")}</h2><p>${say("web.phone.ownPinWhat")}</p>${errors("pin", refused)}
    <div class="field"><label for="pin">${say("web.phone.pin")}</label><input id="pin" name="pin" type="password" class="input pin" inputmode="numeric" maxlength="6" autocomplete="off" required></div>
    <button class="btn" type="submit">${say("web.phone.keep")}</button></form>`);
  const form = place.querySelector("form");
  form.pin.focus();
  return new Promise((ok, no) => {
    form.onsubmit = async (e) => {
      e.preventDefault();
      form.querySelector(".btn").disabled = true;
      try {
        const pin = form.pin.value;
        const entry = await sendForm("/masuk", { name, secret: pin, ke: "/hp" });
        if (entry.type !== "opaqueredirect") return ok(await askPin(place, say("web.phone.wrongPin")));
        const mine = (await people()).find((p) => p.account === name);
        if (!mine || (await open(mine.id, pin))) await create(pin, register);
        ok();
      } catch (e) {
        no(e);
      }
    };
  });
}

async function register(device) {
  const answer = await fetch("/api/profile", { method: "POST", headers: { ...HEAD, "Content-Type": "application/json" }, body: JSON.stringify(device) });
  if (!answer.ok) throw new Refused("web.phone.broken");
  return answer.json();
}

/** Sound is heavy: it comes along only if she wishes, knowing what it costs. */
function askTracks(place, bytes, perMb) {
  draw(place, html`<div class="card"><h2>${say("web.phone.tracks")}</h2><p>${say("web.phone.tracksWhat", size(bytes), price(bytes, perMb))}</p><button class="btn" type="button">${say("web.phone.tracksYes")}</button><button class="btn quiet" type="button">${say("web.phone.tracksNo")}</button></div>`);
  const [yes, no] = place.querySelectorAll("button");
  yes.focus();
  return new Promise((ok) => {
    yes.onclick = () => ok(true);
    no.onclick = () => ok(false);
  });
}

async function store(code, place) {
  const { courses, pricePerMb } = await library();
  const found = courses.find((c) => c.code === code);
  if (!found) throw new Refused("web.phone.broken");
  const withTracks = found.trackBytes > 0 && (await askTracks(place, found.trackBytes, pricePerMb));
  const show = (done, all) => draw(place, progress(done, all, say("web.phone.storing", done, all)));
  show(0, 1);
  // What is stored must outlive a full phone; Chrome decides by itself and we only ask.
  await navigator.storage?.persist?.();
  const room = await navigator.storage?.estimate?.();
  if (room && room.quota - room.usage < found.bytes * 3 + (withTracks && found.trackBytes)) throw new Refused("web.phone.full");
  const bundle = checked(await (await fetch("/api/bundle/" + found.hash)).json().catch(() => null), found);
  const cache = await caches.open("media");
  const files = [...bundle.media, ...(withTracks ? tracks(bundle) : [])];
  let done = 1;
  for (const file of files) {
    if (!(await cache.match(file))) {
      const answer = await fetch(file);
      if (!answer.ok) throw new Refused("web.phone.broken");
      await cache.put(file, answer);
    }
    show(++done, files.length + 1);
  }
  const { hash, title, versionId } = bundle;
  await work(["bundles", "courses"], "readwrite", (t) => {
    t.objectStore("bundles").put({ ...bundle, withTracks });
    t.objectStore("courses").put({ code, hash, title, versionId, posttest: bundle.document.posttest, bytes: found.bytes, at: Date.now() });
  });
  document.cookie = "simpan=1; path=/; max-age=31536000; samesite=lax";
  await navigator.serviceWorker.ready;
  tell("kept");
}

/** Asks once whether a stored course may go: fetching it again costs money. */
export async function mayGo({ code, title, bytes }) {
  const list = await read("meta", "library");
  return html`<h1>${say("web.phone.forget", title)}</h1><p>${say("web.phone.forgetWhat")}</p>${list && html`<p>${say("web.phone.forgetCost", size(bytes), price(bytes, list.pricePerMb))}</p>`}
    <form method="post" action="/k/${code}"><button class="btn danger" type="submit" name="go" value="forget">${say("web.phone.forgetYes")}</button></form><a class="btn quiet" href="/k/${code}">${say("web.phone.forgetNo")}</a>`;
}

/** The recorded voices of all lessons, in every language. */
const tracks = (b) => Object.values(b.lessons ?? {}).flatMap((l) => [l, ...Object.values(l.translations ?? {})].flatMap((w) => w.track || []));

/** Takes a course off the phone: every version of it, its pictures and sound. What people did in it stays, sent or not. */
export async function forget(code) {
  const bundles = await all("bundles");
  await work(["bundles", "courses"], "readwrite", (t) => {
    t.objectStore("courses").delete(code);
    for (const b of bundles) if (b.code === code) t.objectStore("bundles").delete(b.hash);
  });
  const files = (some) => some.flatMap((b) => [...b.media, ...tracks(b)]);
  const still = new Set(files(bundles.filter((b) => b.code !== code)));
  const cache = await caches.open("media");
  for (const file of files(bundles.filter((b) => b.code === code))) if (!still.has(file)) await cache.delete(file);
}

/** A bundle that was cut off or is not what was asked for is never stored. */
export function checked(bundle, { code, hash }) {
  const d = bundle?.document ?? {};
  const whole =
    bundle?.hash === hash && bundle.code === code && Array.isArray(bundle.media) && [...bundle.media, ...tracks(bundle)].every((m) => /^\/m\/[0-9a-f]{64}\.\w+$/.test(m)) &&
    d.chapters?.every((c) => c.lessons.every((l) => bundle.lessons[l]?.body != null) && (!c.quiz || d.quizzes[c.quiz])) &&
    Object.entries(d.quizzes ?? {}).every(([, q]) => /posttest/i.test(q.kind) || q.questions.every((each) => bundle.questions[each.id]?.choices.length === each.choices));
  if (!whole) throw new Refused("web.phone.broken");
  for (const q of Object.values(d.quizzes)) q.kind = q.kind.toUpperCase();
  return bundle;
}

/** The phone has thrown away what was stored (full, or cleaned): said plainly. */
export async function wiped(place) {
  await unpack();
  place.insertAdjacentHTML("afterbegin", String(notice("warn", say("web.phone.wiped"), html`<p>${say("web.phone.wipedWhat")}</p>`)));
  document.cookie = "simpan=; path=/; max-age=0";
}
