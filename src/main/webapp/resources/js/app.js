// The pages the phone makes itself: stored courses, who is learning, what is stored of the rest.
import { button, html, icon, moment, notice, price, raw, row, say, size } from "./kit.js";
import { all, count, hear, lock, read, session, touch, write } from "./store.js";
import { Locked, ended, fresh, opened, record, refresh } from "./vault.js";
import { send } from "./send.js";

const main = document.querySelector("main");
const get = (id) => document.getElementById(id);
const line = get("ticks");
export const AT = /^\/k\/([^/]+)(?:\/(kuis\/)?([^/]+))?$/;
const OPINION = /^\/pendapat\/([^/]+)$/;
let forms; // come with the first course, so that the page of profiles stays light
let bundle; // of the course in hand, so that its pages turn without another look into the store

export async function start() {
  document.addEventListener("click", follow);
  main.addEventListener("submit", act);
  addEventListener("popstate", show);
  get("hand").onclick = () => lock().then(() => location.assign("/orang"));
  hear((what) => (what === "locked" ? location.replace("/orang?ke=" + encodeURIComponent(location.pathname)) : ticks()));
  await show();
}

// Comes when nobody's profile is open, so that a lesson stays light.
const whoIsHere = () => import("./people.js");

const path = () => location.pathname.replace(/(.)\/$/, "$1");

export function page(title, inner, { bar = title, back = "/saya", who } = {}) {
  main.innerHTML = String(inner);
  main.append(line);
  document.title = title + " · Sinau";
  get("bar").textContent = bar;
  get("back").hidden = !back;
  get("back").href = back || "/";
  get("hand").hidden = !who;
  if (who) get("who").textContent = who;
  scrollTo(0, 0);
  (main.querySelector("#errors") ?? main).focus({ preventScroll: true });
  ticks();
  dispatchEvent(new Event("sinau-page"));
}

export async function show() {
  await touch();
  const here = path();
  if (here === "/orang") return (await whoIsHere()).leave(new URLSearchParams(location.search).get("ke"));
  if (here === "/kirim") return page(say("web.menu.send"), html`<h1>${say("web.menu.send")}</h1><div id="unsent"></div>`, { back: "/orang" });
  try {
    await turn(here, await opened());
  } catch (e) {
    if (e instanceof Locked) return (await count("profiles")) ? (await whoIsHere()).list(here) : unknown(here);
    throw e;
  }
}

async function turn(here, { session, view }) {
  const about = { who: session.called };
  const [, code, quiz, part] = AT.exec(here) ?? [];
  if (code && (await load(code, view))) return turnCourse(code, quiz, part, view, about);
  const course = OPINION.exec(here)?.[1];
  if (course && view.courses[course]?.opinions && (await load(course, view)) && bundle.document.survey) return turnOpinion(about);
  // Stored before opinions were: the server has the questions.
  if (course && !location.search) return location.replace(here + "?daring=1");
  if (here === "/saya") return page(say("web.menu.courses"), await mine(session, view), { ...about, back: "", bar: "Sinau" });
  if (here === "/") return page(say("web.phone.stored"), await catalogue(), about);
  const kept = view.pages[here];
  const again = button(here + "?daring=1", say("web.phone.again"), "quiet", "repeat");
  if (kept) {
    return page(kept.title.replace(/ · .*/, ""), html`${notice("warn", say("web.phone.asOf", moment(kept.at)), again)}${raw(kept.html)}`, about);
  }
  page(say("web.phone.noSignal"), html`<h1>${say("web.phone.noSignal")}</h1><p>${say("web.phone.noSignalWhat")}</p>${again}${button("/saya", say("web.menu.courses"))}`, about);
}

async function unknown(here) {
  if (here === "/" || AT.test(here)) {
    const stored = await catalogue();
    return page(say("web.phone.stored"), stored, { back: "" });
  }
  page(say("web.phone.noSignal"), html`<h1>${say("web.phone.noSignal")}</h1><p>${say("web.phone.noSignalWhat")}</p>${button(here + "?daring=1", say("web.phone.again"), "", "repeat")}`, { back: "" });
}

const useForms = async () => (forms ??= await import("./forms.js"));
const exam = () => import("./exam.js");

async function load(code, view) {
  await useForms();
  const hers = view.courses[code]?.hash;
  if (bundle?.code === code && (!hers || bundle.hash === hers)) return true;
  const stored = await read("courses", code);
  bundle = (hers && (await read("bundles", hers))) || (stored && (await read("bundles", stored.hash)));
  return !!bundle;
}

