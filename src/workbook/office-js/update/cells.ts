import { cellAddress, quoteSheetName } from "../../address.ts";
import type { Cell, ResolvedWorkbook, TableId, Value } from "../../spec.ts";
import { isDateFormat } from "../dates.ts";
import { contentOf, isFormula, sameContent } from "./content.ts";
import type { Ownership } from "./ownership.ts";
import { tableAt } from "./placement.ts";
import { movedFormula, type Moved } from "./references.ts";
import type { CellWrite, FinalSheet, KeptCell } from "./sheetUpdate.ts";
import { cellAt, formatAt } from "./state.ts";

export interface CellQuestion {
  readonly sheet: FinalSheet;
  readonly owned: Ownership;
  /** Where the cells of the wanted sheets come to stand, by the names of the sheets. */
  readonly moved: Moved;
  readonly workbooks: { readonly base: ResolvedWorkbook; readonly next: ResolvedWorkbook };
  /** Tables whose inputs are read back into the plan. */
  readonly read: ReadonlySet<TableId>;
  /** Cells whose content has no place in a plan, by sheet and address. */
  readonly notPlaced: ReadonlySet<string>;
  /** Cells of the user's that are to be written over, by their keys. */
  readonly chosen: ReadonlySet<string>;
  readonly values: readonly (readonly Value[])[];
  readonly date1904: boolean;
}

export interface CellChanges {
  readonly writes: readonly CellWrite[];
  readonly kept: readonly KeptCell[];
  /** Cells of the user's where something new would have to stand. */
  readonly inTheWay: readonly { readonly sheet: string; readonly address: string }[];
}

/** What has to be written so that the sheet is the wanted one, and what of the user's stands against it. */
export function changeCells(question: CellQuestion): CellChanges {
  const { sheet, owned, moved, date1904 } = question;
  const { next, state } = sheet;
  const writes: CellWrite[] = [];
  const kept: KeptCell[] = [];
  const inTheWay: { sheet: string; address: string }[] = [];
  const reached = new Set<string>();
  for (const block of next.blocks) {
    block.cells.forEach((cells, down) =>
      cells.forEach((given, right) => {
        const [row, column] = [block.row + down, block.column + right];
        if (given.only === "file") return;
        const place = sheet.place(row, column);
        if (place === undefined) return;
        reached.add(`${place.row},${place.column}`);
        const cell =
          "formula" in given ? { ...given, formula: movedFormula(given.formula, next.name, moved) } : given;
        const content = contentOf(cell, date1904);
        const origin = sheet.origin(place.row);
        if (origin === undefined) {
          writes.push({ ...place, cell });
          return;
        }
        const now = cellAt(state, origin, place.column);
        const own = owned.at(origin, place.column);
        if (own === undefined) {
          if (now === "" || sameContent(now, content)) writes.push({ ...place, cell });
          else if (content !== "")
            inTheWay.push({ sheet: state.name, address: cellAddress(origin, place.column) });
          return;
        }
        const look = changedLook(own.cell, cell, formatAt(state, origin, place.column));
        const table = tableAt(next, row, column);
        const verdict =
          own.input && table !== undefined && row > table.row
            ? inputVerdict(question, content, origin, place.column)
            : own.added === true && now === "" && content !== ""
              ? "write"
              : otherVerdict(own.content, now, content);
        const key = keptKey(next.id, origin, place.column);
        const isConflict = verdict === "kept";
        // What the user calls a column is what formulas call it.
        if (isConflict && table !== undefined && row === table.row) return;
        if (isConflict)
          kept.push({
            key,
            sheet: state.name,
            row: origin,
            column: place.column,
            yours: now,
            theirs: content,
          });
        const isWritten = verdict === "write" || (isConflict && question.chosen.has(key));
        if (isWritten) {
          // A cell without content would be left as it is.
          const written = content === "" ? nothing : cell;
          const isRelinked = relinks(question, own.cell, cell);
          writes.push({ ...place, cell: isRelinked ? cell : withLook(written, look, date1904) });
        } else if (isConflict) return;
        else if (relinks(question, own.cell, cell)) writes.push({ ...place, cell });
        else if (look !== undefined) writes.push({ ...place, cell: { kind: "blank", ...look } });
      }),
    );
  }
  writes.push(...clearing(question, reached));
  return { writes, kept, inTheWay };
}

const keptKey = (sheet: string, row: number, column: number): string =>
  `${sheet}!${cellAddress(row, column)}`;

type Verdict = "same" | "write" | "kept";

