// The questions of an attempt and the order of their choices: id.sinau.quizzes.Paper and Chance in script.
export function chance(uuid) {
  let s = 0x811c9dc5;
  for (const byte of uuid.replace(/-/g, "").match(/../g)) s = Math.imul(s ^ parseInt(byte, 16), 0x01000193);
  return (n) => {
    s = (s + 0x9e3779b9) | 0;
    let z = s;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    z = (z ^ (z >>> 16)) >>> 0;
    return Math.floor((z * n) / 2 ** 32);
  };
}

function shuffle(things, below) {
  for (let i = things.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [things[i], things[j]] = [things[j], things[i]];
  }
  return things;
}

function drawn({ questions, draw }, below) {
  if (!draw || draw >= questions.length) return questions;
  const by = new Map();
  for (const q of questions) by.set(q.competency, [...(by.get(q.competency) ?? []), q]);
  const groups = [...by.values()];
  for (const g of groups) shuffle(g, below);
  shuffle(groups, below);
  const taken = [];
  for (let round = 0; taken.length < draw; round++)
    for (const g of groups) if (round < g.length && taken.length < draw) taken.push(g[round]);
  return shuffle(taken, below);
}

/** @param quiz {draw, questions: [{id, type, competency, choices: how many}]} */
export function paper(quiz, attempt) {
  const below = chance(attempt);
  return drawn(quiz, below).map((q) => {
    const order = Array.from({ length: q.choices }, (_, i) => i);
    return { ...q, order: q.type === "truefalse" ? order : shuffle(order, below) };
  });
}
