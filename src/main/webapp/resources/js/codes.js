// Unsent envelopes as a sequence of QR codes (ISO/IEC 18004) on the screen: always version 15, level L, mask 0, byte mode.
import { say } from "./kit.js";

const SIZE = 77;
const DATA = 523; // data codewords: five blocks of 87 and one of 88, each with 22 for correction
const BLOCKS = [87, 87, 87, 87, 87, 88];
const CHECK = 22;
const CENTRES = [6, 26, 48, 70];
const VERSION = 0x0f928;
const FORMAT = 0x77c4;
const CHUNK = 480;
const PACE = 800;

const EXP = new Uint8Array(512);
const LOG = new Uint8Array(256);
for (let i = 0, x = 1; i < 255; i++) {
  EXP[i] = EXP[i + 255] = x;
  LOG[x] = i;
  x = (x << 1) ^ (x & 128 ? 0x11d : 0);
}
const times = (a, b) => (a && b ? EXP[LOG[a] + LOG[b]] : 0);

const GENERATOR = Array.from({ length: CHECK }).reduce((g, _, i) => {
  const next = [...g, 0];
  g.forEach((c, at) => (next[at + 1] ^= times(c, EXP[i])));
  return next;
}, [1]);

function correction(data) {
  const rest = [...data, ...new Array(CHECK).fill(0)];
  for (let i = 0; i < data.length; i++) {
    const lead = rest[i];
    GENERATOR.forEach((c, at) => (rest[i + at] ^= times(c, lead)));
  }
  return rest.slice(-CHECK);
}

function codewords(bytes) {
  const bits = [];
  const add = (value, n) => {
    for (let i = n - 1; i >= 0; i--) bits.push((value >> i) & 1);
  };
  add(4, 4);
  add(bytes.length, 16);
  bytes.forEach((b) => add(b, 8));
  add(0, 4);
  const words = [];
  for (let i = 0; i < bits.length; i += 8) words.push(parseInt(bits.slice(i, i + 8).join("").padEnd(8, "0"), 2));
  for (let pad = 0; words.length < DATA; pad++) words.push(pad % 2 ? 17 : 236);
  let from = 0;
  const blocks = BLOCKS.map((n) => words.slice(from, (from += n)));
  const checks = blocks.map(correction);
  const out = [];
  for (let i = 0; i < 88; i++) for (const b of blocks) if (i < b.length) out.push(b[i]);
  for (let i = 0; i < CHECK; i++) for (const c of checks) out.push(c[i]);
  return out;
}

/** The modules of the code for at most 520 bytes, row by row; true is dark. */
export function modules(bytes) {
  const grid = Array.from({ length: SIZE }, () => new Array(SIZE));
  const set = (x, y, dark) => (grid[y][x] = !!dark);
  const square = (cx, cy, reach, dark) => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++)
        if (grid[cy + dy]?.[cx + dx] !== undefined || (cx + dx >= 0 && cy + dy >= 0 && cx + dx < SIZE && cy + dy < SIZE)) set(cx + dx, cy + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  for (let i = 0; i < SIZE; i++) {
    set(i, 6, i % 2 === 0);
    set(6, i, i % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [SIZE - 4, 3], [3, SIZE - 4]]) square(x, y, 4, (d) => d !== 2 && d !== 4);
  for (const y of CENTRES)
    for (const x of CENTRES) if (!((x === 6 && (y === 6 || y === 70)) || (x === 70 && y === 6))) square(x, y, 2, (d) => d !== 1);
  for (let i = 0; i < 18; i++) {
    const bit = (VERSION >> i) & 1;
    set(SIZE - 11 + (i % 3), Math.floor(i / 3), bit);
    set(Math.floor(i / 3), SIZE - 11 + (i % 3), bit);
  }
  for (let i = 0; i < 15; i++) {
    const bit = (FORMAT >> i) & 1;
    set(8, i < 6 ? i : i < 8 ? i + 1 : SIZE - 15 + i, bit);
    set(i < 8 ? SIZE - 1 - i : i < 9 ? 7 : 14 - i, 8, bit);
  }
  set(8, SIZE - 8, true);
  const words = codewords(bytes);
  let at = 0;
  for (let right = SIZE - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < SIZE; step++) {
      const y = ((right + 1) & 2) === 0 ? SIZE - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (grid[y][x] !== undefined) continue;
        const bit = (words[at >> 3] >> (7 - (at & 7))) & 1;
        at++;
        set(x, y, bit ^ ((x + y) % 2 === 0 ? 1 : 0));
      }
    }
  }
  return grid;
}

/** The frames: "S1", the set, the frame's number from 1, how many, and its part of {"envelopes":[…]}. */
export function frames(envelopes, set = Math.random().toString(36).slice(2, 6)) {
  const words = JSON.stringify({ envelopes });
  const n = Math.ceil(words.length / CHUNK);
  return Array.from({ length: n }, (_, i) => `S1|${set}|${i + 1}|${n}|${words.slice(i * CHUNK, (i + 1) * CHUNK)}`);
}

function picture(text) {
  const grid = modules([...new TextEncoder().encode(text)]);
  const path = grid.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ""))).join("");
  return `<svg class="codes" viewBox="0 0 ${SIZE + 8} ${SIZE + 8}" role="img" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}

/** Shows one frame after the other, round and round, as long as the place is there. */
export function play(place, envelopes) {
  const all = frames(envelopes);
  let i = 0;
  const turn = () => {
    if (!place.isConnected) return;
    place.innerHTML = picture(all[i]);
    const words = Object.assign(document.createElement("p"), { textContent: say("web.phone.qrOf", i + 1, all.length) });
    place.firstElementChild.setAttribute("aria-label", words.textContent);
    place.append(words);
    i = (i + 1) % all.length;
    if (all.length > 1) setTimeout(turn, PACE);
  };
  turn();
  place.scrollIntoView();
}
