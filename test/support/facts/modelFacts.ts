import { cellAddress, quoteSheetName, rangeAddress } from "../../../src/workbook/address.ts";
import type {
  CellFormat,
  ConditionalFormatModel,
  SheetModel,
  ValidationModel,
  WorkbookModel,
} from "../../../src/workbench/model/model.ts";
import { FactList, sides, type Facts, type Look } from "./facts.ts";
import { modelChartFacts } from "./modelCharts.ts";

/** What stands in the emulated host's workbook, on these sheets and in names and tables. */
export function modelFacts(model: WorkbookModel, sheetNames: readonly string[]): Facts {
  const list = new FactList();
  for (const { name, formula, comment } of model.names()) list.add(`name ${name}`, [formula, comment]);
  const sheets = model.sheets().filter(({ name }) => sheetNames.includes(name));
  list.add(
    "sheets",
    sheets.map(({ name }) => name),
  );
  for (const table of model.tables()) {
    const sheet = model.sheet(table.sheetId);
    const [headings = []] = sheet?.read({ ...table.area, rows: 1 }) ?? [];
    list.add(`table ${table.name}`, [
      sheet?.name,
      rangeAddress(table.area),
      headings.map(({ value }) => value),
      table.showFilterButton,
      table.style,
      table.showBandedRows,
    ]);
  }
  for (const sheet of sheets) sheetFacts(list, sheet, model);
  return list.facts;
}

function sheetFacts(list: FactList, sheet: SheetModel, model: WorkbookModel): void {
  const at = (what: string): string => `${sheet.name} ${what}`;
  const frozen = sheet.frozen();
  list.add(at("tab"), sheet.tabColor);
  list.add(at("gridlines"), sheet.gridlines);
  list.add(at("frozen"), [frozen.rows, frozen.columns]);
  const grouped = [...sheet.outline.columns].filter(([, level]) => level === 1);
  list.add(
    at("grouped"),
    grouped.map(([column]) => column),
  );
  cellFacts(list, sheet);
  sheet.validations().forEach((rule, index) => list.add(at(`validation ${index}`), validationFact(rule)));
  sheet.conditionalFormats().forEach((rule, index) => list.add(at(`rule ${index}`), ruleFact(rule)));
  pageFacts(list, sheet);
  modelChartFacts(list, sheet, (sheetId, area) => {
    const name = model.sheet(sheetId)?.name ?? "";
    return `${quoteSheetName(name)}!${rangeAddress(area, true)}`;
  });
}

/** Cells, and the widths and heights of the columns and rows that somebody set. */
function cellFacts(list: FactList, sheet: SheetModel): void {
  const at = (what: string): string => `${sheet.name} ${what}`;
  const area = { row: 0, column: 0, rows: 1 + lastRow(sheet), columns: 60 };
  const usual = { width: sheet.columnWidth(300), height: sheet.rowHeight(area.rows + 200) };
  for (let column = 0; column < area.columns; column += 1) {
    const width = sheet.columnWidth(column);
    if (width !== usual.width) list.add(at(`width ${column}`), Math.round(width));
  }
  const cells = sheet.read(area);
  const formats = sheet.readFormat(area);
  for (let row = 0; row < area.rows; row += 1) {
    const height = sheet.rowHeight(row);
    if (height !== usual.height) list.add(at(`height ${row}`), Math.round(height * 75) / 100);
    for (let column = 0; column < area.columns; column += 1) {
      const address = cellAddress(row, column);
      const { value, formula } = cells[row]?.[column] ?? { value: "" };
      if (formula !== undefined) list.add(at(`${address} content`), { formula });
      else if (value !== "" && cells[row]?.[column]?.spilledFrom === undefined) {
        list.add(at(`${address} content`), { value });
      }
      const format = formats[row]?.[column] ?? {};
      const { numberFormat = "General", styleName = "Normal" } = format;
      if (numberFormat !== "General") list.add(at(`${address} format`), numberFormat);
      if (styleName !== "Normal") list.add(at(`${address} look`), lookOf(styleName, format));
      list.add(at(`${address} link`), sheet.link(row, column)?.documentReference);
    }
  }
}

/** Formats may reach below what is filled: an empty cell that one types in has them. */
function lastRow(sheet: SheetModel): number {
  const used = sheet.usedArea();
  return used === undefined ? 0 : used.row + used.rows + 20;
}