async function turnCourse(code, quiz, part, view, about) {
  const doc = bundle.document;
  const taken = view.courses[code];
  const her = taken ?? fresh(bundle.versionId, bundle.hash);
  const home = { ...about, back: "/k/" + code };
  if (!part) {
    if (new URLSearchParams(location.search).has("hapus")) return page(bundle.title, await (await import("./keep.js")).mayGo(bundle), home);
    return page(bundle.title, forms.course(bundle, her, !!taken, html`<p class="ticks sent">${icon("checks")}${say("web.phone.stored")}</p>${her.said && (await tick(her.said, "progress.opinion.thanks", "web.phone.opinionKept"))}${await offer(bundle)}`, button(`/k/${code}?hapus`, say("web.phone.forgetGo"), "plain")), { ...about, bar: say("courses.catalogue.title") });
  }
  if (!quiz) {
    if (!bundle.lessons[part]) return location.replace("/k/" + code);
    const at = html`${her.read[part] && (await tick(her.read[part], "progress.lessonReceived", "web.phone.lessonKept"))}`;
    return page(forms.inLanguage(bundle.lessons[part], doc.lessons.find((l) => l.code === part).title).title, forms.lesson(bundle, her, part, at, await trackWords(part)), { ...home, bar: bundle.title });
  }
  const kind = doc.quizzes[part]?.kind;
  if (!kind) return location.replace("/k/" + code);
  const asked = new URLSearchParams(location.search);
  const last = her.last[part];
  const attempt = her.open[part];
  // An attempt stays on the version it was begun on.
  const pinned = asked.has("hasil") ? last : attempt;
  if (pinned && pinned.hash !== bundle.hash) bundle = (await read("bundles", pinned.hash)) ?? bundle;
  const title = doc.quizzes[part].title;
  if (kind === "POSTTEST") return turnTest(part, her, asked, home);
  if (asked.has("hasil") && last?.id === asked.get("hasil")) return page(title, forms.result(bundle, part, last), home);
  if (!attempt) return page(title, forms.front(bundle, part), home);
  const s = forms.sitting(bundle, part, attempt, asked.get("lihat"));
  if (s.state === "review") return page(title, forms.review(bundle, part), home);
  page(title, s.state === "feedback" ? forms.feedback(bundle, part, s, attempt) : forms.question(bundle, part, s), home);
}

const opinion = () => import("./opinion.js");
const turnOpinion = async (about, ...said) =>
  page(say("progress.opinion.title"), (await opinion()).form(bundle, ...said), { ...about, back: "/k/" + bundle.code, bar: bundle.title });

const turnTest = async (name, her, asked, about, refused) =>
  (await exam()).turn({ bundle, name, her, asked, forms, refused, show: (title, inner) => page(title, inner, about), handIn: () => handIn(bundle.code, name) });
/** What hearing the recorded track would cost, if it was not stored with the course. */
async function trackWords(lesson) {
  const { track, trackBytes } = forms.inLanguage(bundle.lessons[lesson]);
  if (!track || bundle.withTracks) return say("web.phone.trackStored");
  return say("progress.track", size(trackBytes), price(trackBytes, (await read("meta", "library"))?.pricePerMb ?? 0));
}

/** A newer version is offered on the course's page, never forced. */
async function offer(bundle) {
  const list = await read("meta", "library");
  const newest = list?.courses.find((c) => c.code === bundle.code);
  if (!newest || newest.hash === bundle.hash || newest.number <= bundle.number) return "";
  const words = html`${say("progress.newer.go")} · ${size(newest.bytes)}, ${price(newest.bytes, list.pricePerMb)}`;
  return html`<div id="keep">${notice("", say("progress.newer.title"), html`<p>${say("progress.newer.what")}</p><form method="post" action="/k/${bundle.code}"><button class="btn quiet" type="submit" name="go" value="newer">${words}</button></form>`)}</div>`;
}

/** ✓ while the act is only here, ✓✓ once the office has it. */
async function tick(id, received, kept) {
  const here = id !== 1 && (await all("outbox")).some((o) => o.id === id);
  return html`<p class="ticks ${!here && "sent"}">${icon(here ? "check" : "checks")}${say(here ? kept : received)}</p>`;
}

