import { cellAddress, columnLetters, quoteSheetName, rangeAddress } from "../../address.ts";
import type { SheetId, SheetSpec, TableId } from "../../spec.ts";
import { roleStyles } from "../../style.ts";
import { chartSteps } from "../charts.ts";
import { conditionalFormatSteps } from "../conditionalFormats.ts";
import { nameSteps } from "../definedNames.ts";
import { dressSheets, type Undressed } from "../dressing.ts";
import { formatSteps } from "../formats.ts";
import { formulaSteps } from "../formulas.ts";
import { operations, type Step } from "../payload.ts";
import type { InsertRecord } from "../record.ts";
import { reenterUnknown } from "../reentry.ts";
import { rangeOf, send, worksheetOf, type InsertSession } from "../session.ts";
import { layoutSteps } from "../sheetLayout.ts";
import { addStyle, missingRoles } from "../styles.ts";
import { tableSteps } from "../tables.ts";
import { validationSteps } from "../validations.ts";
import { valueSteps } from "../values.ts";
import { readFormulas } from "../readFormulas.ts";
import { blocksOf } from "./blocks.ts";
import { renamedHeadings, withNewHeadings } from "./headings.ts";
import { extrasOf, finalRange, type Extras } from "./extras.ts";
import { movedBy } from "./placement.ts";
import type { ChangedSheet, WorkbookUpdate } from "./planUpdate.ts";
import type { RecordedState } from "./recordedState.ts";
import { movedFormula } from "./references.ts";
import type { ResolvedPair } from "./resolved.ts";
import type { CellWrite, FinalTable } from "./sheetUpdate.ts";
import type { Undo } from "./undo.ts";

export interface Applying {
  readonly pair: ResolvedPair;
  readonly update: WorkbookUpdate;
  readonly record: InsertRecord;
  readonly state: RecordedState;
  readonly structure: Undo[];
  readonly dress: Undo[];
}

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
        ...formatSteps(session, patch),
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
    ...newNameSteps(session, applying, finals),
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

/** Rows from the bottom up, each new one in the look of the row beside it; then the tables' new ends. */
function rowSteps(session: InsertSession, { sheet }: ChangedSheet, { structure, record }: Applying): Step[] {
  const { next, state, rows, tables } = sheet;
  const worksheet = worksheetOf(session, next.id);
  const worksheetId = record.sheets.find(({ id }) => id === next.id)?.worksheetId ?? state.name;
  const line = (row: number, count: number): string => `${row + 1}:${row + count}`;
  const last = columnLetters(Math.max(1, ...state.cells.map(({ length }) => length)) - 1);
  const moves = rows.steps.map(({ kind, row, count }) =>
    operations(1, () => {
      const range = worksheet.getRange(line(row, count));
      if (kind === "insert") range.insert("Down");
      else range.delete("Up");
      structure.push((undo) => {
        const back = undo.workbook.worksheets.getItem(worksheetId).getRange(line(row, count));
        if (kind === "insert") back.delete("Up");
        else back.insert("Down");
      });
    }),
  );
  const looks = tables.flatMap(({ state: table, area }) => {
    if (table === undefined) return [];
    const kept = Array.from({ length: table.rows - 1 }, (_, index) => rows.of(table.row + 1 + index) ?? -1);
    const like = kept.find((row) => row >= 0);
    const fresh = Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) =>
      rows.fresh.has(row),
    );
    if (like === undefined) return [];
    return fresh.map((row) =>
      operations(2, () => {
        worksheet
          .getRange(`A${row + 1}:${last}${row + 1}`)
          .copyFrom(worksheet.getRange(`A${like + 1}:${last}${like + 1}`), "Formats");
      }),
    );
  });
  const sizes = tables.flatMap(({ state: table, area }) => {
    if (table === undefined) return [];
    const isSame = area.rows === table.rows && area.columns === table.columns;
    if (isSame && rows.steps.length === 0) return [];
    const { row, column, rows: height, columns: width } = table;
    const before = rangeAddress({ row, column, rows: height, columns: width });
    // Pushed before the moves are, so that it is taken back after them.
    structure.push((undo) => {
      const back = undo.workbook.worksheets.getItem(worksheetId);
      undo.workbook.tables.getItem(table.name).resize(back.getRange(before));
    });
    return [
      operations(2, () => {
        session.context.workbook.tables.getItem(table.name).resize(worksheet.getRange(rangeAddress(area)));
      }),
    ];
  });
  return [...moves, ...looks, ...sizes];
}

