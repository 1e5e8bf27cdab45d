// The words, icons and small forms of the pages, as the server's tags make them.
let kit = document.getElementById("kit")?.content;

/** Loads the words where the page has none of its own. */
export async function unpack() {
  kit ??= new DOMParser().parseFromString(await (await fetch("/hp")).text(), "text/html").getElementById("kit").content;
}

/** text[key] with its placeholders filled, not yet escaped. */
export const say = (key, ...values) =>
  values.reduce((said, v, i) => said.replaceAll(`{${i}}`, v), kit.querySelector(`[data-k="${key}"]`)?.textContent ?? key);

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
class Raw {
  constructor(html) {
    this.html = html;
  }
  toString() {
    return this.html;
  }
}
/** Marks the server's own clean fragments. */
export const raw = (html) => new Raw(html ?? "");
const put = (v) =>
  v instanceof Raw ? v.html : Array.isArray(v) ? v.map(put).join("") : v === false || v == null ? "" : String(v).replace(/[&<>"']/g, (s) => SIGNS[s]);
/** A template that escapes whatever is put into it. */
export const html = (parts, ...values) => raw(parts.reduce((all, p, i) => all + put(values[i - 1]) + p));

export const icon = (name) => raw(kit.querySelector(`[data-i="${name}"]`)?.innerHTML ?? "");
export const button = (to, words, kind = "", sign = "") => html`<a class="btn ${kind}" href="${to}">${sign && icon(sign)}${words}</a>`;
export const press = (words, go, kind = "") => html`<button class="btn ${kind}" type="submit" name="go" value="${go}">${words}</button>`;
export const progress = (value, max, words) =>
  html`<label class="progress"><span>${words}</span><progress value="${value}" max="${max}">${words}</progress></label>`;
export const notice = (state, title, inner) =>
  html`<div class="notice ${state}" role="note">${icon(state || "info")}<div>${title && html`<b>${title}</b>`}${inner}</div></div>`;
export const errorList = (list) =>
  list.length > 0 && html`<div class="errors" role="alert" tabindex="-1" id="errors"><h2>${say("web.errors")}</h2><ul>${list.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></div>`;
export const errors = (id, words) => words && errorList([[id, words]]);
export const row = (to, sign, words, under = "") =>
  html`<li><a href="${to}">${icon(sign)}<span class="grow">${words}${under && html`<small>${under}</small>`}</span>${icon("next")}</a></li>`;

const JAVA = { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
/** 23 Nov 2026, 13.00 in the reader's own zone: some are still abroad. */
export const moment = (when) =>
  new Intl.DateTimeFormat("id-ID", { ...JAVA, day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short" }).format(new Date(when));
export const day = (when) =>
  new Intl.DateTimeFormat("id-ID", { ...JAVA, day: "numeric", month: "long", year: "numeric" }).format(new Date(when));
/** 0,3 MB or 24 KB. */
export const size = (bytes) =>
  bytes < 100_000 ? Math.max(1, Math.floor(bytes / 1000)) + "\u00a0KB" : (bytes / 1e6).toFixed(1).replace(".", ",") + "\u00a0MB";
export const price = (bytes, perMb) => "Rp\u00a0" + Math.max(1, Math.round((bytes / 1e6) * perMb)).toLocaleString("id-ID");
