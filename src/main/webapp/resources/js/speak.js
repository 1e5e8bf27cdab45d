// "Dengarkan": the browser's own voice, if it is Indonesian, lives on this phone and she has heard it say so.
import { html, notice, say, unpack } from "./kit.js";
import { read, write } from "./store.js";

// Never aloud: what is typed, codes and account names, other people's names, what is hidden.
const SILENT = "input, select, textarea, .code, .sr, .listen, .ticks, #account, #said, [data-silent], [translate=no], [hidden], svg, progress, output, small.soft";
const BLOCK = "h1, h2, h3, p, li, dt, dd, th, td, legend, label, .prompt, .btn, .error, .hint, .why, caption, summary, .way small";
// A point inside a number ends no sentence.
const SENTENCE = /\S[^]*?(?:[.?!…]+["”’)]*(?=\s|$)|$)/g;
// NIK, phone numbers and PINs, masked or not, wherever a page may show one.
const SECRET = /[\d•*]{6,}/g;
const speech = window.speechSynthesis;
let stop;

export const indonesian = (voices) => voices.filter((v) => /^(id|in)([-_]|$)/i.test(v.lang) && v.localService);

async function voices() {
  const now = speech.getVoices();
  if (now.length) return now;
  // Chrome fills the list a moment later.
  return new Promise((ok) => {
    speech.onvoiceschanged = () => ok(speech.getVoices());
    setTimeout(() => ok(speech.getVoices()), 1200);
  });
}

export async function toggle(button, place) {
  if (stop) return stop();
  const track = place.querySelector(".track audio");
  if (track && (await plays(button, track))) return;
  await unpack();
  const voice = speech && indonesian(await voices())[0];
  if (!voice) return tellAbsent(button);
  const known = await read("meta", "voice").catch(() => undefined);
  if (known !== voice.voiceURI && !(await agreed(button, voice))) return tellAbsent(button);
  await speak(button, place, voice);
}

/** The recorded track, where the author gave one; without signal and not stored it stays silent, and false is said. */
async function plays(button, track) {
  lit(button, true);
  try {
    await track.play();
  } catch {
    lit(button, false);
    return false;
  }
  stop = () => {
    stop = undefined;
    track.pause();
    lit(button, false);
  };
  const mine = stop;
  track.onpause = track.onended = () => stop === mine && stop();
  return true;
}

function lit(button, on) {
  button.setAttribute("aria-pressed", on);
  button.textContent = document.body.dataset[on ? "stop" : "listen"];
}

function below(button, inner) {
  document.getElementById("voice")?.remove();
  button.insertAdjacentHTML("afterend", `<div id="voice">${inner}</div>`);
  return document.getElementById("voice");
}

const tellAbsent = (button) =>
  below(button, notice("warn", say("web.phone.noVoice"), html`<ol class="plain"><li>${say("web.phone.noVoice1")}</li><li>${say("web.phone.noVoice2")}</li></ol>`));

/** One test sentence, once: Chrome lists voices that the phone does not have and reads with an English one. */
function agreed(button, voice) {
  const asked = below(button, html`${notice("", say("web.phone.voiceTest"), html`<p>${say("web.phone.voiceTestWhat")}</p>`)}<button class="btn" type="button">${say("web.phone.voiceYes")}</button><button class="btn quiet" type="button">${say("web.phone.voiceNo")}</button>`);
  utter(say("web.phone.voiceSentence"), voice);
  return new Promise((ok) => {
    const [yes, no] = asked.querySelectorAll("button");
    yes.onclick = () => {
      asked.remove();
      write("meta", voice.voiceURI, "voice").catch(() => {});
      ok(true);
    };
    no.onclick = () => ok(false);
  });
}

function utter(words, voice, done = () => {}) {
  const u = new SpeechSynthesisUtterance(words);
  Object.assign(u, { voice, lang: voice.lang, rate: 0.92, onend: done, onerror: done });
  speech.speak(u);
}

const clean = (words) => words.replace(SECRET, "").replace(/\s+/g, " ").trim();

/** The sentences to say, each with what to light up: where the lesson is spoken in other words than it is written, nothing. */
export function sentences(place) {
  const shown = [...place.querySelectorAll(BLOCK)].filter((b) => !b.closest(SILENT) && !b.querySelector(BLOCK)).flatMap(written);
  const spoken = place.querySelector("[data-spoken]");
  if (!spoken) return shown;
  const lesson = place.querySelector("article.lesson");
  const side = (which) => shown.filter((s) => lesson.compareDocumentPosition(s.node) === which);
  const said = [...spoken.content.querySelectorAll("p")].flatMap((p) => p.textContent.match(SENTENCE) ?? []).map(clean);
  return [...side(2), ...said.map((words) => shown.find((s) => s.words === words) ?? { words }), ...side(4)];
}

function written(node) {
  const walk = document.createTreeWalker(node, 4, (t) => (t.parentElement.closest(SILENT) ? 2 : 1));
  const texts = [];
  let all = "";
  for (let t; (t = walk.nextNode()); all += t.data) texts.push([all.length, t]);
  const at = (n) => {
    const [from, t] = texts.findLast(([start]) => start <= n);
    return [t, n - from];
  };
  return [...all.matchAll(SENTENCE)]
    .map((m) => ({ words: clean(m[0]), node, from: at(m.index), to: at(m.index + m[0].length) }))
    .filter((s) => s.words);
}

/** Lights up the sentence on the page, or shows it below where the page has it in other words. */
function light(s) {
  document.getElementById("said")?.remove();
  const marks = globalThis.CSS?.highlights;
  marks?.delete("spoken");
  document.querySelector(".spoken")?.classList.remove("spoken");
  if (!s) return;
  if (!s.node) {
    const caption = Object.assign(document.createElement("p"), { id: "said", textContent: s.words });
    caption.setAttribute("aria-hidden", true);
    return document.querySelector("main").append(caption);
  }
  s.node.scrollIntoView({ block: "nearest" });
  if (!marks) return s.node.classList.add("spoken");
  const range = document.createRange();
  range.setStart(...s.from);
  range.setEnd(...s.to);
  marks.set("spoken", new Highlight(range));
}

async function speak(button, place, voice) {
  const rest = sentences(place);
  lit(button, true);
  stop = () => {
    stop = undefined;
    speech.cancel();
    light();
    lit(button, false);
  };
  const mine = stop;
  const next = () => {
    if (stop !== mine) return;
    const s = rest.shift();
    if (!s || !button.isConnected) return stop();
    light(s);
    utter(s.words, voice, next);
  };
  next();
}
