import { auditWithModel } from "../../../src/forecast/index.ts";
import { emptyPlan } from "../../../src/plan/index.ts";
import type { RuleId } from "../../../src/plan/rules/rule.ts";
import { ruleCases } from "../../sheets/support/rulePlans.ts";
import { planWith } from "../support/findingPlaces.ts";

/** What people read of each rule that is broken, and the figures that the sentence is written from. */
const said: readonly [RuleId, en: string, es: string, figures: Readonly<Record<string, number>>][] = [
  [
    "budget.categoryTotal",
    "“Lines of Category off” is stated as 200 to 400, but its lines add up to 199 to 400.",
    "«Lines of Category off» declara un total de 200 a 400, pero sus partidas suman de 199 a 400.",
    { statedLow: 200, statedHigh: 400, linesLow: 198.99, linesHigh: 400 },
  ],
  [
    "budget.trackTotal",
    "The total of “Total off” is stated as 200 to 400, but its lines add up to 200 to 402.",
    "El total de «Total off» se declara de 200 a 400, pero sus partidas suman de 200 a 402.",
    { statedLow: 200, statedHigh: 400, linesLow: 200, linesHigh: 402.02 },
  ],
  [
    "budget.changed",
    "“Accepted” has changed by +1.5 (low) and +0 (high) since its sheets were inserted or a baseline was accepted.",
    "«Accepted» ha variado en +1,5 (mínimo) y +0 (máximo) desde que se insertaron sus hojas o se aceptó una línea base.",
    { varianceLow: 1.5, varianceHigh: 0 },
  ],
  [
    "budget.lowAboveHigh",
    "“One” has its range the wrong way round: low 2, high 1.",
    "«One» tiene el rango al revés: mínimo 2, máximo 1.",
    { low: 2, high: 1 },
  ],
  [
    "budget.likelyOutside",
    "“One” has a likely value of 3.01 that lies outside its range.",
    "El valor probable de «One», 3,01, queda fuera de su rango.",
    { low: 1, likely: 3.01, high: 3 },
  ],
  [
    "budget.duplicate",
    "“Twin” appears 3 times in “Lines of Twins”.",
    "«Twin» aparece 3 veces en «Lines of Twins».",
    { count: 3 },
  ],
  [
    "budget.periodsMixed",
    "“Periods” mixes amounts per year, per month and once: compare its total with care.",
    "«Periods» mezcla importes anuales, mensuales y únicos: compare su total con cuidado.",
    { periods: 2 },
  ],
  [
    "budget.mechanicalRanges",
    "All 4 ranges of “Doubled” have a high of 2 times the low: they look like a rule of thumb, not estimates of each line.",
    "En los 4 rangos de «Doubled» el máximo es 2 veces el mínimo: parece una regla general y no una estimación de cada partida.",
    { lines: 4, ratio: 2 },
  ],
  [
    "phases.overlap",
    "“A” and “B” overlap in months 5 to 6.",
    "«A» y «B» coinciden en los meses 5 a 6.",
    { from: 5, to: 6 },
  ],
  [
    "phases.gap",
    "Between “A” and “B”, month 7 belongs to no phase.",
    "Entre «A» y «B», el mes 7 no pertenece a ninguna fase.",
    { from: 7, to: 7 },
  ],
  [
    "phases.openEnded",
    "“A” has no end, yet “B” comes after it.",
    "«A» no tiene final y, sin embargo, «B» viene después.",
    {},
  ],
  [
    "phases.milestoneOutside",
    "The milestone “Mark” (month 7) lies outside its phase “A”.",
    "El hito «Mark» (mes 7) queda fuera de su fase «A».",
    { from: 7, to: 7, phaseStart: 2, phaseEnd: 6 },
  ],
  ["phases.duplicate", "“A” appears 2 times in “Same”.", "«A» aparece 2 veces en «Same».", { count: 2 }],
  [
    "phases.endBeforeStart",
    "“A” ends in month 4, before it starts in month 5.",
    "«A» termina en el mes 4, antes de empezar en el mes 5.",
    { start: 5, end: 4 },
  ],
  ["kpis.noTarget", "“Aimless” has no target.", "«Aimless» no tiene meta.", {}],
  [
    "kpis.lowAboveHigh",
    "“Span” has its range the wrong way round: low 3, high 2.",
    "«Span» tiene el rango al revés: mínimo 3, máximo 2.",
    { low: 3, high: 2 },
  ],
  ["kpis.duplicate", "“Reach” appears 2 times in “G”.", "«Reach» aparece 2 veces en «G».", { count: 2 }],
  [
    "objectives.lowAboveHigh",
    "“Calls” has its range the wrong way round: low 3, high 2.",
    "«Calls» tiene el rango al revés: mínimo 3, máximo 2.",
    { low: 3, high: 2 },
  ],
  ["objectives.duplicate", "“Depth” appears 2 times.", "«Depth» aparece 2 veces.", { count: 2 }],
  [
    "pillars.doneUnfinished",
    "“One” is said to be done and is 99% complete.",
    "«One» figura como terminado y está al 99 %.",
    { complete: 0.99 },
  ],
  [
    "pillars.duplicate",
    "“Pair” appears 2 times in “Area”.",
    "«Pair» aparece 2 veces en «Area».",
    { count: 2 },
  ],
  [
    "assumptions.thresholds",
    "The amber threshold, 101%, lies above the green one, 100%.",
    "El umbral ámbar, 101 %, está por encima del verde, 100 %.",
    { amber: 1.01, green: 1 },
  ],
  [
    "drivers.shareOutside",
    "“Left by more than there are”: Churn of customers is 101%; it cannot be above 100%.",
    "«Left by more than there are»: Bajas de clientes vale 101 %; no puede superar el 100 %.",
    { low: 0.5, high: 1.01 },
  ],
  [
    "drivers.negative",
    "“Paid for being used”: Price is -0.01; it cannot be below zero.",
    "«Paid for being used»: Precio vale -0,01; no puede ser negativo.",
    { low: -0.01, high: -0.01 },
  ],
  [
    "model.claims",
    "Revenue of 1,000,000 in year 1 is stated; the streams come to 995,000. For it to hold, all else equal: revenue would have to be 1.005 times as high.",
    "Se declaran ingresos de 1.000.000 en el año 1; las fuentes dan 995.000. Para que se cumpla, con lo demás igual: los ingresos tendrían que ser 1,005 veces los actuales.",
    { stated: 1000000, model: 994999, due: 1, times: 1.005026135704659 },
  ],
  [
    "risks.lowAboveHigh",
    "“Reversed” has its range the wrong way round: low 2, high 1.99.",
    "«Reversed» tiene el rango al revés: mínimo 2, máximo 1,99.",
    { low: 2, high: 1.99 },
  ],
  [
    "risks.likelyOutside",
    "“Likely” has a likely value of 3.01 that lies outside its range.",
    "El valor probable de «Likely», 3,01, queda fuera de su rango.",
    { likely: 3.01 },
  ],
  [
    "risks.unquantified",
    "“Half known” has a cost and no chance, so it counts nothing.",
    "«Half known» tiene coste y no probabilidad, así que no cuenta nada.",
    {},
  ],
  [
    "roi.lowAboveHigh",
    "“ROI” has its range the wrong way round: low 200%, high 199%.",
    "«ROI» tiene el rango al revés: mínimo 200 %, máximo 199 %.",
    { low: 2, high: 1.99 },
  ],
];

