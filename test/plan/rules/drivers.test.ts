/** Drivers outside of sense, each a case of its own: what the rule book's one case a rule does not name. */
import { auditWithModel } from "../../../src/forecast/index.ts";
import { emptyPlan } from "../../../src/plan/index.ts";
import type { Income } from "../../../src/plan/plan.ts";

const found = (drivers: NonNullable<Income["drivers"]>, kind: Income["kind"] = "subscription"): string[] =>
  auditWithModel({
    ...emptyPlan("", "en"),
    income: [{ track: "", name: "Readers", kind, period: "year", drivers }],
  })
    .map(({ id }) => id)
    .filter((id) => id.startsWith("drivers."));
const curve = { retentionAlpha: { base: 1 }, retentionBeta: { base: 1 } };

it.each<[string, string[], NonNullable<Income["drivers"]>]>([
  ["a chance above 1 in the upside", ["drivers.shareOutside"], { chance: { base: 0.5, upside: 1.01 } }],
  ["a chance of 0 to 1", [], { chance: { base: 0.5, downside: 0, upside: 1 } }],
  ["a chance below 0", ["drivers.negative"], { chance: { base: 0.5, downside: -0.01 } }],
  ["an alpha below 0", ["drivers.negative"], { ...curve, retentionAlpha: { base: 1, upside: -0.1 } }],
  ["a beta below 0", ["drivers.negative"], { ...curve, retentionBeta: { base: -1 } }],
  ["an alpha above 1, which is no share", [], { ...curve, retentionAlpha: { base: 1.2 } }],
])("%s is said, or is not", (_name, expected, drivers) => {
  expect(found(drivers)).toEqual(expected);
});
