// The final test without signal: its code, its clock, and what is said until the office has marked it.
import { button, errors, html, icon, notice, press, say } from "./kit.js";
import { all, hear, read, remove, session, write } from "./store.js";
import { change, fresh } from "./vault.js";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const EVERY = 5_000;
let running; // the attempt whose time runs on this page
let ticking;

const address = (course, name) => `/k/${course}/kuis/${name}`;

/** The session code in what was typed, or "" where it is none: id.sinau.quizzes.SessionCode in script. */
export function code(typed) {
  const c = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  const at = [...c].map((x) => ALPHABET.indexOf(x));
  const sum = at.slice(0, 5).reduce((s, x, i) => s + (i + 1) * x, 0);
  return c.length === 6 && at.every((x) => x >= 0) && at[5] === sum % 31 ? c : "";
}

/**
 * Seconds spent on an attempt. On one page a clock counts that no change of the date moves; from page to page the
 * larger of what was counted and what the date says.
 */
export async function spent(attempt) {
  if (running?.id !== attempt.id) {
    const kept = await read("meta", "clock");
    const counted = kept?.id === attempt.id ? kept.spent : 0;
    running = { id: attempt.id, before: Math.max(counted, (Date.now() - attempt.at) / 1000), from: performance.now() };
  }
  return Math.round(running.before + (performance.now() - running.from) / 1000);
}

/** From now on the pages of this test come from the phone, and its time runs. */
export const begun = (course, name) => write("meta", address(course, name), "exam");

/** What the end says of the time, which then stands still. */
export async function stopped(attempt) {
  const seconds = await spent(attempt);
  clearInterval(ticking);
  running = undefined;
  await Promise.all([remove("meta", "exam"), remove("meta", "clock")]);
  return seconds;
}

/** The page of a final test that is due. */
export async function turn({ bundle, name, her, asked, forms, refused, show, handIn }) {
  const quiz = bundle.document.quizzes[name];
  const last = her.last[name];
  if (asked.has("hasil") && last?.id === asked.get("hasil")) return result(bundle, name, last, show);
  const attempt = her.open[name];
  if (!attempt || !quiz.offline) return show(quiz.title, front(bundle, name, forms.standing(bundle, her), refused));
  const s = forms.sitting(bundle, name, attempt);
  const limit = quiz.minutes * 60;
  const left = async () => Math.ceil((limit - (await spent(attempt))) / 60);
  if (limit && (await left()) <= 0) return handIn();
  const page = s.state === "review" ? forms.review(bundle, name) : forms.question(bundle, name, s, refused);
  show(quiz.title, html`${limit > 0 && html`<p class="soft" id="clock" role="timer">${say("quizzes.left", await left())}</p>`}${page}`);
  clearInterval(ticking);
  ticking = setInterval(async () => {
    await write("meta", { id: attempt.id, spent: await spent(attempt) }, "clock").catch(() => {});
    const line = document.getElementById("clock");
    if (!limit) return;
    if ((await left()) <= 0) return clearInterval(ticking), handIn();
    if (line) line.textContent = say("quizzes.left", await left());
  }, EVERY);
}

function front(bundle, name, s, refused) {
  const { title, draw, questions, offline, minutes } = bundle.document.quizzes[name];
  const words = refused && say("quizzes.session.codeWrong");
  const again = button(address(bundle.code, name) + "?daring=1", say("web.phone.again"), "quiet", "repeat");
  if (!offline) return html`<h1>${title}</h1>${notice("warn", say("web.phone.testOnline"), html`<p>${say("web.phone.testOnlineWhat")}</p>`)}${again}`;
  return html`<h1>${title}</h1><p class="lead">${say("quizzes.front.POSTTEST")}</p>
    <p class="gives"><span>${icon("document")}${say("quizzes.questions", draw || questions.length)}</span>${minutes > 0 && html`<span>${icon("wait")}${say("quizzes.minutes", minutes)}</span>`}</p>
    ${errors("code", words)}${notice("warn", say("web.phone.testCode"), html`<p>${say("web.phone.testCodeWhat")}</p>`)}${again}
    ${s.ready ? html`<form method="post" action="${address(bundle.code, name)}"><div class="field"><label for="code">${say("quizzes.session.code")}</label><div id="code-hint" class="hint">${say("quizzes.session.codeHint")}</div>
      ${words && html`<div id="code-error" class="error">${words}</div>`}<input id="code" name="code" class="input short" maxlength="12" autocapitalize="characters" autocomplete="off" aria-describedby="code-error code-hint" ${words && "aria-invalid=true"}></div>${press(say("quizzes.begin"), "begin")}</form>`
      : html`<p class="soft">${say("progress.posttestAfter", s.lessonsLeft.length, s.quizzesLeft.length)}</p>`}`;
}

/** The score is the office's: until it has the answers they are kept, then its own page says what came of them. */
function result(bundle, name, attempt, show) {
  const here = `${address(bundle.code, name)}?hasil=${attempt.id}&daring=1`;
  show(bundle.document.quizzes[name].title, html`<div class="verdict good">${icon("check")}<h1>${say("quizzes.later")}</h1><p>${say("quizzes.laterWhat")}</p></div>
    ${button(here, say("quizzes.seeScore"), "", "repeat")}${button("/k/" + bundle.code, say("progress.toCourse"), "quiet")}`);
  hear(async (what) => {
    const s = await session();
    if (what === "sent" && location.search.includes(attempt.id) && !(await all("outbox")).some((o) => o.profile === s?.profile && !o.refused)) location.replace(here);
  });
}

/** Takes over a test that was begun with signal, so that it goes on when the signal goes. */
export async function take(course, name) {
  const stored = await read("courses", course);
  if (stored?.posttest !== name || !navigator.serviceWorker?.controller) return;
  const answer = await fetch(`/api/sitting?course=${course}&quiz=${name}`);
  if (!answer.ok) return;
  const sitting = await answer.json();
  const bundle = await read("bundles", sitting.hash);
  const quiz = bundle?.document.quizzes[name];
  if (!quiz?.offline) return;
  const at = Date.now() - (quiz.minutes && sitting.left !== null ? (quiz.minutes * 60 - sitting.left) * 1000 : 0);
  await change(({ view }) => {
    const her = (view.courses[course] ??= fresh(bundle.versionId, bundle.hash));
    const mine = her.open[name]?.id === sitting.id ? her.open[name] : { answers: {}, given: 0 };
    const { id, hash, after } = sitting;
    her.open[name] = { id, hash, after, at, answers: { ...sitting.answers, ...mine.answers }, given: Math.max(sitting.given, mine.given) };
  });
  await begun(course, name);
  location.replace(address(course, name));
}
