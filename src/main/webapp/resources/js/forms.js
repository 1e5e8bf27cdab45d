// A stored course as pages. Twins of learn/progress/*.xhtml and WEB-INF/templates/quiz-*.xhtml: a test holds both to the same DOM.
import { button, day, errors, html, icon, notice, press, progress, raw, row, say } from "./kit.js";
import { paper } from "./paper.js";

export const PASS = 80;
export const lessonsOf = (doc) => doc.chapters.flatMap((c) => c.lessons);
const titleOf = (doc, code) => doc.lessons.find((l) => l.code === code)?.title;

/** What is open to her: the twin of progress.Standing. */
export function standing(bundle, mine) {
  const doc = bundle.document;
  const lessons = lessonsOf(doc);
  const home = `/k/${bundle.code}/`;
  const lessonsLeft = lessons.filter((l) => !mine.read[l]);
  const quizzesLeft = doc.chapters.map((c) => c.quiz).filter((q) => q && !mine.finished[q]);
  const passed = (mine.best[doc.posttest] ?? 0) >= PASS;
  const next = () => {
    if (doc.pretest && !mine.finished[doc.pretest] && !Object.keys(mine.read).length) return home + "kuis/" + doc.pretest;
    for (const c of doc.chapters) {
      const lesson = c.lessons.find((l) => !mine.read[l]);
      if (lesson) return home + lesson;
      if (c.quiz && !mine.finished[c.quiz]) return home + "kuis/" + c.quiz;
    }
    return doc.posttest && !passed ? home + "kuis/" + doc.posttest : undefined;
  };
  const after = (lesson) => {
    const c = doc.chapters.find((each) => each.lessons.includes(lesson));
    const following = c?.lessons[c.lessons.indexOf(lesson) + 1];
    if (following) return home + following;
    return c?.quiz && !mine.finished[c.quiz] ? home + "kuis/" + c.quiz : next();
  };
  return { lessons, lessonsLeft, quizzesLeft, passed, next, after, read: lessons.length - lessonsLeft.length, ready: !lessonsLeft.length && !quizzesLeft.length };
}

/** The lesson's words in the page's language, or in Indonesian where nobody has translated it. */
export function inLanguage(l, title) {
  const { lang } = document.documentElement;
  return l.translations?.[lang] ?? { ...l, title, lang: lang !== "id" && "id" };
}

export function lesson(bundle, mine, code, ticks, track) {
  const doc = bundle.document;
  const all = lessonsOf(doc);
  const l = inLanguage(bundle.lessons[code], titleOf(doc, code));
  return html`${progress(all.indexOf(code) + 1, all.length, say("progress.lessonOf", all.indexOf(code) + 1, all.length))}
    ${l.track && html`<div class="track" data-silent=""><audio controls="controls" preload="none" src="${l.track}"></audio><p class="soft small">${track}</p></div>`}
    ${l.lang && html`<p class="soft small" id="untranslated">${say("progress.untranslated")}</p>`}
    <article class="lesson" ${l.lang && raw(`lang="${l.lang}"`)}><h1>${l.title}</h1>${raw(l.body)}
      <p class="recall"><b>${say("progress.remember")}</b> ${raw(l.summary)}</p>
      <section class="do"><h2>${icon("today")}${say("progress.doToday")}</h2><p>${raw(l.action)}</p></section></article>${l.spoken && html`<template data-spoken="">${raw(l.spoken)}</template>`}
    <form method="post" action="/k/${bundle.code}/${code}"><button class="btn" type="submit">${say("web.next")}</button></form>${ticks}`;
}

function step(to, title, state, minutes, best) {
  if (state === "locked") return html`<li class="locked"><div>${icon("lock")}<span class="grow">${title}</span></div></li>`;
  const done = state === "done";
  return html`<li class="${state}"><a href="${to}" ${state === "now" && raw('aria-current="step"')}>${done ? icon("good") : raw('<span class="dot"></span>')}
    <span class="grow">${done && html`<span class="sr">${say("web.path.done")}: </span>`}${title}${!minutes && done && html`<small>${say("progress.best", best)}</small>`}</span>
    ${minutes && html`<span class="end">${say("courses.lessonMinutes", minutes)}</span>`}</a></li>`;
}

