import { PlanError } from "../../error.ts";
import { regionNodes } from "../sheet/nodes.ts";
import { regionOf, regionsOf, type Region } from "../sheet/regions.ts";
import { textOfCell, type Area, type SheetRow } from "../sheet/rows.ts";
import { underTitle } from "../sheet/title.ts";
import type { SourceDocument, SourceNode, SourceNotice, SourcePlace } from "../tree.ts";
import { mostRows, type SheetContent } from "./sheetPart.ts";
import type { KnownTable } from "./tables.ts";
import { openWorkbook } from "./workbook.ts";

/** What Excel or an export calls a sheet that nobody named, in the languages that people have it in. */
const unnamed =
  /^(?:sheet|hoja|feuille?|tabelle|planilha|folha|foglio|blad|ark|arkusz|data|datos|dados|export|report|table|tabla|tabela)\s*\d*$/i;
const wholeSheet: Area = { firstRow: 1, lastRow: 1_048_576, firstColumn: 0, lastColumn: 16_383 };

/**
 * Reads an Excel file into the tree: each sheet that is shown under its name, its tables and texts in order, with
 * the results that the file holds. What is not read is said.
 */
export function readWorkbookTree(bytes: Uint8Array, name: string): SourceDocument {
  const { sheets, macros } = openWorkbook(bytes);
  const lines: string[] = [];
  const cells: string[] = [];
  const notices: SourceNotice[] = macros ? [{ kind: "macros" }] : [];
  const nodes: SourceNode[] = [];
  const shown = sheets.filter(({ hidden }) => !hidden);
  for (const sheet of sheets) {
    if (sheet.hidden) {
      notices.push({ kind: "hiddenSheet", sheet: sheet.name });
      continue;
    }
    const content = sheet.read();
    notices.push(...noticesOf(sheet.name, content));
    if (content.rows.length === 0) continue;
    const alone = shown.length === 1 || unnamed.test(sheet.name);
    if (!alone) {
      const place = lineOf(lines, sheet.name, { sheet: sheet.name });
      cells.push(sheet.name);
      nodes.push({ kind: "heading", depth: 2, content: [{ text: sheet.name }], place });
    }
    const placeOf = (row: SheetRow, area: Area): SourcePlace => {
      const cell = addressOf(row, area);
      cells.push(`${sheet.name}!${cell}`);
      return lineOf(lines, rowText(row, area), { sheet: sheet.name, cell });
    };
    const found = regionsIn(content, sheet.tables()).flatMap(({ region, headingRows }) =>
      regionNodes(region, alone ? 2 : 3, placeOf, headingRows),
    );
    nodes.push(...(alone ? found : withoutRepeated(found, sheet.name)));
  }
  if (nodes.length === 0) throw new PlanError("empty");
  return {
    nodes: titled(nodes, shown, name),
    lines,
    cells,
    unit: "row",
    ...(notices.length === 0 ? {} : { notices }),
  };
}

/**
 * A workbook of several sheets is called as its file: no sheet's name is that of all. The name of a sheet alone
 * says what its table is where nothing in it does.
 */
function titled(
  nodes: readonly SourceNode[],
  shown: readonly { name: string }[],
  name: string,
): SourceNode[] {
  const [only, ...others] = shown;
  if (others.length > 0)
    return nodes[0]?.kind === "heading" ? [heading(1, name), ...nodes] : underTitle(nodes, name);
  const tells = only !== undefined && !unnamed.test(only.name) && !isSame(only.name, name);
  if (!tells || name === "" || nodes.some(({ kind }) => kind === "heading")) return underTitle(nodes, name);
  return [heading(1, name), heading(2, only.name), ...nodes];
}

const heading = (depth: number, text: string): SourceNode => ({
  kind: "heading",
  depth,
  content: [{ text }],
  place: { firstLine: 1, lastLine: 1 },
});

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** A sheet's title that is its name over again. */
function withoutRepeated(nodes: readonly SourceNode[], sheet: string): SourceNode[] {
  const [first, ...others] = nodes;
  if (first?.kind !== "heading") return [...nodes];
  const text = first.content.map((run) => run.text).join("");
  return isSame(text, sheet) ? others : [...nodes];
}

function lineOf(lines: string[], text: string, where: Pick<SourcePlace, "sheet" | "cell">): SourcePlace {
  lines.push(text.replace(/\s*\n\s*/g, " "));
  return { firstLine: lines.length, lastLine: lines.length, ...where };
}

const rowText = ({ cells }: SheetRow, { firstColumn, lastColumn }: Area): string =>
  [...cells]
    .filter(([column]) => column >= firstColumn && column <= lastColumn)
    .map(([, cell]) => textOfCell(cell))
    .join(" | ");

function addressOf({ cells, number }: SheetRow, { firstColumn, lastColumn }: Area): string {
  const first = [...cells].find(([column]) => column >= firstColumn && column <= lastColumn)?.[1];
  return first?.cell ?? String(number);
}

interface FoundRegion {
  readonly region: Region;
  readonly headingRows?: number;
}

/** The tables that Excel knows, and what stands around them in pieces, from top to bottom. */
function regionsIn({ rows }: SheetContent, tables: readonly KnownTable[]): FoundRegion[] {
  const found: FoundRegion[] = [];
  for (const { area, headingRows } of tables) {
    const inside = rows.filter(({ number }) => number >= area.firstRow && number <= area.lastRow);
    if (inside.length > headingRows) found.push({ region: { area, rows: inside.map((row) => within(row, area)) }, headingRows }); // prettier-ignore
  }
  const rest = found.length === 0 ? rows : rows.map((row) => without(row, found));
  for (const region of regionsOf(rest, wholeSheet))
    found.push({ region: regionOf(region.rows, region.area) });
  const start = ({ region }: FoundRegion): Area => region.area;
  return found.sort(
    (a, b) => start(a).firstRow - start(b).firstRow || start(a).firstColumn - start(b).firstColumn,
  );
}

function within(row: SheetRow, { firstColumn, lastColumn }: Area): SheetRow {
  const cells = new Map([...row.cells].filter(([column]) => column >= firstColumn && column <= lastColumn));
  return { number: row.number, cells };
}

function without(row: SheetRow, taken: readonly FoundRegion[]): SheetRow {
  const areas = taken
    .map(({ region }) => region.area)
    .filter(({ firstRow, lastRow }) => row.number >= firstRow && row.number <= lastRow);
  if (areas.length === 0) return row;
  const cells = new Map(
    [...row.cells].filter(([column]) =>
      areas.every(({ firstColumn, lastColumn }) => column < firstColumn || column > lastColumn),
    ),
  );
  return { number: row.number, cells };
}

function noticesOf(sheet: string, content: SheetContent): SourceNotice[] {
  const { hiddenRows, hiddenColumns, noValue, rowsBeyond } = content;
  return [
    ...(rowsBeyond ? [{ kind: "rowsBeyond" as const, sheet, limit: mostRows }] : []),
    ...(hiddenRows > 0 ? [{ kind: "hiddenRows" as const, sheet, count: hiddenRows }] : []),
    ...(hiddenColumns > 0 ? [{ kind: "hiddenColumns" as const, sheet, count: hiddenColumns }] : []),
    ...(noValue > 0 ? [{ kind: "noValue" as const, sheet, count: noValue }] : []),
  ];
}
