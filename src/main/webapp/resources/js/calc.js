// The worksheets of lessons work themselves out on the phone. Nothing typed leaves it.
const sum = (...xs) => xs.reduce((a, b) => a + b, 0);

// The rows of id.sinau.courses.fragments.Calculator; each formula is the words of its own row.
const SUMS = {
  budget: (v) => ({ left: sum(v.wages, v.trade, v.sent) - sum(v.food, v.school, v.bills, v.debt, v.saving) }),
  price: (v) => {
    const cost = sum(v.ingredients, v.packing, v.fuel, v.wages);
    return { cost, portion: cost / v.portions, profit: v.price - cost / v.portions };
  },
  loan: (v) => {
    const flat = (v.principal * v.rate) / 100;
    const flatinterest = flat * v.months;
    // Equal parts are paid back, so the mean of what is left is principal * (months + 1) / (2 * months).
    const effectiveinterest = (flat * (v.months + 1)) / 2;
    return { flat, flatinterest, effectiveinterest, flatmonthly: v.principal / v.months + flat, total: v.principal + flatinterest };
  },
  saving: (v) => ({ missing: Math.max(0, v.goal - v.saved), monthly: Math.max(0, v.goal - v.saved) / v.months }),
  remittance: (v) => {
    const sent = v.amount - v.fee;
    const spread = sent * (v.market - v.offered);
    return { spread, cost: v.fee * v.market + spread, received: sent * v.offered };
  },
};
const LIMIT = 1e12;

/** "1.250.000" and "1,5" as people type them; empty counts as 0, nonsense as NaN. */
export function number(typed) {
  const clean = typed.replace(/rp|\s|\.(?=\d{3}(\D|$))/gi, "").replace(",", ".");
  if (!clean) return 0;
  const n = /^\d+(\.\d+)?$/.test(clean) ? Number(clean) : NaN;
  return n <= LIMIT ? n : NaN;
}
export const worked = (name, values) => SUMS[name](values);

const rupiah = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

/** Puts a field into each row to fill in, and works out the others as she types. */
export function fill(place) {
  for (const calc of place.querySelectorAll(".calc:not([data-ready])")) {
    if (!SUMS[calc.dataset.calc]) continue;
    calc.dataset.ready = "";
    for (const td of calc.querySelectorAll("[data-given]")) {
      const field = Object.assign(document.createElement("input"), { type: "text", inputMode: "decimal", maxLength: 17, autocomplete: "off" });
      const words = td.parentElement.querySelector("th");
      words.id ||= `${calc.dataset.calc}-${td.dataset.given}`;
      field.setAttribute("aria-labelledby", words.id);
      td.append(field);
    }
    for (const td of calc.querySelectorAll("[data-worked]")) {
      td.parentElement.classList.add("sum");
      td.append(document.createElement("output"));
    }
    calc.addEventListener("input", () => work(calc));
  }
}

function work(calc) {
  const values = {};
  let typed = false;
  for (const td of calc.querySelectorAll("[data-given]")) {
    const field = td.firstElementChild;
    values[td.dataset.given] = number(field.value);
    field.toggleAttribute("aria-invalid", Number.isNaN(values[td.dataset.given]));
    typed ||= field.value !== "";
  }
  const out = worked(calc.dataset.calc, values);
  for (const td of calc.querySelectorAll("[data-worked]")) {
    const n = out[td.dataset.worked];
    td.firstElementChild.value = typed && Number.isFinite(n) ? rupiah.format(n) : "";
  }
}