async function mine(session, view) {
  const stored = await all("courses");
  await useForms();
  const rows = [];
  let current = "";
  for (const c of stored) {
    const her = view.courses[c.code];
    const b = (her && (await read("bundles", her.hash))) || (await read("bundles", c.hash));
    const s = forms.standing(b, her ?? fresh(b.versionId, b.hash));
    rows.push(row("/k/" + c.code, her?.completedAt ? "good" : "book", b.title, say("progress.lessonsOf", s.read, s.lessons.length)));
    if (her && !her.completedAt && !current) current = html`<section class="card now"><p class="soft small">${say("home.goOn")}</p><h2>${b.title}</h2>${button(s.next() ?? "/k/" + c.code, say("progress.go"), "", "play")}</section>`;
  }
  return html`<h1>${session.called}</h1>${notice("", say("web.phone.asOf", moment(view.at)), html`<p>${say("web.phone.asOfWhat")} <a href="/saya">${say("web.phone.newest")}</a></p>`)}${current}
    <ul class="rows">${rows}${row("/sertifikat", "certificate", say("home.certificates"))}${row("/bantuan", "tool", say("home.grants"))}${row("/pertolongan", "lifebuoy", say("web.emergency"))}</ul>`;
}

async function catalogue() {
  const stored = await all("courses");
  return html`<h1>${say("web.phone.stored")}</h1><p>${say("web.phone.storedWhat")}</p><ul class="rows">${stored.map((c) => row("/k/" + c.code, "book", c.title))}</ul>
    ${button("/?daring=1", say("web.phone.again"), "quiet", "repeat")}`;
}

/** What a form of these pages does: the event first, then the next page. */
async function act(e) {
  const form = e.target;
  const to = new URL(form.action);
  if (to.pathname !== "/orang" && !AT.test(to.pathname) && !OPINION.test(to.pathname)) return;
  e.preventDefault();
  if (to.pathname === "/orang") {
    const pressed = form.querySelector(".btn");
    if (pressed.disabled) return;
    pressed.disabled = true;
    pressed.textContent = say("web.phone.opening");
    return (await whoIsHere()).unlock(form);
  }
  const [, code, quiz, part] = AT.exec(to.pathname) ?? [];
  if (!bundle) return location.assign(to.pathname);
  const button = e.submitter;
  button.disabled = true;
  try {
    await (!code ? actOpinion(form) : quiz ? actQuiz(code, part, form, button.value) : actCourse(code, part, button.value));
  } catch (e) {
    button.disabled = false;
    await failed(e);
  }
  send(true).catch(() => {});
}

const hers = (view, code) => (view.courses[code] ??= fresh(bundle.versionId, bundle.hash));

async function actCourse(code, part, what) {
  const { view } = await opened();
  const her = view.courses[code];
  const version = bundle.versionId;
  if (what === "take") await record("ENROLLED", { version }, null, (v) => hers(v, code));
  else if (what === "forget") return (await import("./keep.js")).forget(code).then(() => location.assign("/saya"));
  else if (what === "newer") return (await import("./keep.js")).keep(code, get("keep"));
  else if (!her?.read[part]) await record("LESSON_READ", { version, lesson: part }, null, (v, id) => (hers(v, code).read[part] = id));
  const s = forms.standing(bundle, hers((await opened()).view, code));
  go((part ? s.after(part) : s.next()) ?? "/k/" + code);
}

async function actOpinion(form) {
  const { said, refused, answers } = (await opinion()).read(bundle, form);
  if (refused.length) return turnOpinion({ who: get("who").textContent }, said, refused);
  const { code, versionId: version } = bundle;
  await record("OPINION_GIVEN", { version, answers }, (await opened()).view.courses[code].opinions, (v, id) => (hers(v, code).said = id));
  go("/k/" + code);
}

async function actQuiz(code, name, form, what) {
  const version = bundle.versionId;
  const here = `/k/${code}/kuis/${name}`;
  const kind = bundle.document.quizzes[name].kind;
  const test = kind === "POSTTEST";
  const her = (await opened()).view.courses[code];
  const attempt = her?.open[name];
  const refuse = () => turnTest(name, her, new URLSearchParams(), { who: get("who").textContent, back: "/k/" + code, bar: get("bar").textContent }, true);
  if (what === "begin") {
    const session = test ? (await exam()).code(form.code.value) : undefined;
    if (session === "") return refuse();
    await record("ATTEMPT_BEGUN", { version, quiz: name, ...(session && { session }) }, null, (v, id) => (hers(v, code).open[name] = { id, hash: bundle.hash, answers: {}, given: 0, at: Date.now() }));
    if (test) await (await exam()).begun(code, name);
    return go(here);
  }
  if (what === "skip") {
    await record("PRETEST_SKIPPED", { version }, null, (v, id) => (hers(v, code).finished[name] ??= id));
    return go(`/k/${code}/${forms.lessonsOf(bundle.document)[0]}`);
  }
  if (!attempt) return go(here);
  if (what === "answer") {
    const sent = new FormData(form);
    const asked = sent.get("question");
    const ticked = sent.getAll("answer").map(Number).sort();
    if (!ticked.length && test) return refuse();
    if (!ticked.length) return page(document.title, forms.question(bundle, name, forms.sitting(bundle, name, attempt), true), { who: get("who").textContent, back: "/k/" + code, bar: get("bar").textContent });
    await record("ANSWERED", { question: asked, ticked }, attempt.id, (v) => {
      const a = hers(v, code).open[name];
      a.answers[asked] = ticked;
      a.given++;
    }, attempt.after);
    return go(kind === "CHAPTER" ? `${here}?lihat=${encodeURIComponent(asked)}` : here);
  }
  await handIn(code, name);
}