export function course(bundle, mine, enrolled, extra, last) {
  const doc = bundle.document;
  const s = standing(bundle, mine);
  const home = `/k/${bundle.code}/`;
  const next = s.next();
  const state = (to, done) => (done ? "done" : !enrolled && to !== home + s.lessons[0] ? "locked" : to === next ? "now" : "open");
  const quiz = (name, done) => {
    const to = home + "kuis/" + name;
    return step(to, doc.quizzes[name].title, state(to, done), 0, mine.best[name]);
  };
  const go = enrolled
    ? html`${progress(s.read, s.lessons.length, say("progress.lessonsOf", s.read, s.lessons.length))}
      ${mine.completedAt && notice("good", say("progress.completedOn", day(mine.completedAt)), html`<p><a href="/sertifikat">${say("progress.seeCertificate")}</a></p>`)}
      ${mine.completedAt && !mine.said && doc.survey?.length !== 0 && button("/pendapat/" + bundle.code, say("progress.opinion.open"), "quiet")}
      ${!mine.completedAt && button(next ?? "/saya", say(s.read ? "progress.go" : "progress.start"), "", "play")}`
    : html`<form method="post" action="/k/${bundle.code}">${press(say("courses.take"), "take")}</form>`;
  return html`<h1>${bundle.title}</h1>${go}${extra}
    ${doc.chapters.map((c, i) => html`<section><h2>${say("courses.chapter", i + 1, c.title)}</h2><ul class="rows">
      ${c.lessons.map((l) => step(home + l, titleOf(doc, l), state(home + l, !!mine.read[l]), doc.lessons.find((d) => d.code === l).minutes))}
      ${c.quiz && quiz(c.quiz, !!mine.finished[c.quiz])}</ul></section>`)}
    ${doc.posttest && html`<section><h2>${say("progress.end")}</h2><ul class="rows">${s.ready || s.passed ? quiz(doc.posttest, s.passed) : step("", doc.quizzes[doc.posttest].title, "locked")}</ul>
      ${!s.ready && html`<p class="soft">${say("progress.posttestAfter", s.lessonsLeft.length, s.quizzesLeft.length)}</p>`}</section>`}
    ${bundle.task?.title && html`<section><h2>${say("courses.task")}</h2><h3>${bundle.task.title}</h3><article class="lesson">${raw(bundle.task.text)}</article></section>`}
    ${bundle.words?.length > 0 && html`<section><h2 id="kata">${say("courses.words")}</h2><dl class="words">${bundle.words.map((w) => html`<dt>${w.word}</dt><dd>${raw(w.meaning)}</dd>`)}</dl></section>`}${last}`;
}

const sameSet = (a, b) => a.length === b.length && a.every((x) => b.includes(x));
const key = (bundle, id) => bundle.questions[id].choices.flatMap((c, i) => (c.right ? [i] : []));

/** An attempt as it stands: the paper, what is answered, which page is due. */
export function sitting(bundle, name, attempt, look) {
  const questions = paper(bundle.document.quizzes[name], attempt.id);
  const open = questions.findIndex((q) => !attempt.answers[q.id]);
  const seen = questions.findIndex((q) => q.id === look && attempt.answers[q.id]);
  return { questions, left: open >= 0, state: seen >= 0 ? "feedback" : open >= 0 ? "question" : "review", at: seen >= 0 ? seen : open };
}

export function front(bundle, name) {
  const quiz = bundle.document.quizzes[name];
  return html`<h1>${quiz.title}</h1><p class="lead">${say("quizzes.front." + quiz.kind)}</p>
    <p class="gives"><span>${icon("document")}${say("quizzes.questions", quiz.draw || quiz.questions.length)}</span></p>
    <form method="post" action="/k/${bundle.code}/kuis/${name}">${press(say("quizzes.begin"), "begin")}
      ${quiz.kind === "PRETEST" && press(say("quizzes.skip"), "skip", "quiet")}</form>`;
}