it.each(said)("%s: %s", (rule, en, es, figures) => {
  const broken = ruleCases.find((ruleCase) => ruleCase.rule === rule)?.broken ?? (() => undefined);
  const [finding] = auditWithModel(planWith(broken));
  expect([finding?.message.en, finding?.message.es]).toEqual([en, es]);
  expect(Object.keys(finding?.figures ?? {})).toEqual(Object.keys(figures));
  for (const [name, value] of Object.entries(figures)) expect(finding?.figures[name]).toBeCloseTo(value, 12);
});

it("has a sentence here for every rule that a plan can break", () => {
  expect(said.map(([rule]) => rule)).toEqual(ruleCases.map(({ rule }) => rule));
});

it("names a milestone that ends before it starts by its name, or else by its label", () => {
  const milestones = [
    { label: "Q1", name: "Launch", startMonth: 5, endMonth: 4 },
    { label: "Q2", name: "", startMonth: 8, endMonth: 7 },
  ];
  const phases = [{ track: "Road", name: "Build", startMonth: 1, endMonth: 12, milestones }];
  expect(
    auditWithModel({ ...emptyPlan("Milestones", "en"), phases }).map(({ message }) => message.en),
  ).toEqual([
    "“Launch” ends in month 4, before it starts in month 5.",
    "“Q2” ends in month 7, before it starts in month 8.",
  ]);
});