async function handIn(code, name) {
  const attempt = (await opened()).view.courses[code].open[name];
  const kind = bundle.document.quizzes[name].kind;
  const spent = kind === "POSTTEST" ? await (await exam()).stopped(attempt) : undefined;
  await record("ATTEMPT_FINISHED", { answers: attempt.given, ...(spent >= 0 && { spent }) }, attempt.id, (v, id) => {
    const her = hers(v, code);
    if (kind === "CHAPTER") {
      const { right, total } = forms.outcome(bundle, name, attempt);
      her.best[name] = Math.max(her.best[name] ?? 0, Math.floor((right * 100) / total));
    } else if (kind === "PRETEST") her.best[name] ??= 0;
    her.finished[name] ??= id;
    her.last[name] = attempt;
    delete her.open[name];
  }, attempt.after);
  await go(`/k/${code}/kuis/${name}?hasil=${attempt.id}`);
}

/** The store said no: what she did is not lost silently, she is told and can go on with signal. */
export async function failed(e) {
  if (e instanceof Locked) return location.assign("/orang?ke=" + encodeURIComponent(path()));
  const words = e.name === "QuotaExceededError" ? "web.phone.full" : "web.phone.wiped";
  main.insertAdjacentHTML("afterbegin", String(notice("bad", say(words), html`<p>${say(words + "What")}</p>${button("/masuk?ke=" + encodeURIComponent(path()), say("people.signIn.title"), "quiet")}`)));
  main.firstElementChild.scrollIntoView();
}

/** Turns to a page of the course in hand at once; anywhere else the browser goes. */
async function go(to) {
  if (!bundle || !to.startsWith("/k/" + bundle.code)) return location.assign(to);
  const test = bundle.document.posttest;
  if (test && to.endsWith("/kuis/" + test) && to !== (await read("meta", "exam"))) return location.assign(to);
  history.pushState(null, "", to);
  return show();
}

function follow(e) {
  const a = e.target.closest?.("a[href^='/k/']");
  if (!a || e.metaKey || e.ctrlKey || e.defaultPrevented || !bundle || !a.getAttribute("href").startsWith("/k/" + bundle.code)) return;
  e.preventDefault();
  go(a.getAttribute("href"));
}

/** The line under the page: what is still here, or the receipt of what has arrived. */
async function ticks() {
  const s = await session();
  const waiting = (await all("outbox")).filter((o) => o.profile === s?.profile).length;
  const last = (await all("receipts")).filter((r) => r.profile === s?.profile).sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  line.hidden = !s?.profile || (!waiting && !last);
  line.classList.toggle("sent", !waiting);
  line.innerHTML = line.hidden ? "" : String(waiting ? html`${icon("check")}<a href="/kirim">${say("web.phone.kept", waiting)}</a>` : html`${icon("checks")}<a href="/kirim">${say(last.state === "QUARANTINED" ? "web.phone.checked" : "web.phone.received", last.code)}</a>`);
  const seen = main.querySelector("article.lesson ~ .ticks");
  if (seen && !waiting && !seen.classList.contains("sent")) seen.replaceWith(document.createRange().createContextualFragment(String(html`<p class="ticks sent">${icon("checks")}${say("progress.lessonReceived")}</p>`)));
}

/** Asks the server in the background how far she is elsewhere, and shows it when she turns the page. */
export async function catchUp() {
  const s = await session();
  if (await ended()) return s?.profile ? undefined : show();
  if (!s?.profile) return;
  const news = await refresh(s.account);
  if (news && scrollY === 0 && (path() === "/saya" || !AT.exec(path())?.[3])) await show();
  const asked = (await read("meta", "asked")) ?? 0;
  if (Math.abs(Date.now() - asked) < 3600_000) return;
  await write("meta", Date.now(), "asked");
  await (await import("./keep.js")).library();
}