interface ColumnWrite {
  readonly table: FinalTable;
  readonly column: number;
  readonly rows: readonly { readonly row: number; readonly formula: string }[];
}

/** The cells of a sheet that change: formulas of calculated columns by column, all else as blocks. */
function patchOf({ sheet, writes }: ChangedSheet): { patch: SheetSpec; columns: readonly ColumnWrite[] } {
  const calculated = sheet.tables.flatMap((table) =>
    table.spec.columns.flatMap(({ id, calculated: formula }) => {
      const column = table.columns.get(id);
      return formula === undefined || column === undefined ? [] : [{ table, column }];
    }),
  );
  const columnOf = ({ row, column, cell }: CellWrite) =>
    cell.kind !== "formula"
      ? undefined
      : calculated.find(
          (entry) =>
            entry.column === column &&
            row > entry.table.area.row &&
            row < entry.table.area.row + entry.table.area.rows,
        );
  const plain = writes.map((write): CellWrite => {
    if (columnOf(write) === undefined) return write;
    const { role, format } = write.cell;
    return {
      ...write,
      cell: {
        kind: "blank",
        ...(role === undefined ? {} : { role }),
        ...(format === undefined ? {} : { format }),
      },
    };
  });
  const columns = calculated.map(({ table, column }): ColumnWrite => ({
    table,
    column,
    rows: writes
      .filter((write) => columnOf(write)?.column === column && columnOf(write)?.table === table)
      .flatMap(({ row, cell }) => (cell.kind === "formula" ? [{ row, formula: cell.formula }] : []))
      .sort((one, other) => one.row - other.row),
  }));
  return {
    patch: {
      ...sheet.next,
      blocks: blocksOf(sheet.next, plain),
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
    },
    columns: columns.filter(({ rows }) => rows.length > 0),
  };
}

function columnSteps(
  session: InsertSession,
  { sheet }: ChangedSheet,
  columns: readonly ColumnWrite[],
): Step[] {
  return columns.flatMap(({ column, rows }) => {
    const runs: { row: number; formulas: string[] }[] = [];
    for (const { row, formula } of rows) {
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.formulas.length === row) last.formulas.push(formula);
      else runs.push({ row, formulas: [formula] });
    }
    return runs.map(({ row, formulas }) => {
      const area = { sheet: sheet.next.id, row, column, rows: formulas.length, columns: 1 };
      return operations(1 + formulas.join("").length / 300, () => {
        rangeOf(session, area).formulas = formulas.map((formula) => [formula]);
      });
    });
  });
}

function newTableSteps(
  session: InsertSession,
  { sheet }: ChangedSheet,
  tables: Map<TableId, Excel.Table>,
): Step[] {
  const fresh = sheet.tables.filter(({ state }) => state === undefined);
  const specs = fresh.map(({ spec, area }) => ({ ...spec, row: area.row, column: area.column }));
  return tableSteps(
    worksheetOf(session, sheet.next.id),
    { ...sheet.next, filters: false, tables: specs },
    tables,
  );
}

function heightSteps(session: InsertSession, { sheet }: ChangedSheet, { rowHeights }: Extras): Step[] {
  const worksheet = worksheetOf(session, sheet.next.id);
  return rowHeights.map(({ row, points }) =>
    operations(1, () => {
      worksheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
    }),
  );
}

/** Styles that are about to change, as they were. */
function noteLooks({ sheet, writes, owned }: ChangedSheet, { dress, pair }: Applying): void {
  const changed = writes.filter(({ cell }) => cell.role !== undefined);
  dress.push((undo) => {
    const worksheet = undo.workbook.worksheets.getItem(sheet.state.name);
    for (const { row, column } of changed) {
      const origin = sheet.origin(row);
      if (origin === undefined) continue;
      const was = owned.at(origin, column)?.cell;
      const cell = worksheet.getRange(cellAddress(origin, column));
      if (was?.role === undefined) {
        cell.clear("Formats");
        continue;
      }
      const target = pair.base.sheets.find(({ id }) => id === was.link?.sheet);
      if (was.link !== undefined && target !== undefined) {
        const documentReference = `${quoteSheetName(target.name)}!${cellAddress(was.link.row, was.link.column)}`;
        cell.setCellProperties([[{ hyperlink: { documentReference } }]]);
      }
      cell.style = roleStyles[was.role].name;
    }
  });
}

