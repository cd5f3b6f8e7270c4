import { cellAddress } from "../../workbook/address.ts";
import type { Cell, Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { blank, formula, number, text } from "../frame/cell.ts";
import type { NoteRead } from "./figure.ts";
import type { CheckRow } from "./table.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A name, what stood there, and whether something else does now. */
const cellsOfRead = 3;

interface PlacedRead {
  readonly read: NoteRead;
  readonly key: string;
  readonly then: string;
  readonly differs: string;
}

/** What a row holds of the cells that its note speaks of. */
interface NoteCells {
  /** How many of them are others now, then those cells one by one, but for those that a row above holds already. */
  readonly cells: readonly Cell[];
  /** Whether the note still is so, where a formula can tell. */
  readonly live: string | undefined;
}

/** The cells of each row, from the place of the first row on. */
export function noteCells(build: Build, rows: readonly CheckRow[], first: Place): NoteCells[] {
  const known = new Map<string, PlacedRead>();
  return rows.map(({ noted }, index) => {
    if (noted === undefined) return { cells: [], live: undefined };
    const own: PlacedRead[] = [];
    const all = noted.reads.map((read) => {
      const id = JSON.stringify(read);
      const at = (offset: number): string =>
        `$${cellAddress(first.row + index, first.column + 1 + cellsOfRead * own.length + offset)}`;
      const placed = known.get(id) ?? { read, key: at(0), then: at(1), differs: at(2) };
      if (!known.has(id)) own.push(placed);
      known.set(id, placed);
      return placed;
    });
    return {
      cells: [countCell(build, all), ...own.flatMap((read) => readCells(build, read))],
      live: noted.live?.(all),
    };
  });
}

export function readHeadings({ texts }: Build, notes: readonly NoteCells[]): Cell[] {
  const { of, then, differs } = texts.checks.figures;
  const most = Math.max(0, ...notes.map(({ cells }) => (cells.length - 1) / cellsOfRead));
  return Array.from({ length: most }, () => [
    text(of, "heading"),
    text(then, "heading"),
    text(differs, "headingNumber"),
  ]).flat();
}

function countCell({ formats }: Build, reads: readonly PlacedRead[]): Cell {
  const counted = reads.filter(({ read }) => !("said" in read));
  return counted.length === 0
    ? blank()
    : formula(`=${counted.map(({ differs }) => differs).join("+")}`, 0, formats.count);
}

function readCells({ formats }: Build, { read, key, then }: PlacedRead): Cell[] {
  return "said" in read
    ? [blank(), number(read.said, "General", "formula"), blank()]
    : [
        "table" in read ? text(read.key, "formulaText") : blank(),
        valueCell(read.then),
        formula(differsFormula(read, key, then), 0, formats.count),
      ];
}

const valueCell = (value: Value | undefined): Cell =>
  typeof value === "number" ? number(value, "General", "formula") : text(String(value ?? ""), "formulaText");

function differsFormula(
  read: Exclude<NoteRead, { readonly said: number }>,
  key: string,
  then: string,
): string {
  if (!("table" in read)) return `=IF({name:${read.name}}=${then},0,1)`;
  const own = `--({${read.table}.${read.by}}=${read.key === "" ? '""' : key})`;
  const column = `{${read.table}.${read.column}}`;
  if (read.counted === true) return `=IF(SUMPRODUCT(${own},--ISNUMBER(${column}))=${then},0,1)`;
  return `=IF(SUMPRODUCT(${own},--(${same()}))>0,0,1)`;

  function same(): string {
    if (read.then === undefined || read.then === "") return `${column}=""`;
    // A sum of lines hangs on their order in its last digits.
    return "table" in read && read.table === "tracks"
      ? `ABS(${column}-${then})<={name:ToleranceEqual}*ABS(${then})`
      : `${column}=${then}`;
  }
}
