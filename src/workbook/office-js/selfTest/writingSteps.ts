import { rangeAddress } from "../../address.ts";
import type { SheetSpec, TableId } from "../../spec.ts";
import { chartSteps } from "../charts.ts";
import { conditionalFormatSteps } from "../conditionalFormats.ts";
import { nameSteps } from "../definedNames.ts";
import { dressingPieces } from "../dressing.ts";
import { formatSteps } from "../formats.ts";
import { formulaSteps } from "../formulas.ts";
import { operations, type Step } from "../payload.ts";
import { setUpPages } from "../print.ts";
import { reenterUnknown } from "../reentry.ts";
import { send, worksheetOf, type InsertSession } from "../session.ts";
import { freeze, layoutSteps } from "../sheetLayout.ts";
import { tableSteps } from "../tables.ts";
import { validationSteps } from "../validations.ts";
import { valueSteps } from "../values.ts";
import { Different } from "./report.ts";

export interface NamedStep {
  readonly id: string;
  readonly work: () => Promise<void>;
}

/** What an update sends beyond an insert: a row put in below a table, the table over it, and back. */
function growAndShrink(
  worksheet: Excel.Worksheet,
  { tables: [spec] }: SheetSpec,
  tables: ReadonlyMap<TableId, Excel.Table>,
): void {
  const table = spec === undefined ? undefined : tables.get(spec.id);
  if (spec === undefined || table === undefined) return;
  const { row, column, rows, columns } = spec;
  const over = (height: number): Excel.Range =>
    worksheet.getRange(rangeAddress({ row, column, rows: height, columns: columns.length }));
  const below = `${row + rows + 2}:${row + rows + 2}`;
  worksheet.getRange(below).insert("Down");
  table.resize(over(rows + 2));
  table.resize(over(rows + 1));
  worksheet.getRange(below).delete("Up");
}

/** The cell of a rule, copied to a free one, has to have all its rules there. */
async function copyRules(
  { context }: InsertSession,
  worksheet: Excel.Worksheet,
  { conditionalFormats }: SheetSpec,
): Promise<void> {
  const [first] = conditionalFormats;
  if (first === undefined) return;
  const source = worksheet.getRange(rangeAddress({ ...first.range, rows: 1, columns: 1 }));
  const copied = worksheet.getRange("J2");
  copied.copyFrom(source, "Formats");
  const [before, after] = [source, copied].map((range) => range.conditionalFormats.getCount());
  await context.sync();
  if (after?.value !== before?.value) {
    throw new Different(`${String(after?.value)} rules for ${String(before?.value)}`);
  }
}

/** What an insert sends, each kind in requests of its own, in the order of an insert. */
export function writingSteps(session: InsertSession): NamedStep[] {
  const [sheet] = session.workbook.sheets;
  if (sheet === undefined) return [];
  const worksheet = worksheetOf(session, sheet.id);
  const tables = new Map<TableId, Excel.Table>();
  const sending = (id: string, steps: () => readonly Step[]): NamedStep => ({
    id,
    work: () => send(session, steps()),
  });
  return [
    sending("layout", () => layoutSteps(worksheet, sheet)),
    sending("formats", () => formatSteps(session, sheet)),
    sending("values", () => valueSteps(session, sheet)),
    sending("tables", () => tableSteps(worksheet, sheet, tables)),
    sending("a table that grows and shrinks", () => [
      operations(5, () => growAndShrink(worksheet, sheet, tables)),
    ]),
    sending("names", () => nameSteps(session.context.workbook.names, session.workbook)),
    sending("formulas", () => formulaSteps(session, sheet)),
    ...validationSteps(session, sheet).map((step, index) => sending(`rule ${index + 1}`, () => [step])),
    ...conditionalFormatSteps(session, sheet).map((step, index) =>
      sending(`conditional format ${index + 1}`, () => [step]),
    ),
    { id: "formats copied with their rules", work: () => copyRules(session, worksheet, sheet) },
    ...chartSteps(session, worksheet, sheet).map((step, index) =>
      sending(`chart ${sheet.charts[index]?.kind ?? ""}`, () => [step]),
    ),
    ...dressingPieces(session).map(({ dressing, step }, index) =>
      sending(`dress ${index + 1} ${dressing}`, () => [step]),
    ),
    ...[
      { rows: 1, columns: 0 },
      { rows: 0, columns: 2 },
    ].map((frozen) =>
      sending(`freeze ${frozen.rows} rows, ${frozen.columns} columns`, () => [
        operations(2, () => freeze(worksheet, { ...sheet, freeze: frozen })),
      ]),
    ),
    sending("all on one page", () => [
      operations(8, () =>
        setUpPages(worksheet, { ...sheet, print: { orientation: "portrait", onePage: true } }),
      ),
    ]),
    {
      id: "calculate",
      work: async () => {
        const unresolved = await reenterUnknown(session);
        if (unresolved > 0) throw new Different(`${unresolved} cells show #NAME?`);
      },
    },
  ];
}