function newNameSteps(
  session: InsertSession,
  { pair, record, structure, state }: Applying,
  finals: readonly ChangedSheet["sheet"][],
): Step[] {
  const moved = movedBy(new Map(finals.map((sheet) => [sheet.next.name, sheet.place])));
  const known = new Set(Object.values(record.names).map((name) => name.toLowerCase()));
  const { names } = session.context.workbook;
  const present = new Map(state.names.map((entry) => [entry.name.toLowerCase(), entry.formula]));
  const targets = pair.next.names.map((entry) => ({
    ...entry,
    target:
      "formula" in entry.target
        ? { formula: movedFormula(entry.target.formula, "", moved) }
        : finalRange(entry.target, finals),
  }));
  const fresh = targets.filter(
    ({ name }) => !known.has(name.toLowerCase()) && !present.has(name.toLowerCase()),
  );
  if (fresh.length > 0)
    structure.push((undo) => {
      for (const { name } of fresh) undo.workbook.names.getItem(name).delete();
    });
  const changed = targets.filter((entry) => {
    const was = pair.base.names.find(({ name }) => name === entry.name);
    return (
      was !== undefined &&
      "formula" in was.target &&
      "formula" in entry.target &&
      was.target.formula !== entry.target.formula
    );
  });
  return [
    ...nameSteps(names, { ...pair.next, names: fresh }),
    ...changed.map(({ name, target }) =>
      operations(1, () => {
        if ("formula" in target) names.getItem(name).formula = target.formula;
      }),
    ),
  ];
}

/** The user's formulas that still call columns by headings which they had. */
async function leftFormulaSteps(
  session: InsertSession,
  { update }: Applying,
  finals: readonly ChangedSheet["sheet"][],
): Promise<Step[]> {
  const renamed = renamedHeadings(finals);
  if (renamed.size === 0) return [];
  const written = new Set(
    update.changed.flatMap(({ sheet, writes }) =>
      writes.map(({ row, column }) => `${sheet.next.name}!${row},${column}`),
    ),
  );
  return (await readFormulas(session.context)).flatMap(({ sheet, row, column, formula }) => {
    const changed = withNewHeadings(formula, renamed);
    if (changed === formula || written.has(`${sheet}!${row},${column}`)) return [];
    return [
      operations(1 + changed.length / 300, () => {
        const cell = session.context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column));
        cell.formulas = [[changed]];
      }),
    ];
  });
}

function extraSteps(
  session: InsertSession,
  { sheet }: ChangedSheet,
  extras: Extras,
  { dress }: Applying,
  finals: readonly ChangedSheet["sheet"][],
): Step[] {
  const { next, state } = sheet;
  const worksheet = worksheetOf(session, next.id);
  if (extras.replaced.length > 0)
    dress.push((undo) => {
      const back = undo.workbook.worksheets.getItem(state.name);
      const former = {
        ...session,
        context: undo,
        ranges: new Map<string, Excel.Range>(),
        worksheets: new Map([[next.id, back]]),
      };
      for (const step of validationSteps(former, { ...next, validations: extras.replaced })) step.queue();
    });
  const charts = extras.charts.map(({ was, chart }) => {
    dress.push((undo) => {
      const back = undo.workbook.worksheets.getItem(state.name).charts.getItem(was.id);
      back.title.text = was.title;
      was.series.forEach((series, index) => {
        const target = back.series.getItemAt(index);
        target.name = series.name;
      });
    });
    return operations(4 + 4 * chart.series.length, () => {
      const target = worksheet.charts.getItem(chart.id);
      if (was.title !== chart.title) target.title.text = chart.title;
      chart.series.slice(0, was.series.length).forEach((series, index) => {
        const line = target.series.getItemAt(index);
        if (series.name !== was.series[index]?.name) line.name = series.name;
        line.setValues(rangeOf(session, finalRange(series.values, finals)));
        line.setXAxisValues(rangeOf(session, finalRange(series.categories, finals)));
      });
    });
  });
  return [
    ...validationSteps(session, { ...next, validations: extras.validations }),
    ...conditionalFormatSteps(session, { ...next, conditionalFormats: extras.conditionalFormats }),
    ...charts,
  ];
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
