import { cellAddress, quoteSheetName, rangeAddress } from "../../../src/workbook/address.ts";
import type {
  Cell,
  ConditionalFormatSpec,
  RangeRef,
  ResolvedWorkbook,
  SheetSpec,
  ValidationSpec,
} from "../../../src/workbook/spec.ts";
import { palette, roleStyles, toneStyles, type Role } from "../../../src/workbook/style.ts";
import { chartFacts } from "./specCharts.ts";
import { FactList, sides, type Facts, type Look } from "./facts.ts";

export type Writer = "excel" | "file";

export interface Expectation {
  readonly writer: Writer;
  /** Dates of the workbook count from 1904. */
  readonly date1904: boolean;
}

/** What has to stand in a workbook by its spec. */
export function specFacts(workbook: ResolvedWorkbook, expectation: Expectation): Facts {
  const list = new FactList();
  const reference = (range: RangeRef): string => {
    const sheet = workbook.sheets.find(({ id }) => id === range.sheet)?.name ?? "";
    return `${quoteSheetName(sheet)}!${rangeAddress(range, true)}`;
  };
  for (const { name, target, comment = "" } of workbook.names) {
    const formula = "formula" in target ? target.formula : `=${reference(target)}`;
    list.add(`name ${name}`, [formula, comment]);
  }
  list.add(
    "sheets",
    workbook.sheets.map(({ name }) => name),
  );
  for (const sheet of workbook.sheets) sheetFacts(list, sheet, workbook, expectation, reference);
  return list.facts;
}

function sheetFacts(
  list: FactList,
  sheet: SheetSpec,
  workbook: ResolvedWorkbook,
  { writer, date1904 }: Expectation,
  reference: (range: RangeRef) => string,
): void {
  const at = (what: string): string => `${sheet.name} ${what}`;
  list.add(at("tab"), palette[sheet.tabColor]);
  list.add(at("gridlines"), false);
  list.add(at("frozen"), [sheet.freeze?.rows ?? 0, sheet.freeze?.columns ?? 0]);
  const { column = 0, columns = 0 } = sheet.grouped ?? {};
  list.add(
    at("grouped"),
    Array.from({ length: columns }, (_, index) => column + index),
  );
  sheet.columnWidths.forEach((width, column) => list.add(at(`width ${column}`), pixels(width)));
  for (const { row, points } of sheet.rowHeights ?? []) list.add(at(`height ${row}`), points);
  for (const { row, column, cells } of sheet.blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const skipped = cell.only !== undefined && cell.only !== writer;
        if (skipped) return;
        const address = cellAddress(row + down, column + right);
        list.add(at(`${address} content`), content(cell, writer, date1904));
        // A file carries what each formula gives; Excel calculates it.
        if (writer === "file" && cell.kind === "formula")
          list.add(at(`${address} result`), { value: cell.expected });
        list.add(at(`${address} format`), cell.format === "General" ? undefined : cell.format);
        list.add(at(`${address} look`), cell.role === undefined ? undefined : lookOf(cell.role));
        const target = workbook.sheets.find(({ id }) => id === cell.link?.sheet)?.name;
        if (cell.link !== undefined && target !== undefined) {
          const { row: down, column: right } = cell.link;
          list.add(at(`${address} link`), `${quoteSheetName(target)}!${cellAddress(down, right)}`);
        }
      }),
    );
  }
  sheet.validations.forEach((validation, index) =>
    list.add(at(`validation ${index}`), validationFact(validation, { writer, date1904 })),
  );
  sheet.conditionalFormats.forEach((format, index) => list.add(at(`rule ${index}`), ruleFact(format)));
  const lowest = [...sheet.tables].sort((one, other) => other.row - one.row)[0];
  for (const table of sheet.tables) {
    const area = { ...table, rows: table.rows + 1, columns: table.columns.length };
    const filter = sheet.filters !== false && table === lowest;
    const headings = table.columns.map(({ heading }) => heading);
    list.add(`table ${table.name}`, [
      sheet.name,
      rangeAddress(area),
      headings,
      filter,
      "TableStyleLight1",
      false,
    ]);
    // In Excel a column calculates by itself once all its cells have the formula; a file says it.
    if (writer === "file")
      table.columns.forEach(({ calculated }, index) =>
        list.add(`table ${table.name} column ${index + 1}`, calculated),
      );
  }
  const { orientation, area, areas, titleRows, titleColumns, breaks, scale, onePage, header, footer } =
    sheet.print;
  list.add(at("orientation"), orientation);
  list.add(at("pages"), scale === undefined ? { wide: 1, tall: onePage === true ? 1 : 0 } : { scale });
  list.add(
    at("print area"),
    area === undefined
      ? undefined
      : (writer === "excel" ? [area] : (areas ?? [area])).map((part) => rangeAddress(part, true)).join(","),
  );
  list.add(
    at("title rows"),
    titleRows?.map((row) => row + 1),
  );
  list.add(at("title columns"), titleColumns);
  list.add(at("row breaks"), breaks?.rows?.length ? breaks.rows : undefined);
  list.add(at("column breaks"), breaks?.columns?.length ? breaks.columns : undefined);
  list.add(at("header"), header);
  list.add(at("footer"), footer);
  list.add(at("margins"), [18, 18, 54, 54, 22, 22]);
  chartFacts(list, sheet, reference, writer === "file");
}

