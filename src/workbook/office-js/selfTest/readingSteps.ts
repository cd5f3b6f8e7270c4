import { cellAddress } from "../../address.ts";
import type { Cell, SheetSpec, Value } from "../../spec.ts";
import { readReferences } from "../activeCell.ts";
import { cellKey } from "../../../model/workbook/index.ts";
import { readCells } from "../model/cells.ts";
import {
  cellsOfWorkbook,
  changeCells,
  markResult,
  readModel,
  readSelectedCells,
  unmarkResult,
} from "../model/index.ts";
import { findPlanFormulas } from "../planFormulas.ts";
import { specialFormulaAreas } from "../readFormulas.ts";
import { readBack } from "../readBack.ts";
import { goTo, listTables, readActiveCell, readSelection, writeFormula } from "../selection.ts";
import { worksheetOf, type InsertSession } from "../session.ts";
import { readSeparators } from "../separators.ts";
import { readSetting, saveSetting, settingKeys } from "../settings.ts";
import { replaceByValues } from "../shareCopy.ts";
import { Different } from "./report.ts";
import type { NamedStep } from "./writingSteps.ts";

const free = "I2";
const spill = "K2";

/** What the pane reads and does beside inserts, over the sheet of the test. */
export function reportSteps(session: InsertSession): NamedStep[] {
  const [sheet] = session.workbook.sheets;
  if (sheet === undefined) return [];
  const worksheet = worksheetOf(session, sheet.id);
  const { context } = session;
  const target = { sheet: sheet.name, address: free };
  const table = sheet.tables.find(({ id }) => id === "lines");
  return [
    { id: "figures", work: () => compareFigures(session, sheet) },
    {
      id: "read back",
      work: async () => {
        const read = await readBack([{ id: "selfTest", name: table?.name ?? "" }]);
        const first = worksheet.tables
          .getItem(table?.name ?? "")
          .getDataBodyRange()
          .getRow(0);
        first.load("numberFormat");
        await context.sync();
        expectSame("formats", first.numberFormat[0]?.length, 4);
        expectSame("rows", read?.tables[0]?.rows.map((row) => row[1]).join(), "2,10");
      },
    },
    {
      id: "tables of the workbook",
      work: async () => {
        const names = (await listTables()).map(({ name }) => name);
        expectSame("table", names.includes(table?.name ?? ""), true);
      },
    },
    {
      id: "separators of formulas",
      work: async () => expectSame("decimal sign", /^[.,]$/.test((await readSeparators()).decimal), true),
    },
    { id: "go to a cell", work: () => goTo(target) },
    {
      id: "active cell",
      work: async () => expectSame("cell", (await readActiveCell()).address, free),
    },
    {
      id: "write a formula",
      work: async () => expectSame("cell", (await writeFormula("=1+1")).address, free),
    },
    {
      id: "selection",
      work: async () => expectSame("value", String((await readSelection()).values[0]?.[0]), "2"),
    },
    {
      id: "what a formula refers to",
      work: async () => {
        const heading = table?.columns[1]?.heading ?? "";
        const name = session.workbook.names[0]?.name ?? "";
        const below = { sheet: sheet.name, address: cellAddress((table?.row ?? 0) + 1, 0) };
        const read = await readReferences([`${table?.name}[[#This Row],[${heading}]]`, name], below);
        expectSame("row", read[0]?.values.length, 1);
        expectSame("name", read[1] !== undefined, true);
      },
    },
    {
      id: "the whole workbook",
      work: async () => {
        const model = await readModel(context);
        const own = model.sheets.find(({ name }) => name === sheet.name);
        expectSame("rate", own?.cells.get(cellKey(3, 2))?.value, 0.1);
        const read = model.tables.find(({ name }) => name === table?.name);
        expectSame("columns", read?.columns.length, 4);
      },
    },
    {
      id: "change cells and put them back",
      work: async () => {
        const changed = { sheet: sheet.name, address: "I2" };
        const before = await changeCells([{ target: changed, content: { value: 0.1 + 0.2 } }]);
        await goTo(changed);
        const [held] = await readSelectedCells();
        expectSame("to the last bit", held?.shown, 0.1 + 0.2);
        await changeCells(before);
        const [after] = await readSelectedCells();
        expectSame("put back", JSON.stringify(after?.content), JSON.stringify(before[0]?.content));
      },
    },
    {
      id: "mark a result",
      work: async () => {
        const name = await markResult({ sheet: sheet.name, address: "C3" });
        const { names } = await cellsOfWorkbook(context);
        await unmarkResult(name);
        expectSame("name", names.find((item) => item.name === name)?.formula.endsWith("!$C$3"), true);
      },
    },
    {
      id: "where anything stands on a sheet nearly empty",
      work: async () => {
        const cells = await readCells(context, [
          {
            ...{ worksheet, name: sheet.name, visibility: "visible", holdsArrays: false },
            used: { row: 0, column: 0, rows: 1_000_000, columns: 100 },
          },
        ]);
        expectSame("some", [...cells.values()].flat().length > 1, true);
      },
    },
    { id: "formulas of the workbook", work: async () => void (await findPlanFormulas(context)) },
    {
      id: "where formulas stand",
      work: async () => {
        const areas = await specialFormulaAreas(context, [worksheet]);
        expectSame("some", areas.length > 0, true);
      },
    },
    {
      id: "replace by values",
      work: async () => {
        worksheet.getRange(spill).formulas = [["=ROW(A1:A3)"]];
        await context.sync();
        const { sheets } = await cellsOfWorkbook(context);
        const fills = sheets.find(({ name }) => name === sheet.name)?.fills ?? [];
        expectSame("spilled rows", fills.find(({ area }) => area.firstColumn === 10)?.area.lastRow, 3);
        await replaceByValues(context, [{ sheet: sheet.name, address: spill }]);
        const range = worksheet.getRange(`${spill}:K4`).load("values,formulas");
        await context.sync();
        expectSame("formulas", range.formulas.flat().join(), "1,2,3");
      },
    },
    {
      id: "settings of the document",
      work: async () => {
        await saveSetting(settingKeys.selfTest, { at: 1 });
        expectSame("setting", JSON.stringify(readSetting(settingKeys.selfTest)), '{"at":1}');
        await saveSetting(settingKeys.selfTest, undefined);
      },
    },
  ];
}

async function compareFigures(session: InsertSession, sheet: SheetSpec): Promise<void> {
  const worksheet = worksheetOf(session, sheet.id);
  const cells = sheet.blocks.flatMap((block) =>
    block.cells.flatMap((row, down) =>
      row.map((cell, right) => ({ cell, address: cellAddress(block.row + down, block.column + right) })),
    ),
  );
  const read = cells.flatMap(({ cell, address }) => {
    const expected = expectedOf(cell, session.date1904);
    if (expected === undefined) return [];
    return [{ address, expected, range: worksheet.getRange(address).load("values,valueTypes") }];
  });
  await session.context.sync();
  const wrong = read.flatMap(({ address, expected, range }) =>
    range.values[0]?.[0] === expected ? [] : [`${address}: ${String(range.values[0]?.[0])} for ${expected}`],
  );
  if (wrong.length > 0) throw new Different(wrong.join("; "));
}

function expectedOf(cell: Cell, date1904: boolean): Value | undefined {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "number")
    return date1904 && cell.format === "yyyy-mm-dd" ? cell.value - 1462 : cell.value;
  return cell.kind === "formula" ? cell.expected : undefined;
}

function expectSame<T>(what: string, got: T, expected: T): void {
  if (got !== expected) throw new Different(`${what}: ${String(got)} for ${String(expected)}`);
}
