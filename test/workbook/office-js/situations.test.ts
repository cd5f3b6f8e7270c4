/**
 * Every Excel that somebody has, alone and with each other: an insert is complete or nothing, what is
 * inserted reads back, its functions answer, Share makes values of it, and Check finds what does not add up
 * in a plan and leads to its cell. The sheets hold one of everything.
 */
import { auditWithModel } from "../../../src/forecast/index.ts";
import { emptyPlan, type Plan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { officeExcel } from "../../../src/taskpane/app/officeExcel.ts";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import {
  functionCell,
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
import { contextOf } from "../../sheets/support/contexts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import {
  announceFunctions,
  associateFunctions,
  calculatedCells,
  openExcel,
  registerFunctions,
  snapshot,
} from "./excel.ts";

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

/** Here the script of the functions runs when the add-in has sent its first request. */
const lateFunctions: SituationName = "lateFunctions";
const names = situationNames;

const alone = names.map((name) => [name]);
const pairs = names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other]));
const refusing = names.filter((name) => name in refusals);
/** Late functions cost a wait of seconds: they are tried alone, and with all others at once. */
const letting = names.filter((name) => !(name in refusals) && name !== lateFunctions);
/**
 * Every pair in few runs: one for each binary digit of a situation's number, with those that have it and
 * with those that do not, and one with all. So of any two there is a run of both, and one of either alone.
 */
const digits = [1, 2, 4, 8, 16];
const together = digits.flatMap((digit) =>
  [true, false].map((having) => letting.filter((_, index) => ((index & digit) !== 0) === having)),
);
const gathered: readonly (readonly SituationName[])[] = [
  [...letting, lateFunctions],
  ...together.filter((names) => names.length > 1 && names.length < letting.length),
  ...refusing.flatMap((refused) => [
    ...refusing.filter((other) => other > refused).map((other) => [refused, other]),
    ...[0, 1].map((odd) => [refused, ...letting.filter((_, index) => index % 2 === odd)]),
  ]),
];
/** Each pair in a run of its own, which tells best what fails, is for `npm run fuzz`. */
const everyPair = process.env["FUZZ_RUNS"] !== undefined;

describe.each([
  ["alone", alone],
  everyPair ? (["in pairs", pairs] as const) : (["in pairs, many of them at once", gathered] as const),
] as const)("Excels %s", (_how, cases) => {
  test.each(cases.map((names) => [names.join(" + "), names] as const))("%s", async (_name, names) => {
    const chosen = names.map((name): Situation => situations[name]);
    const late = names.includes(lateFunctions);
    const office = await openExcel({
      ...(late ? { afterOfficeJs: delayFunctions } : {}),
      ...chosen.reduce<Partial<HostOptions>>((all, { options }) => ({ ...all, ...options }), {}),
      model: createHeadlessWorkbook({ date1904: chosen.some(({ workbook }) => workbook?.date1904 === true) }),
    });
    try {
      if (!late) registerFunctions(office);
      for (const { begin } of chosen) begin?.(office.host);
      if (late) callBeforeAssociation(office);
      if (!late) await office.model.settled();
      const reason = (Object.keys(refusals) as SituationName[]).find((name) => names.includes(name));
      if (reason === undefined) await expectComplete(office, names);
      else await expectRefused(office, refusals[reason] ?? "");
    } finally {
      office.close();
    }
  });
});

/** As the add-in's page does between office.js and its own scripts. */
function delayFunctions(window: Record<string, unknown>): void {
  (window["CustomFunctions"] as { delayInitialization(): void }).delayInitialization();
}

function callBeforeAssociation(office: TestOffice): void {
  announceFunctions(office);
  const stop = office.host.recorder.onRecord(({ sender }) => {
    if (sender !== "add-in") return;
    stop();
    associateFunctions(office);
  });
}

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
  if (names.includes(lateFunctions)) {
    const [[cell] = []] = office.model.sheet("sheet-1")?.read(functionCell) ?? [];
    expect(cell?.value).toBeCloseTo(2 ** (1 / 5) - 1, 12);
    office.model.sheet("sheet-1")?.write(functionCell, [[null]]);
  }

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
  await expectChecked(office);
}

const initiative = (name: string) => ({ name, description: "" });
const doubled: Plan = {
  ...emptyPlan("Doubled", "en"),
  pillars: [{ name: "Shops", areas: [{ name: "Online", initiatives: ["Store", "Store"].map(initiative) }] }],
};
const pillars = buildWorkbook(doubled, contextOf({ sheets: ["pillars"] }));

/** What the view Check does: the plan of the newest sheets, its findings, and the cell of each. */
async function expectChecked(office: TestOffice): Promise<void> {
  const inserted = await insertWorkbook(pillars);
  const sheet = inserted.sheets.find(({ id }) => id === "pillars")?.name ?? "";
  const read = await officeExcel("excel").readPlan("en", undefined);
  expect(read?.plan.pillars).toMatchObject(doubled.pillars);
  const finding = auditWithModel(read?.plan ?? doubled, read?.inserted).find(
    ({ place }) => place.part === "pillars",
  );
  expect(finding?.id).toBe("pillars.duplicate");
  const target = finding === undefined ? undefined : read?.find(finding.place);
  expect(target?.sheet).toBe(sheet);
  const shown = office.model.sheets().find(({ name }) => name === target?.sheet);
  const [column = "", row = "1"] = (target?.address ?? "").split(/(?<=[A-Z])(?=\d)/);
  const at = { row: Number(row) - 1, column: column.charCodeAt(0) - 65, rows: 1, columns: 1 };
  expect(shown?.read(at)[0]?.[0]?.value).toBe("Store");
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
