import { evaluate } from "../../src/functions/index.ts";
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import { writeXlsx } from "../../src/workbook/xlsx/index.ts";
import { compareCells, describeDifferences, errorCells } from "../support/compareCells.ts";
import { recalculate } from "../support/libreoffice.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues } from "./support/tables.ts";

type Kpi = Plan["kpis"][number];

const directions = ["higher", "lower"] as const;
const kpi = (
  actual: number,
  value: number,
  direction: "higher" | "lower",
  baseline?: number,
  upper?: number,
): Kpi => ({
  group: "Grid",
  name: [actual, value, upper, baseline, direction].join(" "),
  text: "",
  direction,
  actual,
  baseline,
  target: { value, upper, unit: "count", comparison: upper === undefined ? "atLeast" : "between" },
});

/** Exactly 80% and 100% of each whole percentage, and a hair below, where decimals are not exact in binary. */
const atThresholds = Array.from({ length: 100 }, (_, index) => (index + 1) / 100).flatMap((target) =>
  directions.flatMap((direction) => [
    kpi(direction === "higher" ? (target * 100 * 8) / 1000 : (target * 100) / 80, target, direction),
    kpi(target + 0.1 - 0.1, target, direction),
  ]),
);
const figures = [-12, -10, -9.5, -5, 0, 0.4, 5, 8, 10, 12, 20];
const oneBound = [-10, 0, 10].flatMap((target) =>
  directions.flatMap((direction) =>
    [undefined, -10, 0, 4, 10].flatMap((baseline) =>
      figures.map((actual) => kpi(actual, target, direction, baseline)),
    ),
  ),
);
const twoBounds = (
  [
    [-10, -5],
    [-10, 0],
    [-5, 5],
    [0, 10],
    [5, 10],
    [8, 8],
    [10, 5],
  ] as const
).flatMap(([target, upper]) =>
  directions.flatMap((direction) =>
    [undefined, -11, 6, 20].flatMap((baseline) =>
      figures.map((actual) => kpi(actual, target, direction, baseline, upper)),
    ),
  ),
);

const workbookOf = (kpis: readonly Kpi[], objectives: Plan["objectives"] = []) =>
  resolveWorkbook(
    buildWorkbook(
      { ...emptyPlan("Grid", "en"), kpis: [...kpis], objectives },
      // Without the paths of Projection, two thirds of all formulas.
      contextOf({ language: "en", sheets: ["overview", "kpis", "checks"] }),
    ),
  );

describe("attainment and status in native formulas", () => {
  it("agree with the calculation over a grid, in LibreOffice", async () => {
    const kpis = [...atThresholds, ...oneBound, ...twoBounds];
    const workbook = workbookOf(
      kpis,
      twoBounds.map(({ name, text, actual, baseline, target }) => ({ name, text, actual, baseline, target })),
    );
    const cells = (await recalculate({ grid: await writeXlsx(workbook) })).grid ?? new Map();
    expect(describeDifferences(compareCells(workbook, cells))).toBe("");
    expect(errorCells(cells)).toEqual([]);
  });

  it("give the words of PLAN.STATUS, which takes the attainments and which targets have two bounds", () => {
    const kpis = [...atThresholds, ...oneBound, ...twoBounds];
    const workbook = workbookOf(kpis);
    const attained = columnValues(workbook, "kpis", "attainment");
    const bounded = kpis.map(({ target }) => target?.upper !== undefined && target.upper !== target.value);
    const rows = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
    const result = evaluate("STATUS", [rows(attained), 0.8, 1, null, rows(bounded)], "en");
    const sides = /^(?:Above|Below) range$/;
    const sheet = columnValues(workbook, "kpis", "status").map((word, row) =>
      attained[row] === "" ? "" : String(word).replace(sides, "Beyond range"),
    );
    expect("values" in result && result.values.flat()).toEqual(sheet);
    expect(new Set(sheet)).toEqual(new Set(["On track", "At risk", "Off track", "Beyond range", ""]));
  });

  it("reach a threshold of 80% and of 100% in every whole percentage", () => {
    const statuses = columnValues(workbookOf(atThresholds), "kpis", "status");
    expect(statuses.filter((_, index) => index % 2 === 0)).toEqual(Array(200).fill("At risk"));
    expect(statuses.filter((_, index) => index % 2 === 1)).toEqual(Array(200).fill("On track"));
  });

  it("say on which side of a target of two bounds a value lies beyond it", () => {
    const workbook = workbookOf([
      kpi(12, 5, "higher", undefined, 10),
      kpi(10, 5, "higher", undefined, 10),
      kpi(3, 5, "lower", 20, 10),
    ]);
    expect(columnValues(workbook, "kpis", "attainment").slice(0, 2)).toEqual([1.2, 1]);
    expect(columnValues(workbook, "kpis", "status")).toEqual(["Above range", "On track", "Below range"]);
  });
});