function lookOf(style: string, format: CellFormat): Look {
  return {
    style,
    size: format.fontSize ?? 0,
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    underline: format.underline ?? false,
    color: format.fontColor ?? "",
    fill: format.fill ?? "",
    horizontal: (format.horizontal ?? "").toLowerCase(),
    vertical: (format.vertical ?? "").toLowerCase(),
    wrap: format.wrap ?? false,
    indent: format.indent ?? 0,
    borders: sides
      .flatMap((side) => {
        const border = format.borders?.[side];
        return border ? [`${side} ${border.color}`] : [];
      })
      .join(", "),
  };
}

function validationFact({ area, rule, texts }: ValidationModel): unknown {
  const [kind = "", details] = Object.entries(rule)[0] ?? [];
  const { source, formula1, formula2, operator } = details as Record<string, unknown>;
  const { title, message, style, showAlert } = texts["errorAlert"] as Record<string, unknown>;
  if (style !== "Stop" || showAlert !== true) return "lets wrong entries in";
  const said = [rangeAddress(area), title, message];
  if (kind === "list") return [...said, "list", source];
  const bounds = [formula1, formula2].filter((bound) => bound !== undefined).map(serial);
  if (operator !== (bounds.length === 2 ? "Between" : "GreaterThanOrEqualTo")) return operator;
  return [...said, { wholeNumber: "whole", decimal: "decimal", date: "date" }[kind], ...bounds];
}

/** A bound as a number: a date stands as a formula, which means the same day in both date systems. */
function serial(bound: unknown): unknown {
  const parts = /^=DATE\((\d+),(\d+),(\d+)\)$/.exec(String(bound));
  if (parts === null) return Number(String(bound).replace("=", ""));
  const [year = 0, month = 1, day = 1] = parts.slice(1).map(Number);
  return `day ${Date.UTC(year, month - 1, day) / 86_400_000}`;
}

function ruleFact({ areas, type, members, stopIfTrue }: ConditionalFormatModel): unknown {
  const area = areas.map((part) => rangeAddress(part)).join();
  const colour = (path: string): unknown => members[path] ?? "";
  if (type === "Custom") {
    const colours = [colour("custom.format.fill.color"), colour("custom.format.font.color")];
    return [area, "formula", members["custom.rule.formula"], ...colours, stopIfTrue];
  }
  const number = (rule: unknown): number =>
    Number(String((rule as { formula: string }).formula).replace("=", ""));
  if (type === "DataBar") {
    if (members["dataBar.positiveFormat.gradientFill"] !== false) return "a bar that fades";
    const bounds = ["lower", "upper"].map((end) => number(members[`dataBar.${end}BoundRule`]));
    return [area, "bar", members["dataBar.positiveFormat.fillColor"], ...bounds];
  }
  const names: Record<string, string> = {
    ThreeTrafficLights1: "threeTrafficLights",
    ThreeArrows: "threeArrows",
    ThreeSymbols2: "threeSymbols",
  };
  const [, middle, best] = members["iconSet.criteria"] as unknown[];
  return [area, "icons", names[String(members["iconSet.style"])], number(middle), number(best)];
}

function pageFacts(list: FactList, { name, pageLayout }: SheetModel): void {
  const at = (what: string): string => `${name} ${what}`;
  const zoom = pageLayout.get("zoom") as Record<string, number> | undefined;
  list.add(at("orientation"), pageLayout.get("orientation") === "Landscape" ? "landscape" : "portrait");
  list.add(
    at("pages"),
    zoom?.["scale"] === undefined
      ? { wide: zoom?.["horizontalFitToPages"] ?? 0, tall: zoom?.["verticalFitToPages"] ?? 0 }
      : { scale: zoom["scale"] },
  );
  list.add(at("print area"), pageLayout.get("printArea"));
  list.add(
    at("title rows"),
    (pageLayout.get("printTitleRows") as string | undefined)?.match(/\d+/g)?.map(Number),
  );
  list.add(
    at("title columns"),
    (pageLayout.get("printTitleColumns") as string | undefined)?.match(/[A-Z]+/g)?.map(columnNumber),
  );
  for (const what of ["row", "column"]) {
    const breaks = pageLayout.get(`${what}Breaks`) as number[] | undefined;
    list.add(at(`${what} breaks`), breaks);
  }
  for (const line of ["Header", "Footer"]) {
    list.add(at(line.toLowerCase()), pageLayout.get(`headersFooters.defaultForAllPages.left${line}`));
  }
  list.add(
    at("margins"),
    ["left", "right", "top", "bottom", "header", "footer"].map((edge) => pageLayout.get(`${edge}Margin`)),
  );
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
