// "Dengarkan": the browser's own voice, if it is Indonesian, lives on this phone and she has heard it say so.
import { html, notice, say, unpack } from "./kit.js";
import { read, write } from "./store.js";

// Never aloud: what is typed, codes and account names, other people's names, what is hidden.
const SILENT = "input, select, textarea, .code, .sr, .listen, .ticks, #account, [data-silent], [hidden], svg, progress, output, small.soft";
const BLOCK = "h1, h2, h3, p, li, dt, dd, th, legend, label, .prompt, .btn, .error, .hint, .why, caption";
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
  await unpack();
  const voice = indonesian(await voices())[0];
  if (!voice) return tellAbsent(button);
  const known = await read("meta", "voice").catch(() => undefined);
  if (known !== voice.voiceURI && !(await agreed(button, voice))) return tellAbsent(button);
  await speak(button, place, voice);
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

/** The sentences to say, each with what to light up. */
export function sentences(place) {
  const spoken = place.querySelector("[data-spoken]");
  if (spoken) return [...spoken.content.querySelectorAll("p")].flatMap((p) => cut(p.textContent)).map((words) => ({ words }));
  const blocks = [...place.querySelectorAll(BLOCK)].filter((b) => !b.closest(SILENT) && !b.querySelector(BLOCK));
  return blocks.flatMap((node) => {
    const copy = node.cloneNode(true);
    for (const each of copy.querySelectorAll(SILENT)) each.remove();
    return cut(copy.textContent).map((words) => ({ words, node }));
  });
}
const cut = (words) => words.replace(/\s+/g, " ").trim().match(/[^.?!…]+[.?!…]*["”)]?/g)?.map((s) => s.trim()).filter(Boolean) ?? [];

async function speak(button, place, voice) {
  const rest = sentences(place);
  const mark = (node, on) => node?.classList.toggle("spoken", on);
  let now;
  const words = document.body.dataset;
  button.setAttribute("aria-pressed", "true");
  button.textContent = words.stop;
  stop = () => {
    stop = undefined;
    speech.cancel();
    mark(now, false);
    button.setAttribute("aria-pressed", "false");
    button.textContent = words.listen;
  };
  const mine = stop;
  const next = () => {
    if (stop !== mine) return;
    mark(now, false);
    const s = rest.shift();
    if (!s || !button.isConnected) return stop();
    now = s.node;
    mark(now, true);
    now?.scrollIntoView({ block: "nearest" });
    utter(s.words, voice, next);
  };
  next();
}