const of = (s) => progress(s.at + 1, s.questions.length, say("quizzes.questionOf", s.at + 1, s.questions.length));
const heading = (prompt) => html`<div class="prompt" role="heading" aria-level="1">${raw(prompt)}</div>`;

export function question(bundle, name, s, refused) {
  const q = s.questions[s.at];
  const fragment = bundle.questions[q.id];
  const several = q.type === "multiple";
  const words = refused && say(several ? "quizzes.tickSome" : "quizzes.tickOne");
  return html`${of(s)}${errors("answer", words)}
    <form method="post" action="/k/${bundle.code}/kuis/${name}"><input type="hidden" name="question" value="${q.id}">
      <fieldset class="field" id="answer" tabindex="-1"><legend>${heading(fragment.prompt)}</legend>
        ${several && html`<div class="hint">${say("quizzes.several")}</div>`}${words && html`<div id="answer-error" class="error">${words}</div>`}
        <ul class="choices">${q.order.map((i) => html`<li><input type="${several ? "checkbox" : "radio"}" name="answer" id="answer-${i}" value="${i}"><label for="answer-${i}">${raw(fragment.choices[i].text)}</label></li>`)}</ul>
      </fieldset>${press(say("quizzes.answer"), "answer")}</form>`;
}

export function feedback(bundle, name, s, attempt) {
  const q = s.questions[s.at];
  const { prompt, choices } = bundle.questions[q.id];
  const ticked = attempt.answers[q.id];
  const right = sameSet(ticked, key(bundle, q.id));
  const shown = q.order.filter((i) => ticked.includes(i) || (!right && choices[i].right));
  const title = (i) => (ticked.includes(i) ? (choices[i].right ? "quizzes.right" : "quizzes.notYetRight") : "quizzes.wouldBeRight");
  return html`${of(s)}${heading(prompt)}
    ${shown.map((i) => notice(choices[i].right ? "good" : "warn", say(title(i)), html`<p><b>${raw(choices[i].text)}</b></p><p>${raw(choices[i].feedback)}</p>`))}
    ${button(`/k/${bundle.code}/kuis/${name}`, say(s.left ? "quizzes.nextQuestion" : "web.next"))}
    ${!right && button(`/k/${bundle.code}/${q.lesson}`, say("quizzes.readAgain"), "plain")}`;
}

export const review = (bundle, name) =>
  html`<h1>${say("quizzes.review.title")}</h1><p>${say("quizzes.review.what")}</p>
    <form method="post" action="/k/${bundle.code}/kuis/${name}">${press(say("quizzes.review.go"), "finish")}</form>`;

/** How many are right, for quizzes whose key is on the phone. */
export function outcome(bundle, name, attempt) {
  const questions = paper(bundle.document.quizzes[name], attempt.id);
  const wrong = questions.filter((q) => !sameSet(attempt.answers[q.id] ?? [], key(bundle, q.id)));
  const repeat = lessonsOf(bundle.document).filter((l) => wrong.some((q) => q.lesson === l));
  return { right: questions.length - wrong.length, total: questions.length, repeat };
}

export function result(bundle, name, attempt) {
  const doc = bundle.document;
  if (doc.quizzes[name].kind === "PRETEST")
    return html`<h1>${say("quizzes.pretest.done")}</h1><p>${say("quizzes.pretest.doneWhat")}</p>${button(`/k/${bundle.code}/${lessonsOf(doc)[0]}`, say("progress.start"), "", "play")}`;
  const { right, total, repeat } = outcome(bundle, name, attempt);
  return html`<div class="verdict good">${icon("good")}<h1>${say("quizzes.chapter.done")}</h1><p class="number">${say("quizzes.rightOf", right, total)}</p></div>
    ${button("/k/" + bundle.code, say("web.next"))}
    ${repeat.length > 0 && html`<section><h2>${say("quizzes.repeat")}</h2><ul class="rows">${repeat.map((l) => row(`/k/${bundle.code}/${l}`, "book", titleOf(doc, l)))}</ul></section>`}`;
}