/** What is typed into an input was read into the plan; a formula there, and what no plan holds, stays. */
function inputVerdict(
  { sheet, values, notPlaced }: CellQuestion,
  content: Value,
  row: number,
  column: number,
): Verdict {
  const now = cellAt(sheet.state, row, column);
  if (notPlaced.has(`${sheet.state.name}!${cellAddress(row, column)}`))
    return content === "" ? "same" : "kept";
  if (isFormula(now) && !isFormula(content))
    return sameContent(values[row]?.[column] ?? "", content) ? "same" : "kept";
  const fold = (value: Value): Value => (typeof value === "string" ? value.trim().toLowerCase() : value);
  return sameContent(fold(now), fold(content)) && (now === "") === (content === "") ? "same" : "write";
}

function otherVerdict(was: Value, now: Value, content: Value): Verdict {
  if (sameContent(now, content)) return "same";
  if (sameContent(now, was)) return "write";
  // Somebody wrote over it; where the update would not change it anyway, there is nothing to say.
  return sameContent(was, content) ? "same" : "kept";
}

type Look = Pick<Cell, "role" | "format">;

/** The look where it is to change and the user has not changed it. */
function changedLook(was: Cell | undefined, cell: Cell, format: string): Look | undefined {
  const isNewFormat = cell.format !== undefined && cell.format !== was?.format;
  const asInserted = was?.format === undefined || sameFormat(format, was.format);
  const isNewRole = was !== undefined && cell.role !== was.role && cell.role !== undefined;
  const look = {
    ...(isNewRole ? { role: cell.role } : {}),
    ...((isNewFormat || (isNewRole && cell.format !== undefined)) && asInserted
      ? { format: cell.format }
      : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

/** Excel gives back some formats in a form of its own; letters and quotes are what may differ. */
const sameFormat = (one: string, other: string): boolean => {
  const bare = (format: string): string => format.replace(/["\\]/g, "").toLowerCase();
  return bare(one) === bare(other);
};

/** What a cell holds, with this look alone. */
function withLook(cell: Cell, look: Look | undefined, date1904: boolean): Cell {
  switch (cell.kind) {
    case "blank":
      return { kind: "blank", ...look };
    case "text":
      return { kind: "text", text: cell.text, ...look };
    case "number":
      // Where dates count from 1904 their format tells them from numbers when they are written.
      return {
        kind: "number",
        value: cell.value,
        ...(date1904 && isDateFormat(cell.format) ? { format: cell.format } : {}),
        ...look,
      };
    default:
      return { kind: cell.kind, formula: cell.formula, expected: cell.expected, ...look };
  }
}

/** Whether a link leads elsewhere: it overwrites style and format, so all of its cell is written with it. */
function relinks({ workbooks }: CellQuestion, was: Cell | undefined, cell: Cell): boolean {
  if (cell.link === undefined) return false;
  const target = ({ sheets }: ResolvedWorkbook, link: Cell["link"]): string =>
    link === undefined
      ? ""
      : `${quoteSheetName(sheets.find(({ id }) => id === link.sheet)?.name ?? "")}!${cellAddress(link.row, link.column)}`;
  return target(workbooks.base, was?.link) !== target(workbooks.next, cell.link);
}

const nothing: Cell = { kind: "text", text: "" };

/** What the insert wrote and the wanted sheet has no longer. */
function clearing({ sheet, owned }: CellQuestion, reached: ReadonlySet<string>): CellWrite[] {
  const { state, rows, changes, placement } = sheet;
  const isInTable = (row: number, column: number): boolean =>
    [...placement.tables.values()].some(
      ({ state: table }) =>
        row > table.row &&
        row < table.row + table.rows &&
        column >= table.column &&
        column < table.column + table.columns,
    );
  // A heading that was emptied Excel would call "Column1"; by its name the column is found again.
  const isHeading = (row: number, column: number): boolean =>
    sheet.tables.some(
      ({ state: table }) =>
        table?.row === row && column >= table.column && column < table.column + table.columns,
    );
  const kept = new Set(changes.present.values());
  return state.cells.flatMap((cells, row) =>
    cells.flatMap((now, column): CellWrite[] => {
      const final = rows.of(row);
      if (now === "" || final === undefined || reached.has(`${final},${column}`)) return [];
      const own = owned.at(row, column);
      if (own === undefined || isHeading(row, column)) return [];
      if (isInTable(row, column)) {
        // Rows that are nobody's are left, but for what the insert wrote into them.
        const isGone = changes.left.has(row) || kept.has(row);
        const isOurs = own.input ? !isFormula(now) : sameContent(own.content, now) && !isFormula(now);
        return isGone && isOurs ? [{ row: final, column, cell: nothing }] : [];
      }
      return sameContent(own.content, now) ? [{ row: final, column, cell: nothing }] : [];
    }),
  );
}
