/** The sheets of money in every length of period, and with another case switched on: one conversion for all. */
import { samplePlan, type Plan } from "../../src/plan/index.ts";
import { sampleNames } from "../../src/plan/sample/names.ts";
import { sheetTexts } from "../../src/i18n/sheets.ts";
import { buildWorkbook, type SheetContext } from "../../src/sheets/index.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { writeXlsx } from "../../src/workbook/xlsx/index.ts";
import {
  compareCells,
  describeDifferences,
  errorCells,
  type CalculatedCells,
} from "../support/compareCells.ts";
import { recalculate } from "../support/libreoffice.ts";
import { businessPlan } from "./support/businessPlan.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";

const built = (plan: Plan, changes: Partial<SheetContext>): WorkbookSpec =>
  buildWorkbook(
    plan,
    contextOf({
      language: plan.language,
      sheets: ["returns", "markets", "risks", "budget", "checks"],
      ...changes,
    }),
  );

/** Each sample once by quarter or month, half of them in each language; samples.test.ts has them by year. */
const byPeriod = Object.fromEntries(
  sampleNames.map((name, position) => {
    const language = position % 2 === 0 ? "es" : "en";
    const periodLength = position % 3 === 0 ? "month" : "quarter";
    const plan = samplePlan(language, name);
    return [
      `${name} by ${periodLength}, ${language}`,
      built(plan, { periodLength, years: periodLength === "month" ? 1 : 2 }),
    ];
  }),
);

/** Figures of its own in the fourth column, so that it is no second base. */
const ownCase = (language: "en" | "es"): Plan => {
  const plan = businessPlan(language);
  return {
    ...plan,
    assumptions: { ...plan.assumptions, DriverMargin: { value: 0.7, downside: 0.6, upside: 0.75, own: 0.5 } },
  };
};
const cases = ["CaseDownside", "CaseUpside", "CaseOwn"] as const;
const plans: readonly Plan[] = [
  ownCase("en"),
  samplePlan("es", "software"),
  samplePlan("en", "growth"),
  samplePlan("es", "shop"),
  samplePlan("en", "consulting"),
];
interface Switching {
  readonly name: string;
  readonly plan: Plan;
  readonly active: (typeof cases)[number];
}
const switching = (plan: Plan, active: Switching["active"]): Switching => ({
  name: `${plan.title}, ${plan.language}, ${active}`,
  plan,
  active,
});
const switchings: readonly Switching[] = [
  ...plans.flatMap((plan) =>
    cases
      .filter((_, position) => plan === plans[0] || position !== 2)
      .map((active) => switching(plan, active)),
  ),
  switching(samplePlan("es", "marketplace"), "CaseUpside"),
  switching(samplePlan("en", "town"), "CaseDownside"),
];

/** The workbook as it is after somebody has chosen a case in its cell. */
function switched(workbook: WorkbookSpec, word: string): WorkbookSpec {
  const target = workbook.names.find(({ name }) => name === "ActiveCase")?.target;
  if (target === undefined || !("sheet" in target)) throw new Error("no cell for the active case");
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.id !== target.sheet
        ? sheet
        : {
            ...sheet,
            blocks: sheet.blocks.map((block) => ({
              ...block,
              cells: block.cells.map((cells, row) =>
                cells.map((cell, column) =>
                  block.row + row === target.row && block.column + column === target.column
                    ? { ...cell, kind: "text" as const, text: word }
                    : cell,
                ),
              ),
            })),
          },
    ),
  };
}

const switchedBooks = Object.fromEntries(
  switchings.map(({ name, plan, active }) => [
    name,
    switched(built(plan, {}), sheetTexts[plan.language as "en" | "es"].assumptions.words[active]),
  ]),
);
const workbooks: Readonly<Record<string, WorkbookSpec>> = { ...byPeriod, ...switchedBooks };
const resolved = Object.fromEntries(
  Object.entries(workbooks).map(([name, book]) => [name, resolveWorkbook(book)]),
);
let calculated: Readonly<Record<string, CalculatedCells>> = {};

beforeAll(async () => {
  const files = await Promise.all(
    Object.entries(resolved).map(async ([name, workbook]) => [name, await writeXlsx(workbook)] as const),
  );
  calculated = await recalculate(Object.fromEntries(files));
});

const cellsOf = (name: string): CalculatedCells => calculated[name] ?? new Map();

describe("the sheets of money, calculated anew by LibreOffice", () => {
  it.each(Object.keys(byPeriod))("%s: every formula gives what the calculation gives", (name) => {
    const workbook = resolved[name];
    if (workbook === undefined) throw new Error(name);
    expect(errorCells(cellsOf(name))).toEqual([]);
    expect(describeDifferences(compareCells(workbook, cellsOf(name)))).toBe("");
  });

  it.each(switchings)("$name: ROI says what Scenarios says of that case", ({ name, plan, active }) => {
    const workbook = resolved[name];
    if (workbook === undefined) throw new Error(name);
    expect(errorCells(cellsOf(name))).toEqual([]);
    const words = sheetTexts[plan.language as "en" | "es"].returns;
    const position = ["CaseDownside", "CaseBase", "CaseUpside", "CaseOwn"].indexOf(active);
    const valueAt = (sheet: string, row: number, column: number): Value | undefined =>
      cellsOf(name)
        .get(workbook.sheets.find(({ id }) => id === sheet)?.name ?? "")
        ?.get(cellAddress(row, column));
    const answer = (label: string): Value | undefined => {
      const place = allCells(workbook, "returns").find(
        ({ cell }) => cell.kind === "text" && cell.text === label,
      );
      return place === undefined ? undefined : valueAt("returns", place.row, place.column + 1);
    };
    const table = workbook.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === "cases");
    const compared = (column: string): Value | undefined =>
      table === undefined
        ? undefined
        : valueAt(
            "scenarios",
            table.row + 1 + position,
            table.column + table.columns.findIndex(({ id }) => id === column),
          );
    const pairs = [
      ["npv", words.figures.npv],
      ["payback", words.figures.payback],
      ["roi", words.figures.roi],
      ["funding", words.figures.funding],
    ] as const;
    for (const [column, label] of pairs) {
      const [one, other] = [answer(label), compared(column)];
      expect(one).toBeDefined();
      if (typeof one === "number" && typeof other === "number") {
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
      } else expect([column, one]).toEqual([column, other]);
    }
    // The comparison itself does not move with the cell: it stays what the calculation gave.
    const onScenarios = compareCells(workbook, cellsOf(name)).filter(
      ({ cell, sheet }) =>
        table !== undefined &&
        sheet === workbook.sheets.find(({ id }) => id === "scenarios")?.name &&
        Number(cell.replace(/\D/g, "")) > table.row + 1 &&
        Number(cell.replace(/\D/g, "")) <= table.row + 1 + table.rows,
    );
    expect(onScenarios).toEqual([]);
  });
});
