// What has not left the phone: how many acts, the receipts of what has, and three more ways out.
import { html, icon, moment, notice, say, unpack } from "./kit.js";
import { all, session } from "./store.js";
import { asFiles, send } from "./send.js";

/** Needs no PIN: what is unsent is sealed, and anybody may pass it on. */
export async function show(place) {
  await unpack();
  const waiting = await all("outbox");
  const s = await session();
  const receipts = [...new Map((await all("receipts")).filter((r) => !s?.profile || r.profile === s.profile).map((r) => [r.code, r])).values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, 10);
  const refused = waiting.filter((o) => o.refused).length;
  place.classList.add("stack");
  place.innerHTML = String(html`${waiting.length ? notice("warn", say("web.phone.kept", waiting.length), html`<p>${say("web.phone.unsentWhat")}</p>`) : notice("good", say("web.phone.allSent"), "")}
    ${refused > 0 && notice("bad", say("web.phone.refused", refused), html`<p>${say("web.phone.refusedWhat")}</p>`)}
    ${waiting.length > 0 && html`<button class="btn" type="button" id="unsent-now">${icon("send")}${say("web.phone.sendNow")}</button>
      <section><h2>${say("web.phone.otherWays")}</h2><p>${say("web.phone.fileWhat")}</p>
      <button class="btn quiet" type="button" id="unsent-file">${icon("download")}${say("web.phone.file")}</button>
      ${navigator.canShare?.({ files: await asFiles() }) && html`<button class="btn quiet" type="button" id="unsent-share">${icon("send")}${say("web.phone.share")}</button>`}
      <button class="btn quiet" type="button" id="unsent-qr">${icon("mobile")}${say("web.phone.qr")}</button><div id="codes"></div></section>`}
    ${receipts.length > 0 && html`<section><h2>${say("web.phone.receipts")}</h2><ul class="rows">${receipts.map((r) => html`<li><div>${icon("checks")}<span class="grow"><b class="nowrap">${r.code}</b><small>${moment(r.at)}${r.state === "QUARANTINED" && " · " + say("web.phone.checking")}</small></span></div></li>`)}</ul></section>`}`);
  const on = (id, act) => place.querySelector("#unsent-" + id)?.addEventListener("click", act);
  on("now", async (e) => {
    e.target.disabled = true;
    await send(true).catch(() => e.target.insertAdjacentHTML("beforebegin", String(notice("warn", say("web.phone.noSignal"), html`<p>${say("web.phone.sendLater")}</p>`))));
    e.target.disabled = false;
  });
  on("file", async () => {
    for (const file of await asFiles()) {
      const a = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: file.name });
      a.click();
      setTimeout(() => URL.revokeObjectURL(a.href), 10_000);
    }
  });
  on("share", async () => navigator.share({ files: await asFiles() }).catch(() => {}));
  on("qr", async () => (await import("./codes.js")).play(place.querySelector("#codes"), waiting.map((o) => o.envelope)));
}
