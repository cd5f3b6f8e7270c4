import { samplePlan, type Plan } from "../../../src/plan/index.ts";
import { planChanges } from "../../../src/plan/merge/index.ts";

const before = samplePlan("en");
const [pillar] = before.pillars;
const [kpi] = before.kpis;
const [category] = before.budget.categories;
const [line] = category?.lines ?? [];

/** The sample, changed by hand. */
function changed(change: (plan: { -readonly [K in keyof Plan]: Plan[K] }) => void): Plan {
  const plan = structuredClone(before);
  change(plan);
  return plan;
}

describe("in what a plan differs from an earlier state", () => {
  test("nothing, where it is the same", () => {
    expect(planChanges(before, structuredClone(before))).toEqual([]);
  });

  test("a field of its own, with the values before and after", () => {
    const after = changed((plan) => {
      plan.title = "Another";
    });
    expect(planChanges(before, after)).toEqual([
      { kind: "changed", path: [], fields: [{ field: "title", before: before.title, after: "Another" }] },
    ]);
  });

  test("a thing that is gone, and one that is new", () => {
    const after = changed((plan) => {
      plan.pillars = plan.pillars.slice(1);
      plan.kpis = kpi === undefined ? [] : [...plan.kpis, { ...kpi, name: "Calls answered" }];
    });
    expect(planChanges(before, after).map(({ kind, path }) => [kind, ...path])).toEqual(
      expect.arrayContaining([
        ["removed", "pillars", pillar?.name],
        ["added", "kpis", kpi?.group, "Calls answered"],
      ]),
    );
  });

  test("a line inside its category, by the names of both", () => {
    const after = changed((plan) => {
      const categories = plan.budget.categories.map((one, at) =>
        at > 0
          ? one
          : { ...one, lines: one.lines.map((own, index) => (index > 0 ? own : { ...own, low: 1 })) },
      );
      plan.budget = { ...plan.budget, categories };
    });
    expect(planChanges(before, after)).toEqual([
      {
        kind: "changed",
        path: ["budget", "categories", category?.track, category?.name, "lines", line?.name],
        fields: [{ field: "low", before: line?.low, after: 1 }],
      },
    ]);
  });

  test("a value that was not there has none before, one that is gone none after", () => {
    const without = changed((plan) => {
      delete plan.currency;
    });
    const fields = [{ field: "currency", before: before.currency }];
    expect(planChanges(before, without)).toEqual([{ kind: "changed", path: [], fields }]);
    expect(planChanges(without, before)).toEqual([
      { kind: "changed", path: [], fields: [{ field: "currency", after: before.currency }] },
    ]);
  });
});
