/** In year 1 of 5 a measure is held against where its path should be by now, not against the end. */
import { attainment, projectLogistic } from "../../src/calc/index.ts";
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Value } from "../../src/workbook/spec.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { compareCells, describeDifferences } from "../support/compareCells.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues } from "./support/tables.ts";

type Kpi = Plan["kpis"][number];
const kpi = (name: string, changes: Partial<Kpi>): Kpi => ({
  group: "Work",
  name,
  text: "",
  target: { value: 100, unit: "count", comparison: "atLeast" },
  ...changes,
});
const upTo = (value: number, upper?: number): NonNullable<Kpi["target"]> => ({
  value,
  unit: "count",
  comparison: upper === undefined ? "atLeast" : "between",
  ...(upper === undefined ? {} : { upper }),
});

/** January to September: 273 days of a year that the sheets count as 365. */
const day = "2027-10-01";
const gone = 273 / 365;
const grid = [-50, 0, 19, 20, 28, 36, 100, 130].flatMap((actual) => [
  kpi(`up ${actual}`, { baseline: 20, actual, deadline: "2031" }),
  kpi(`down ${actual}`, {
    baseline: 120,
    actual,
    target: { ...upTo(20), comparison: "atMost" },
    deadline: "2031",
  }),
  kpi(`from nothing ${actual}`, { baseline: 0, actual, deadline: "2031" }),
]);
const kpis: Kpi[] = [
  ...grid,
  kpi("compound", {
    baseline: 10,
    actual: 15,
    growth: { model: "compound", rate: { base: 0.5 } },
    deadline: "2031",
  }),
  kpi("saturating", {
    baseline: 10,
    actual: 15,
    growth: { model: "logistic", rate: { base: 0.8 }, parameters: { ceiling: 200 } },
    deadline: "2031",
  }),
  kpi("viral", {
    baseline: 10,
    actual: 15,
    growth: { model: "viral", parameters: { invitations: 2, conversion: 0.5, churn: 0.1 } },
    deadline: "2031",
  }),
  kpi("no start", { actual: 50, deadline: "2031" }),
  kpi("a range", { baseline: 0, actual: 9, target: upTo(3, 5), deadline: "2031" }),
  kpi("due already", { baseline: 0, actual: 90, deadline: "2027-Q2" }),
  kpi("measured earlier", { baseline: 0, actual: 5, asOf: "2027-04-02", deadline: "2031" }),
  kpi("no figure yet", { baseline: 0, deadline: "2031" }),
];
const plan: Plan = {
  ...emptyPlan("Mill", "en"),
  startMonth: "2027-01",
  objectives: [{ name: "Shops", text: "", target: upTo(50), baseline: 0, actual: 10, deadline: "2031" }],
  kpis,
};
const sheets = ["overview", "kpis", "projection"] as const;
const build = (changed: Partial<Plan> = {}, asOf = day) =>
  buildWorkbook({ ...plan, ...changed }, contextOf({ asOf, scale: 1, sheets: [...sheets] }));
const book = build();
const of = (name: string, column: string, workbook = book): Value | undefined =>
  columnValues(workbook, "kpis", column)[columnValues(workbook, "kpis", "name").indexOf(name)] as Value;

describe("a status that knows time", () => {
  it("is the same by native formulas, by the calculation and by the forecast", async () => {
    const workbook = resolveWorkbook(book);
    expect(describeDifferences(compareCells(workbook, await calculateWorkbook(workbook)))).toBe("");
  });

  it("holds a straight line against the share of the time that has gone by", () => {
    for (const { name, actual, baseline = 0, target, deadline } of grid) {
      expect(deadline).toBe("2031");
      const expected = baseline + (((target?.value ?? 0) - baseline) * gone) / 5;
      expect(of(name, "expected")).toBeCloseTo(expected, 9);
      const direction = name.startsWith("down") ? "lower" : "higher";
      expect(of(name, "pace")).toBeCloseTo(attainment(actual ?? 0, expected, baseline, direction), 9);
    }
    expect([of("up 36", "status"), of("up 36", "against")]).toEqual(["On track", "Linear"]);
    expect(of("up 36", "attainment")).toBeCloseTo(0.2, 9);
    expect([of("up 28", "status"), of("up 100", "status")]).toEqual(["Off track", "On track"]);
  });

  it("takes the measure's own path where it has one, and names it", () => {
    expect(of("compound", "expected")).toBeCloseTo(10 * 1.5 ** gone, 9);
    expect(of("compound", "against")).toBe("Compound");
    const [, logistic = NaN] = projectLogistic(10, 200, 0.8 * gone, 1);
    expect(of("saturating", "expected")).toBeCloseTo(logistic, 9);
  });

  it("is against the end target, and says so, where no path is known between its ends", () => {
    for (const name of ["viral", "no start", "a range"]) {
      expect([of(name, "expected"), of(name, "pace"), of(name, "against")]).toEqual(["", "", "end target"]);
    }
    expect(of("a range", "status")).toBe("Above range");
    expect(of("no start", "status")).toBe("Off track");
  });

  it("expects the target from the day on that it is due, and no more", () => {
    expect([of("due already", "expected"), of("due already", "status")]).toEqual([100, "At risk"]);
  });

  it("counts to the day of the figure, not to today", () => {
    expect(of("measured earlier", "expected")).toBeCloseTo((100 * 91) / 365 / 5, 9);
    expect(of("measured earlier", "status")).toBe("On track");
  });

  it("says nothing of a measure without a figure", () => {
    expect([of("no figure yet", "pace"), of("no figure yet", "status")]).toEqual(["", "No data"]);
  });

  it("judges objectives too", () => {
    expect(columnValues(book, "objectives", "expected")[0]).toBeCloseTo(10 * gone, 9);
    expect(columnValues(book, "objectives", "status")).toEqual(["On track"]);
  });

  it("expects the start before the plan begins", () => {
    expect(of("up 20", "expected", build({}, "2026-06-01"))).toBe(20);
    expect(of("up 20", "status", build({}, "2026-06-01"))).toBe("On track");
  });

  it("is the plain comparison where the switch in Assumptions says so, and where nothing says when the plan begins", async () => {
    const switched = build({ assumptions: { StatusOverTime: { value: 0 } } });
    const undated = build({ startMonth: undefined });
    for (const workbook of [switched, undated]) {
      expect(new Set(columnValues(workbook, "kpis", "expected"))).toEqual(new Set([""]));
      expect([of("up 36", "status", workbook), of("up 36", "against", workbook)]).toEqual([
        "Off track",
        "end target",
      ]);
    }
    const workbook = resolveWorkbook(switched);
    expect(describeDifferences(compareCells(workbook, await calculateWorkbook(workbook)))).toBe("");
  });

  it("without Projection there are no columns of it", () => {
    const alone = buildWorkbook(plan, contextOf({ asOf: day, sheets: ["kpis"] }));
    const table = alone.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === "kpis");
    expect(table?.columns.map(({ id }) => id)).not.toContain("pace");
    expect(of("up 36", "status", alone)).toBe("Off track");
  });
});
