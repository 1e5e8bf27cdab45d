// What she thinks of a stored course. Twin of learn/progress/opinion.xhtml.
import { errorList, html, raw, say } from "./kit.js";

const BEST = 5;
const MARKS = Array.from({ length: BEST }, (_, i) => String(i + 1));
const LONGEST = 500;
const isScale = (item) => item.kind === "SCALE";

/** The questions; `said` is what was answered and `refused` names the items that still need a number. */
export function form(bundle, said = {}, refused = []) {
  const words = say("progress.opinion.choose");
  const wrong = (id) => refused.includes(id) && html`<div id="${id}-error" class="error">${words}</div>`;
  const mark = (id, m) => html`<li><input type="radio" name="${id}" id="${id}-${m}" value="${m}" ${said[id] === m && raw('checked="checked"')} aria-describedby="${id}-hint"><label for="${id}-${m}">${m}</label></li>`;
  const scale = ({ id, text }) => html`<fieldset class="field scale" id="${id}" tabindex="-1"><legend>${text}</legend><div id="${id}-hint" class="hint">${say("progress.opinion.scale")}</div>${wrong(id)}<ul class="choices">${MARKS.map((m) => mark(id, m))}</ul></fieldset>`;
  const lines = ({ id, text }) => html`<div class="field"><label for="${id}">${text}</label><div id="${id}-hint" class="hint">${say("progress.opinion.free")}</div><textarea id="${id}" name="${id}" rows="4" class="input" maxlength="${LONGEST}" aria-describedby="${id}-error ${id}-why ${id}-hint">${said[id]}</textarea></div>`;
  return html`<h1>${say("progress.opinion.title")}</h1><p>${say("progress.opinion.what")}</p>${errorList(refused.map((id) => [id, words]))}
    <form method="post" action="/pendapat/${bundle.code}">${bundle.document.survey.map((item) => (isScale(item) ? scale(item) : lines(item)))}
      <button class="btn" type="submit">${say("progress.opinion.go")}</button></form>`;
}

/** What the form says: `answers` as the event carries them, or `refused`, the items without a number. */
export function read(bundle, form) {
  const said = Object.fromEntries(new FormData(form));
  const refused = bundle.document.survey.filter((item) => isScale(item) && !MARKS.includes(said[item.id])).map((item) => item.id);
  const answers = Object.fromEntries(bundle.document.survey.map((item) => [item.id, isScale(item) ? Number(said[item.id]) : said[item.id].slice(0, LONGEST)]));
  return { said, refused, answers };
}
