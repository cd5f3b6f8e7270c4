import fc from "fast-check";
import { languages } from "../../src/i18n/language.ts";
import {
  emptyPlan,
  normalisePlan,
  parsePlan,
  PlanError,
  planErrorMessage,
  samplePlan,
  stringifyPlan,
  type Plan,
} from "../../src/plan/index.ts";
import { arbitraryPlan } from "../support/arbitraryPlan.ts";

function failure(json: string): PlanError {
  try {
    parsePlan(json);
  } catch (error) {
    if (error instanceof PlanError) return error;
  }
  throw new Error("was expected to fail");
}

const sample = samplePlan("en");
const changed = (change: object): string => JSON.stringify({ ...sample, ...change });

describe("a plan as JSON", () => {
  it("comes back as it went out", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });

  it("of version 1 becomes one of this version, saying the same", () => {
    expect(parsePlan(changed({ schemaVersion: 1 }))).toEqual(sample);
  });

  it("keeps every part that version 2 added", () => {
    const plan: Plan = {
      ...emptyPlan("Everything", "en"),
      kpis: [
        {
          group: "Growth",
          name: "Members",
          text: "5,000",
          objective: "Reach more people",
          change: true,
          deadline: "2027-Q4",
          steps: [{ when: "Y2", value: { value: 5000, unit: "count", comparison: "atLeast" } }],
          growth: { model: "logistic", rate: { base: 0.2, downside: 0.1 }, parameters: { limit: 9000 } },
          place: { line: 12 },
        },
      ],
      budget: {
        categories: [
          {
            track: "Lean",
            name: "Equipment",
            lines: [
              {
                name: "Laptops",
                low: 4000,
                high: 4000,
                period: "once",
                periodStated: false,
                byPeriod: [{ period: "2026", low: 4000, high: 4000 }],
                quantity: 5,
                unit: "piece",
                unitCost: { low: 800, high: 800 },
                details: [{ name: "Screens", low: 1000, high: 1000 }],
                derived: true,
              },
              { name: "Contingency", low: 400, high: 400, period: "once", role: "contingency" },
            ],
          },
        ],
        stated: [{ track: "Lean", low: 4000, high: 4000, period: "once", scope: "beforeContingency" }],
        tracks: [{ track: "Lean", currency: "COP", alternative: "Size" }],
        baselines: [{ track: "Lean", date: "2026-05-01", who: "Ana", low: 4000, high: 4400 }],
      },
      income: [
        {
          track: "",
          name: "Tickets",
          kind: "transaction",
          low: 10,
          high: 20,
          period: "year",
          drivers: { volume: { base: 100, upside: 150 } },
        },
      ],
      risks: [{ name: "Storm", chance: 0.1, low: 1, high: 9, status: "open" }],
      markets: [{ name: "Chile", method: "partnership", entry: "Y2", share: 0.1 }],
      actuals: [{ date: "2026-06-30", part: "kpis", path: ["Growth", "Members"], amount: 700 }],
      notes: [{ heading: "Team", text: "Seven people." }],
    };
    expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
    expect(normalisePlan(plan).budget).toEqual(plan.budget);
    expect(normalisePlan(plan).income).toEqual(plan.income);
    expect(normalisePlan(plan).kpis[0]).toMatchObject({
      steps: plan.kpis[0]?.steps,
      growth: plan.kpis[0]?.growth,
    });
  });

  it.each(["2026", "2026-H2", "2026-Q4", "2026-12", "2026-12-31", "Y5", "Q3", "M12", "W6"])(
    "takes %s for a time",
    (deadline) => {
      const objectives = [{ name: "Grow", text: "", deadline }];
      expect(parsePlan(changed({ objectives })).objectives[0]?.deadline).toBe(deadline);
    },
  );

  it.each(["26", "2026-13", "2026-Q5", "Y0", "next year", ""])("refuses %p as a time", (deadline) => {
    const error = failure(changed({ objectives: [{ name: "Grow", text: "", deadline }] }));
    expect(error.details.path).toBe("objectives[0].deadline");
  });

  it("is refused by the name of its version when that is newer", () => {
    const error = failure(changed({ schemaVersion: 7 }));
    expect(error).toMatchObject({ code: "newerVersion", details: { version: "7" } });
    expect(planErrorMessage(error, "en")).toContain("plan format 7");
    expect(planErrorMessage(error, "es")).toContain("formato de plan 7");
  });

  it.each([
    ["text", "{ plan", "invalidJson", undefined],
    ["a list", "[1, 2]", "otherSchema", ""],
    ["a number", "5", "otherSchema", ""],
    ["null", "null", "otherSchema", ""],
    ["another schema", '{"name":"x"}', "otherSchema", "schemaVersion"],
    ["a currency of four letters", changed({ currency: "EURO" }), "otherSchema", "currency"],
    ["a text for an amount", changed({ roi: { low: "5", high: 10, text: "" } }), "otherSchema", "roi.low"],
    [
      "a field missing deep inside",
      changed({ budget: { stated: [], categories: [{ track: "a", name: "b", lines: [{ name: "c", low: 1 }] }] } }),
      "otherSchema",
      "budget.categories[0].lines[0].high",
    ],
  ])("is refused when it is %s", (_what, json, code, path) => {
    const error = failure(json);
    expect(error.code).toBe(code);
    expect(error.details.path).toBe(path);
  }); // prettier-ignore

  it("is refused with what was expected and what was found, in both languages", () => {
    const error = failure(changed({ roi: { low: "5", high: 10, text: "" } }));
    expect(planErrorMessage(error, "en")).toBe('it is not a plan: at roi.low, expected a number, found "5"');
    expect(planErrorMessage(error, "es")).toBe('no es un plan: en roi.low se esperaba un número y hay "5"');
    const list = failure("[1]");
    expect(planErrorMessage(list, "en")).toBe("it is not a plan: expected an object, found a list");
    expect(planErrorMessage(list, "es")).toBe("no es un plan: se esperaba un objeto y hay una lista");
  });

  it("is refused by the name of what is missing", () => {
    const error = failure('{"name":"x"}');
    expect(planErrorMessage(error, "en")).toBe("it is not a plan: schemaVersion is missing");
    expect(planErrorMessage(error, "es")).toBe("no es un plan: falta schemaVersion");
  });

  it.each(languages)("has a sentence for each reason in %s", (language) => {
    for (const code of ["empty", "tooLarge", "binary", "noHeadings", "invalidJson"] as const) {
      expect(planErrorMessage(new PlanError(code), language)).toMatch(/^\p{Ll}.+[^.]$/u);
    }
  });
});
