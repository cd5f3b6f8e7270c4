/**
 * Every Excel that somebody has, alone and with each other: an insert is complete or nothing, what is
 * inserted reads back, its functions answer, and Share makes values of it. The sheets hold one of everything.
 */
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import {
  situationNames,
  situations,
  type HostOptions,
  type Situation,
  type SituationName,
} from "../../../src/workbench/host/index.ts";
import {
  ExcelError,
  insertWorkbook,
  listPlanFormulas,
  readBack,
  replacePlanFormulas,
} from "../../../src/workbook/office-js/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import { compareCells, describeDifferences } from "../../support/compareCells.ts";
import type { TestOffice } from "../../support/office.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { calculatedCells, openExcel, registerFunctions, snapshot } from "./excel.ts";

/** Situations in which nothing may be inserted, the first that is noticed first. */
const refusals: Readonly<Partial<Record<SituationName, string>>> = {
  readOnly: "readOnly",
  cellEdit: "editing",
  protectedWorkbook: "protected",
};
/** What is missing of the dress where it is. */
const undressed: Readonly<Partial<Record<SituationName, readonly string[]>>> = {
  noPrinter: ["pages"],
  noFreezing: ["frozenPanes"],
  noChartFonts: ["charts"],
};

const alone = situationNames.map((name) => [name]);
const pairs = situationNames.flatMap((name, index) =>
  situationNames.slice(index + 1).map((other) => [name, other]),
);

describe.each([
  ["alone", alone],
  ["in pairs", pairs],
] as const)("Excels %s", (_how, cases) => {
  test.each(cases.map((names) => [names.join(" + "), names] as const))("%s", async (_name, names) => {
    const chosen = names.map((name): Situation => situations[name]);
    const office = await openExcel({
      ...chosen.reduce<Partial<HostOptions>>((all, { options }) => ({ ...all, ...options }), {}),
      model: createHeadlessWorkbook({ date1904: chosen.some(({ workbook }) => workbook?.date1904 === true) }),
    });
    try {
      registerFunctions(office);
      for (const { begin } of chosen) begin?.(office.host);
      await office.model.settled();
      const reason = (Object.keys(refusals) as SituationName[]).find((name) => names.includes(name));
      if (reason === undefined) await expectComplete(office, names);
      else await expectRefused(office, refusals[reason] ?? "");
    } finally {
      office.close();
    }
  });
});

async function expectRefused(office: TestOffice, reason: string): Promise<void> {
  const before = snapshot(office.model);
  const failure: unknown = await insertWorkbook(budgetWorkbook).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExcelError);
  if (!(failure instanceof ExcelError)) return;
  expect(failure.reason).toBe(reason);
  for (const language of ["en", "es"] as const) expect(failure.words(language).next).toBeTruthy();
  const after = snapshot(office.model);
  // What a co-author did meanwhile is no business of the insert.
  const mine = ({ sheets, ...rest }: typeof before) => ({
    ...rest,
    sheets: sheets.filter(({ name }) => name !== "Sheet1" && name !== "From somebody else"),
  });
  expect(mine(after)).toEqual(mine(before));
}

async function expectComplete(office: TestOffice, names: readonly SituationName[]): Promise<void> {
  const result = await insertWorkbook(budgetWorkbook);
  await office.model.settled();
  expect([...new Set(result.undressed.map(({ dressing }) => dressing))].sort()).toEqual(
    names.flatMap((name) => undressed[name] ?? []).sort(),
  );
  expect(result.unresolved).toBe(0);

  const [table] = office.model
    .tables()
    .filter(({ name }) => name.startsWith("Budget"))
    .slice(-1);
  const names1904 = Object.fromEntries(
    budgetWorkbook.names.map(({ name }) => [
      name,
      office.model
        .names()
        .filter((entry) => entry.name.startsWith(name))
        .at(-1)?.name ?? name,
    ]),
  );
  const map = {
    sheets: Object.fromEntries(result.sheets.map(({ id, name }) => [id, name])),
    tables: { budget: table?.name ?? "" },
    names: names1904,
  };
  const differences = compareCells(
    resolveWorkbook(withoutP80(budgetWorkbook), map),
    calculatedCells(office.model),
    {
      planFormulas: true,
    },
  );
  expect(describeDifferences(differences)).toBe("");

  const read = await readBack([{ id: "budget", name: "Budget" }]);
  expect(read?.missing).toEqual([]);
  const [lines] = read?.tables ?? [];
  expect(lines?.sheet).toBe(map.sheets["budget"]);
  expect(lines?.rows.map(([name, low, high]) => [name, low, high])).toEqual([
    ["Plataforma y «nube»", 3_000_000, 6_000_000],
    ['=HYPERLINK("http://example.com")', 200_000, 300_000],
    ["@SUM", 500_000, 1_000_000],
    ["1/2", 0, 0],
  ]);

  const formulas = await listPlanFormulas();
  expect(formulas.map(({ state }) => state)).toEqual(["value"]);
  expect(await replacePlanFormulas()).toBe(1);
  expect(await listPlanFormulas()).toEqual([]);
}

/** The fixture's P80 is no calculated one; that the function answers is asked of its state. */
const withoutP80 = (spec: WorkbookSpec): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row) =>
        row.map((cell) => (cell.kind === "plan" ? { kind: "blank" as const } : cell)),
      ),
    })),
  })),
});
