// Who is learning: the list of a phone's people, and opening a profile by its PIN.
import { AT, failed, page, show } from "./app.js";
import { button, html, say } from "./kit.js";
import { lock, read, remove, session, signOutIfDue } from "./store.js";
import { Wiped, open, people } from "./vault.js";

const get = (id) => document.getElementById(id);

/** Hand over: whoever was here is closed first, on the phone and, as soon as there is signal, at the server. */
export async function leave(to) {
  if (await session()) await lock();
  if (!navigator.serviceWorker?.controller) signOutIfDue().catch(() => {});
  await list(to);
}

export async function list(to, refused) {
  const known = await people();
  if (!known.length) return page(say("web.phone.people"), html`<h1>${say("web.phone.nobody")}</h1><p>${say("web.phone.nobodyWhat")}</p>${button("/masuk", say("people.signIn.title"))}${button("/", say("courses.catalogue.title"), "quiet")}`, { back: "" });
  const chosen = sessionStorage.getItem("who") ?? (known.length === 1 ? known[0].id : "");
  page(say("web.phone.people"), html`<h1>${say("web.phone.people")}</h1><form method="post" action="/orang"><input type="hidden" name="to" value="${to ?? "/saya"}">
      <fieldset class="field" id="who-list" data-silent><legend class="sr">${say("web.phone.people")}</legend><ul class="choices">${known.map((p) => html`<li><input type="radio" name="who" id="p-${p.id}" value="${p.id}" ${p.id === chosen && "checked"} required><label for="p-${p.id}">${p.called} <small class="soft">${p.account}</small></label></li>`)}</ul></fieldset>
      <div class="field"><label for="pin">${say("web.phone.pin")}</label>${refused && html`<div id="pin-error" class="error" role="alert">${refused}</div>`}
        <input id="pin" name="pin" type="password" class="input pin" inputmode="numeric" maxlength="6" autocomplete="off" required ${refused && "aria-invalid=true"} aria-describedby="pin-error"></div>
      <button class="btn" type="submit">${say("web.phone.open")}</button></form>
    ${button("/masuk", say("web.phone.other"), "quiet")}${button("/kirim", say("web.menu.send"), "plain", "send")}<p class="soft">${say("web.phone.forgotten")}</p>`, { back: "" });
  if (refused) get("pin").focus();
}

async function enter(form) {
  const { who, pin, to } = Object.fromEntries(new FormData(form));
  sessionStorage.setItem("who", who);
  const wait = await open(who, pin);
  if (wait < 0) return list(to, say("web.phone.wrongPin"));
  if (wait > 0) return list(to, say("web.phone.waitPin", Math.ceil(wait / 60_000)));
  const { account } = await session();
  if ((await read("meta", "signOut")) === account) await remove("meta", "signOut");
  else navigator.serviceWorker?.controller?.postMessage({ enter: { name: account, secret: pin } });
  // What is stored is shown at once, without asking anybody.
  const [, code, , part] = AT.exec(to) ?? [];
  const stored = code && (await read("courses", code));
  if (to === "/saya" || (stored && part !== stored.posttest)) {
    history.replaceState(null, "", to);
    return show();
  }
  location.assign(/^\/(?!\/)/.test(to) && to !== "/orang" ? to : "/saya");
}

/** Opens a profile by the PIN in the form. */
export const unlock = (form) => enter(form).catch((e) => notOpened(form, e));

/** Something in the store is not as it was: she is told, and what was no fault of the store is no secret either. */
async function notOpened(form, e) {
  await list(form.elements.to.value);
  await failed(e);
  if (!(e instanceof Wiped)) throw e;
}