/** Of a column so many letters wide: 7 pixels each and 5 around them. */
const pixels = (width: number): number => Math.round(width * 7 + 5);

/** Days between the first days of Excel's two date systems. */
const shift = 1462;
const isDate = (format = ""): boolean => /[yd]/.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

function content(cell: Cell, writer: Writer, date1904: boolean): unknown {
  switch (cell.kind) {
    case "blank":
      return undefined;
    case "text":
      return cell.text === "" ? undefined : { value: cell.text };
    case "number":
      return { value: date1904 && isDate(cell.format) ? cell.value - shift : cell.value };
    case "formula":
      return { formula: cell.formula };
    case "plan":
      if (writer === "excel") return { formula: cell.formula };
      return cell.expected === "" ? undefined : { value: cell.expected };
  }
}

function lookOf(role: Role): Look {
  const { name, font, fill, horizontal, vertical, wrap, indent, border } = roleStyles[role];
  return {
    style: name,
    size: font.size,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? false,
    color: palette[font.color],
    fill: fill === undefined ? "" : palette[fill],
    horizontal,
    vertical,
    wrap: wrap ?? false,
    indent: indent ?? 0,
    borders: sides
      .filter((side) => border?.sides.includes(side))
      .map((side) => `${side} ${palette[border?.color ?? "line"]}`)
      .join(", "),
  };
}

/**
 * A day in a rule: a number in files; in Excel a formula, which means the same in both date systems, but
 * for days before 1904, which one of the systems does not know.
 */
function day(serial: number, writer: Writer, date1904: boolean): unknown {
  if (writer === "file") return serial;
  return serial < shift ? (date1904 ? 0 : serial) : `day ${serial - 25_569}`;
}

function validationFact(validation: ValidationSpec, { writer, date1904 }: Expectation): unknown {
  const { title, message, range } = validation;
  const said = [rangeAddress(range), title, message];
  if (validation.kind === "list") {
    const { source } = validation;
    return [...said, "list", "formula" in source ? source.formula : source.items.join(",")];
  }
  const { kind, minimum, maximum } = validation;
  const limit = (value: number): unknown => (kind === "date" ? day(value, writer, date1904) : value);
  const from = [...said, kind, limit(minimum)];
  return maximum === undefined ? from : [...from, limit(maximum)];
}

function ruleFact(format: ConditionalFormatSpec): unknown {
  const area = rangeAddress(format.range);
  switch (format.kind) {
    case "formula": {
      const { fill, font } = toneStyles[format.tone];
      const colours = [fill === undefined ? "" : palette[fill], font === undefined ? "" : palette[font]];
      return [area, "formula", format.formula, ...colours, format.stop ?? false];
    }
    case "dataBar":
      return [area, "bar", palette[format.color], format.minimum, format.maximum];
    case "iconSet":
      return [area, "icons", format.icons, ...format.thresholds];
  }
}
