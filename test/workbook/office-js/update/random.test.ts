/**
 * Random work on the sheets and random changes of the plan, one update after the other in one workbook:
 * nothing of the user's is lost, the plan read back is the merged one, and reverting leaves no trace.
 */
import fc from "fast-check";
import type { Plan } from "../../../../src/plan/index.ts";
import type { SheetContext } from "../../../../src/sheets/index.ts";
import { cellAddress, rangeAddress } from "../../../../src/workbook/address.ts";
import { removeInsert } from "../../../../src/workbook/office-js/index.ts";
import { revertUpdate } from "../../../../src/workbook/office-js/update/index.ts";
import { arbitraryEdits, edited } from "../../../plan/merge/edits.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel } from "../excel.ts";
import { contentOf, insertPlan, openPlanUpdate, planNow, smallContext, smallPlan } from "./updating.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 2);

const kinds = [
  "amount",
  "note",
  "own column",
  "row above",
  "format",
  "actual",
  "own formula",
  "swap",
  "rename",
  "rename indicator",
  "column of the table",
  "row of the table",
  "row below the table",
  "print area",
  "assumption",
] as const;
/** What somebody does on the sheets. */
interface Work {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
}
const arbitraryWork: fc.Arbitrary<Work[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(20),
    to: fc.integer({ min: 1, max: 9_999 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Sheets that nobody wanted at the insert: an update may bring them. */
const unticked = ["pillars", "phases"] as const;
const withoutUnticked: SheetContext = {
  ...smallContext,
  sheets: smallContext.sheets?.filter((id) => !unticked.some((other) => other === id)),
};

let office: TestOffice;
let key = "";
let before: ReturnType<typeof contentOf>;
beforeAll(async () => {
  office = await openExcel();
  before = contentOf(office.model);
  key = await insertPlan(smallPlan, withoutUnticked);
  await office.model.settled();
});
afterAll(async () => {
  await office.model.settled();
  office.close();
});

const areaOf = (name: string) => {
  const found = office.model.tables().find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found.area;
};
const columnOf = (table: string, heading: string): number => {
  const area = areaOf(table);
  const sheet = office.model.sheets().find(({ name }) => name === table);
  const headings = sheet?.read({ ...area, rows: 1 })[0]?.map(({ value }) => value) ?? [];
  return area.column + headings.indexOf(heading);
};

/** Does a piece of work, and gives what must still be there after an update: a text that stands somewhere. */
async function carryOut({ kind, at, to }: Work): Promise<string | undefined> {
  let typed: string | undefined;
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [budget, kpis, own] = [
      worksheets.getItem("Budget"),
      worksheets.getItem("KPIs"),
      worksheets.getItem("Sheet1"),
    ];
    const { row, rows } = areaOf("Budget");
    const line = row + 1 + (at % (rows - 1));
    const cell = (heading: string): Excel.Range =>
      budget.getRange(cellAddress(line, columnOf("Budget", heading)));
    if (kind === "amount") cell("High").values = [[900_000 + to]];
    if (kind === "format") cell("Low").numberFormat = [["0.00"]];
    if (kind === "actual") {
      const indicators = areaOf("KPIs");
      kpis.getRange(cellAddress(indicators.row + 1, columnOf("KPIs", "Actual"))).values = [[to]];
    }
    if (kind === "rename") {
      typed = `Line ${at} ${to}`;
      cell("Item").values = [[typed]];
    }
    if (kind === "rename indicator") {
      typed = `Indicator ${at} ${to}`;
      const indicators = areaOf("KPIs");
      kpis.getRange(cellAddress(indicators.row + 1, columnOf("KPIs", "Indicator"))).values = [[typed]];
    }
    if (kind === "column of the table" || kind === "row of the table") {
      const area = areaOf("Budget");
      const isRow = kind === "row of the table";
      // Columns 41 to 43 are where somebody works beside the table.
      if (!isRow && area.column + area.columns > 37) return undefined;
      const grown = { ...area, rows: area.rows + (isRow ? 1 : 0), columns: area.columns + (isRow ? 0 : 1) };
      budget.tables.getItem("Budget").resize(rangeAddress(grown));
      await context.sync();
      typed = isRow ? `Added ${at} ${to}` : `Own ${at} ${to} ${area.columns}`;
      if (isRow) {
        const names = rangeAddress({ row: row + rows, column: area.column, rows: 1, columns: 4 });
        budget.getRange(names).values = [["People", typed, "Budget", "Yearly"]];
        const amount = (heading: string): Excel.Range =>
          budget.getRange(cellAddress(row + rows, columnOf("Budget", heading)));
        amount("Low").values = [[to]];
        amount("High").values = [[2 * to]];
      } else {
        budget.getRange(cellAddress(row, area.column + area.columns)).values = [[typed]];
        budget.getRange(cellAddress(line, area.column + area.columns)).values = [[`in ${typed}`]];
      }
    }
    if (kind === "row below the table") {
      typed = `Below ${at} ${to}`;
      const place = rangeAddress({ row: row + rows, column: areaOf("Budget").column, rows: 1, columns: 4 });
      budget.getRange(place).values = [["People", typed, "Budget", "Yearly"]];
    }
    if (kind === "print area") {
      typed = `$A$1:$H$${60 + at}`;
      budget.pageLayout.setPrintArea(`A1:H${60 + at}`);
    }
    if (kind === "assumption") {
      typed = `Assumed ${at} ${to}`;
      const area = areaOf("Assumptions");
      const sheet = worksheets.getItem("Assumptions");
      sheet.tables.getItem("Assumptions").resize(rangeAddress({ ...area, rows: area.rows + 1 }));
      const place = { row: area.row + area.rows, column: area.column, rows: 1, columns: 4 };
      sheet.getRange(rangeAddress(place)).values = [["Own", typed, to, "pieces"]];
    }
    if (kind === "row above") kpis.getRange("1:1").insert("Down");
    if (kind === "note") {
      typed = `note ${at} ${to}`;
      budget.getRange(cellAddress(row + rows + 3 + at, 40)).values = [[typed]];
    }
    if (kind === "own column") {
      typed = `beside ${at} ${to}`;
      budget.getRange(cellAddress(line, 41 + (at % 3))).values = [[typed]];
    }
    if (kind === "own formula") own.getRange(`A${1 + at}`).formulas = [[`=SUM(Budget[High])+${to}`]];
    if (kind === "swap") {
      const other = row + 1 + ((at + 1) % (rows - 1));
      const width = columnOf("Budget", "High") - areaOf("Budget").column + 1;
      const sheet = office.model.sheets().find(({ name }) => name === "Budget");
      const read = (from: number) =>
        sheet
          ?.read({ row: from, column: areaOf("Budget").column, rows: 1, columns: width })[0]
          ?.map(({ value }) => value) ?? [];
      const [first, second] = [read(line), read(other)];
      const place = (from: number): Excel.Range =>
        budget.getRange(
          `${cellAddress(from, areaOf("Budget").column)}:${cellAddress(from, areaOf("Budget").column + width - 1)}`,
        );
      place(line).values = [second];
      place(other).values = [first];
    }
    await context.sync();
  });
  await office.model.settled();
  return typed;
}

/** A plan in which the order of lines does not count: sorting on the sheets is the user's business. */
const inAnyOrder = (plan: Plan): unknown => ({
  ...plan,
  budget: {
    ...plan.budget,
    categories: [...plan.budget.categories]
      .map((category) => ({
        ...category,
        lines: [...category.lines].map((line) => JSON.stringify(Object.entries(line).sort())).sort(),
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  },
});

/** What people and the add-in wrote, and what of it is printed. */
const contentAndPages = () => ({
  ...contentOf(office.model),
  pages: office.model.sheets().map(({ name, pageLayout }) => [name, pageLayout.get("printArea")]),
});

it("updates keep what is the user's, and are taken back without a trace", async () => {
  const sheets = fc
    .subarray([...unticked])
    .map((more) =>
      smallContext.sheets?.filter((id) => !unticked.some((other) => other === id && !more.includes(other))),
    );
  await fc.assert(
    fc.asyncProperty(arbitraryWork, arbitraryEdits(3), sheets, async (work, edits, chosen) => {
      const typed: string[] = [];
      for (const piece of work) typed.push(...[await carryOut(piece)].flatMap((text) => text ?? []));
      const written = contentAndPages();
      const document = edited(smallPlan, edits, "document");
      const { preview, updated, apply } = await openPlanUpdate(key, document, {
        ...smallContext,
        sheets: chosen,
      });
      // Notes may stand where a line would have to go in the table's columns; here they stand beside it.
      expect([preview.refused, preview.inTheWay]).toEqual([[], []]);
      await apply();
      const after = JSON.stringify(contentAndPages());
      for (const text of typed) expect(after).toContain(text);
      expect(inAnyOrder(await planNow(key))).toEqual(inAnyOrder(updated.origins.written));
      await revertUpdate(key);
      expect(contentAndPages()).toEqual(written);
    }),
    {
      numRuns: runs,
      // A row without the formulas of its table's columns stays so.
      examples: [
        [
          [{ kind: "row of the table", at: 0, to: 1 }],
          [{ kind: "remove", at: 33, to: 1 }],
          withoutUnticked.sheets,
        ],
      ],
    },
  );
});

it("an insert that was brought up to date goes whole, and leaves what stood before it", async () => {
  const { apply } = await openPlanUpdate(key, edited(smallPlan, [{ kind: "add", at: 1, to: 7 }], "document"));
  await apply();
  await removeInsert(key);
  const { sheets, names, tables, settings } = contentOf(office.model);
  expect([sheets.map(({ name }) => name), names, tables, settings]).toEqual([
    before.sheets.map(({ name }) => name),
    before.names,
    before.tables,
    before.settings,
  ]);
});
