import type { SheetId, SheetSpec, TableId } from "../../spec.ts";
import { roleStyles } from "../../style.ts";
import { chartSteps } from "../charts.ts";
import { conditionalFormatSteps } from "../conditionalFormats.ts";
import { dressSheets, type Undressed } from "../dressing.ts";
import { formatSteps, patchFormatSteps } from "../formats.ts";
import { formulaSteps } from "../formulas.ts";
import { reenterUnknown } from "../reentry.ts";
import { send, worksheetOf, type InsertSession } from "../session.ts";
import { layoutSteps } from "../sheetLayout.ts";
import { addStyle, missingRoles } from "../styles.ts";
import { tableSteps } from "../tables.ts";
import { validationSteps } from "../validations.ts";
import { valueSteps } from "../values.ts";
import { extrasOf, finalRange } from "./extras.ts";
import { movedBy } from "./placement.ts";
import { movedFormula } from "./references.ts";
import type { Applying } from "./applying.ts";
import { rowSteps, heightSteps, newTableSteps } from "./rowSteps.ts";
import { patchOf, columnSteps } from "./patch.ts";
import { newNameSteps, leftFormulaSteps } from "./nameSteps.ts";
import { extraSteps, noteLooks } from "./extraSteps.ts";

export interface Applied {
  readonly tables: ReadonlyMap<TableId, Excel.Table>;
  readonly worksheetIds: ReadonlyMap<SheetId, string>;
  readonly unresolved: number;
  readonly undressed: readonly Undressed[];
}

/** Carries an update out: rows and tables, then looks and values, then formulas and what rests on them. */
export async function applyUpdate(applying: Applying, styles: readonly string[]): Promise<Applied> {
  const { update, pair } = applying;
  const context = new Excel.RequestContext();
  const added = pair.next.sheets.filter(({ id }) => update.added.includes(id));
  const session = await beginUpdate(context, applying, added, styles);
  const finals = update.changed.map(({ sheet }) => sheet);
  const moved = movedBy(new Map(finals.map((sheet) => [sheet.next.name, sheet.place])));
  const patches = update.changed.map((changed) => ({
    changed,
    extras: extrasOf(changed.sheet, finals, moved),
    ...patchOf(changed),
  }));
  await send(
    session,
    update.changed.flatMap((changed) => rowSteps(session, changed, applying)),
  );
  const tables = new Map<TableId, Excel.Table>();
  await send(session, [
    ...patches.flatMap(({ changed, patch, extras }) => {
      noteLooks(changed, applying);
      return [
        ...patchFormatSteps(session, patch),
        ...valueSteps(session, patch),
        ...newTableSteps(session, changed, tables),
        ...heightSteps(session, changed, extras),
      ];
    }),
    ...added.flatMap((sheet) => [
      ...layoutSteps(worksheetOf(session, sheet.id), sheet),
      ...formatSteps(session, sheet),
      ...valueSteps(session, sheet),
      ...tableSteps(worksheetOf(session, sheet.id), sheet, tables),
    ]),
  ]);
  await send(session, [
    ...newNameSteps(session, applying, finals, moved),
    ...(await leftFormulaSteps(session, applying, finals)),
  ]);
  await send(session, [
    ...patches.flatMap(({ changed, patch, columns }) => [
      ...columnSteps(session, changed, columns),
      ...formulaSteps(session, patch),
    ]),
    ...added.flatMap((sheet) => formulaSteps(session, moveFormulas(sheet, moved))),
    ...patches.flatMap(({ changed, extras }) => extraSteps(session, changed, extras, applying, finals)),
    ...added.flatMap((sheet) => [
      ...validationSteps(session, sheet),
      ...conditionalFormatSteps(session, sheet),
      ...chartSteps(session, worksheetOf(session, sheet.id), {
        ...sheet,
        charts: sheet.charts.map((chart) => ({
          ...chart,
          series: chart.series.map((series) => ({
            ...series,
            values: finalRange(series.values, finals),
            categories: finalRange(series.categories, finals),
          })),
        })),
      }),
    ]),
  ]);
  const written = {
    ...session,
    workbook: { ...pair.next, sheets: [...patches.map(({ patch }) => patch), ...added] },
  };
  const unresolved = await reenterUnknown(written);
  const undressed = await dressSheets({ ...session, workbook: { ...pair.next, sheets: added, names: [] } });
  return {
    tables,
    worksheetIds: new Map(added.map(({ id }) => [id, worksheetOf(session, id).id])),
    unresolved,
    undressed,
  };
}

async function beginUpdate(
  context: Excel.RequestContext,
  { pair, record, structure, state }: Applying,
  added: readonly SheetSpec[],
  styles: readonly string[],
): Promise<InsertSession> {
  const worksheets = new Map<SheetId, Excel.Worksheet>();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { id, worksheetId } of record.sheets) {
    const now = state.sheets.find((sheet) => sheet.id === id);
    if (now === undefined) continue;
    const worksheet = context.workbook.worksheets.getItem(worksheetId);
    worksheets.set(id, worksheet);
    const wanted = pair.next.sheets.find((sheet) => sheet.id === id)?.name ?? now.name;
    if (wanted === now.name) continue;
    worksheet.name = wanted;
    structure.push((undo) => {
      undo.workbook.worksheets.getItem(worksheetId).name = now.name;
    });
  }
  for (const { id, name } of added) {
    const worksheet = context.workbook.worksheets.add(name);
    worksheet.load("id");
    worksheets.set(id, worksheet);
    structure.push((undo) => undo.workbook.worksheets.getItem(name).delete());
  }
  const roles = missingRoles(pair.next, styles);
  for (const role of roles) addStyle(context.workbook.styles, role);
  if (roles.length > 0)
    structure.unshift((undo) => {
      for (const role of roles) undo.workbook.styles.getItem(roleStyles[role].name).delete();
    });
  await context.sync();
  return {
    context,
    workbook: pair.next,
    signal: undefined,
    worksheets,
    ranges: new Map(),
    date1904: state.date1904,
  };
}

const moveFormulas = (sheet: SheetSpec, moved: ReturnType<typeof movedBy>): SheetSpec => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) =>
      row.map((cell) =>
        "formula" in cell ? { ...cell, formula: movedFormula(cell.formula, sheet.name, moved) } : cell,
      ),
    ),
  })),
});
