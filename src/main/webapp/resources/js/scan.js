// A companion's phone reads the codes off a learner's screen: the same envelopes as a file, the same way in.
import { send } from "./send.js";
import { work } from "./store.js";

const FRAME = /^S1\|(\w{1,8})\|(\d{1,3})\|(\d{1,3})\|([^]{1,520})$/;
const MOST = 400; // frames: more than any phone shows in an afternoon
const PACE = 150;

/** Puts frames together, in whatever order the camera catches them. */
export function collector() {
  let set;
  let parts = [];
  return {
    /** @return {have, of} while some are missing, {envelopes} when whole, undefined for what is no frame of ours */
    add(text) {
      const [, name, at, of, part] = FRAME.exec(text) ?? [];
      if (!name || at < 1 || +at > +of || of > MOST) return undefined;
      if (set !== name + of) [set, parts] = [name + of, new Array(+of).fill()];
      parts[at - 1] = part;
      const have = parts.filter((p) => p !== undefined).length;
      if (have < of) return { have, of: +of };
      set = undefined;
      try {
        const { envelopes } = JSON.parse(parts.join(""));
        if (Array.isArray(envelopes) && envelopes.length) return { envelopes };
      } catch {}
      return { broken: true };
    },
  };
}

/** Hands in what was read; without signal it is kept on this phone and goes with the next that is. */
export async function pass(envelopes) {
  const body = JSON.stringify({ envelopes });
  try {
    const answer = await fetch("/api/kirim?via=qr", { method: "POST", headers: { "Content-Type": "application/json", "X-Sinau": "1" }, body });
    if (answer.status >= 500 || answer.status === 429) throw new Error(answer.status);
    return answer.ok ? await answer.json() : { broken: true };
  } catch {
    await work(["outbox"], "readwrite", (t) => {
      for (const envelope of envelopes) t.objectStore("outbox").put({ id: crypto.randomUUID(), envelope });
    });
    send().catch(() => {});
    return { kept: true };
  }
}

export function ready(place, can) {
  const button = place.querySelector("button");
  const line = place.querySelector("[role=status]");
  const say = (key, ...values) => (line.textContent = values.reduce((s, v, i) => s.replaceAll(`{${i}}`, v), place.dataset[key]));
  if (!can || !("BarcodeDetector" in window)) return say("no");
  button.hidden = false;
  button.onclick = async () => {
    button.disabled = true;
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      button.disabled = false;
      return say("denied");
    }
    const video = Object.assign(document.createElement("video"), { srcObject: stream, muted: true, playsInline: true, className: "codes" });
    line.before(video);
    say("none");
    await video.play();
    const got = await watch(video, (s) => (s.broken ? say("broken") : say("of", s.have, s.of)));
    for (const track of stream.getTracks()) track.stop();
    video.remove();
    button.disabled = false;
    if (!got) return;
    const done = await pass(got);
    if (done.kept) return say("kept", got.length);
    if (done.broken) return say("broken");
    say("done", done.receipt, done.results.filter((r) => r.state !== "REFUSED").length, done.results.length);
  };
}

async function watch(video, tell) {
  const eye = new BarcodeDetector({ formats: ["qr_code"] });
  const frames = collector();
  while (video.isConnected) {
    for (const { rawValue } of await eye.detect(video).catch(() => [])) {
      const seen = frames.add(rawValue);
      if (seen?.envelopes) return seen.envelopes;
      if (seen) tell(seen);
    }
    await new Promise((ok) => setTimeout(ok, PACE));
  }
}
