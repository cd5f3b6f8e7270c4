import { posix } from "node:path";
import { cellAddress } from "../../../src/workbook/address.ts";
import { readParts } from "../xlsxParts.ts";
import { FactList, type Facts } from "./facts.ts";
import { fileChartFacts } from "./fileCharts.ts";
import { fileLooks, fill, fontColour, type FileLook } from "./fileLooks.ts";
import { columnNumber } from "./modelFacts.ts";
import { xmlTree, type XmlNode } from "./xmlTree.ts";

/** What stands in a written file, read from its parts as the format says. */
export function fileFacts(file: Uint8Array): Facts {
  const book = new FileParts(readParts(file));
  const list = new FactList();
  const workbook = book.part("xl/workbook.xml");
  const sheets = workbook.all("sheets/sheet").map(({ attributes }) => attributes["name"] ?? "");
  list.add("sheets", sheets);
  for (const { attributes, text } of workbook.all("definedNames/definedName")) {
    const { name = "", comment = "", localSheetId } = attributes;
    if (localSheetId === undefined) list.add(`name ${name}`, [`=${plain(text)}`, comment]);
    else printFact(list, sheets[Number(localSheetId)] ?? "", name, text);
  }
  workbook.all("sheets/sheet").forEach(({ attributes }) => {
    const path = book.target("xl/workbook.xml", attributes["r:id"]);
    sheetFacts(list, attributes["name"] ?? "", path, book);
  });
  return list.facts;
}

/** The parts of a package as trees, and where their relationships lead. */
export class FileParts {
  readonly #parts: ReadonlyMap<string, string>;
  readonly looks: readonly FileLook[];
  readonly strings: readonly string[];
  readonly styles: XmlNode;

  constructor(parts: ReadonlyMap<string, string>) {
    this.#parts = parts;
    this.styles = this.part("xl/styles.xml");
    this.looks = fileLooks(this.styles);
    this.strings = this.part("xl/sharedStrings.xml")
      .all("si")
      .map((item) => unescaped(item.first("t")?.text ?? ""));
  }

  part(path: string): XmlNode {
    const xml = this.#parts.get(path);
    if (xml === undefined) throw new Error(`no part ${path}`);
    return xmlTree(xml);
  }

  target(source: string, id: string | undefined): string {
    const { dir, base } = posix.parse(source);
    const relation = this.part(`${dir}/_rels/${base}.rels`)
      .all("Relationship")
      .find(({ attributes }) => attributes["Id"] === id);
    const target = relation?.attributes["Target"] ?? `no relationship ${id ?? ""}`;
    return target.startsWith("/") ? target.slice(1) : posix.join(dir, target);
  }
}

/** Without the prefix that the format wants before newer functions. */
const plain = (formula: string): string => formula.replaceAll("_xlfn.", "");

const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));

function printFact(list: FactList, sheet: string, name: string, text: string): void {
  const places = text.match(/(?<=!)[^,]+/g) ?? [];
  if (name === "_xlnm.Print_Area") list.add(`${sheet} print area`, places.join(","));
  for (const place of name === "_xlnm.Print_Titles" ? places : []) {
    if (/\d/.test(place)) list.add(`${sheet} title rows`, place.match(/\d+/g)?.map(Number));
    else list.add(`${sheet} title columns`, place.match(/[A-Z]+/g)?.map(columnNumber));
  }
}

function sheetFacts(list: FactList, name: string, path: string, book: FileParts): void {
  const sheet = book.part(path);
  const at = (what: string): string => `${name} ${what}`;
  const view = sheet.first("sheetViews/sheetView");
  const pane = view?.first("pane")?.attributes;
  list.add(at("tab"), `#${sheet.first("sheetPr/tabColor")?.attributes["rgb"]?.slice(2)}`);
  list.add(at("gridlines"), view?.attributes["showGridLines"] !== "0");
  list.add(at("frozen"), frozenFact(pane));
  list.add(at("grouped"), groupedFact(sheet.all("cols/col").map(({ attributes }) => attributes)));
  for (const { attributes } of sheet.all("cols/col")) {
    for (let column = Number(attributes["min"]); column <= Number(attributes["max"]); column += 1) {
      list.add(at(`width ${column - 1}`), Math.round(Number(attributes["width"]) * 7 + 5));
    }
  }
  for (const row of sheet.all("sheetData/row")) {
    const { r, ht } = row.attributes;
    if (ht !== undefined) list.add(at(`height ${Number(r) - 1}`), Number(ht));
    const columns = row
      .all("c")
      .map(({ attributes }) => columnNumber(attributes["r"]?.replace(/\d/g, "") ?? ""));
    if (columns.some((column, index) => column <= (columns[index - 1] ?? -1)))
      throw new Error(`${name}: cells of row ${r} out of order`);
    for (const cell of row.all("c")) cellFacts(list, at, cell, book);
  }
  for (const { attributes } of sheet.all("hyperlinks/hyperlink")) {
    list.add(at(`${attributes["ref"]} link`), attributes["location"]);
  }
  sheet
    .all("dataValidations/dataValidation")
    .forEach((rule, index) => list.add(at(`validation ${index}`), validationFact(rule)));
  ruleFacts(list, at, sheet, book);
  for (const { attributes } of sheet.all("tableParts/tablePart")) {
    tableFact(list, name, book.part(book.target(path, attributes["r:id"])));
  }
  pageFacts(list, at, sheet);
  const drawing = sheet.first("drawing")?.attributes["r:id"];
  if (drawing !== undefined) fileChartFacts(list, name, book.target(path, drawing), book);
}

/** The columns that lie in a group, one level deep. */
function groupedFact(columns: readonly Readonly<Record<string, string>>[]): number[] {
  return columns.flatMap(({ min, outlineLevel }) => (outlineLevel === "1" ? [Number(min) - 1] : []));
}

function frozenFact(pane: Readonly<Record<string, string>> | undefined): unknown {
  const [rows, columns] = [Number(pane?.["ySplit"] ?? 0), Number(pane?.["xSplit"] ?? 0)];
  if (pane === undefined) return [rows, columns];
  const active = `${rows > 0 ? "bottom" : "top"}${columns > 0 ? "Right" : "Left"}`;
  if (pane["activePane"] !== active || pane["state"] !== "frozen") return "panes that do not stand";
  if (pane["topLeftCell"] !== cellAddress(rows, columns)) return "panes that hide cells";
  return [rows, columns];
}

function cellFacts(list: FactList, at: (what: string) => string, cell: XmlNode, book: FileParts): void {
  const { r = "", s = "0", t = "n" } = cell.attributes;
  const stored = cell.first("v")?.text;
  const formula = cell.first("f")?.text;
  const value = valueOf(stored, t, book);
  if (formula !== undefined) {
    list.add(at(`${r} content`), { formula: `=${plain(formula)}` });
    list.add(at(`${r} result`), { value: value ?? "" });
  } else if (value !== undefined && value !== "") {
    list.add(at(`${r} content`), { value });
  }
  const look = book.looks[Number(s)];
  if (look === undefined) throw new Error(`${r} has a look ${s} that the file does not list`);
  if (look.format !== "General") list.add(at(`${r} format`), look.format);
  if (look.look.style !== "Normal") list.add(at(`${r} look`), look.look);
}

function valueOf(stored: string | undefined, type: string, book: FileParts): unknown {
  if (stored === undefined) return undefined;
  switch (type) {
    case "s":
      return book.strings[Number(stored)];
    case "str":
      return stored;
    case "b":
      return stored === "1";
    default:
      return Number(stored);
  }
}

function validationFact(rule: XmlNode): unknown {
  const { type, operator, errorTitle, error, sqref, showErrorMessage, allowBlank, errorStyle } =
    rule.attributes;
  if (showErrorMessage !== "1" || (errorStyle ?? "stop") !== "stop") return "lets wrong entries in";
  if (allowBlank !== "1") return "lets no blank stand";
  const said = [sqref, errorTitle, error];
  const formulas = ["formula1", "formula2"].flatMap((name) => rule.first(name)?.text ?? []);
  if (type === "list") {
    const [source = ""] = formulas;
    return [...said, "list", source.startsWith('"') ? source.slice(1, -1) : `=${plain(source)}`];
  }
  if ((operator ?? "between") !== (formulas.length === 2 ? "between" : "greaterThanOrEqual")) return operator;
  return [...said, type, ...formulas.map(Number)];
}

const icons: Readonly<Record<string, string>> = {
  "3TrafficLights1": "threeTrafficLights",
  "3Arrows": "threeArrows",
  "3Symbols2": "threeSymbols",
};

function ruleFacts(list: FactList, at: (what: string) => string, sheet: XmlNode, book: FileParts): void {
  const looks = book.styles.all("dxfs/dxf");
  const newer = new Map(
    (sheet.find("x14:conditionalFormattings")?.children ?? []).map((format) => {
      const rule = format.first("x14:cfRule");
      return [
        rule?.attributes["id"],
        { bar: rule?.first("x14:dataBar"), area: format.first("xm:sqref")?.text },
      ];
    }),
  );
  sheet.all("conditionalFormatting").forEach(({ attributes, children }, index) => {
    const [rule] = children;
    if (rule === undefined || children.length !== 1) throw new Error("one rule is what an area has");
    if (Number(rule.attributes["priority"]) !== index + 1) throw new Error("rules out of their order");
    list.add(at(`rule ${index}`), ruleFact(rule, attributes["sqref"] ?? "", looks, newer));
  });
}

function ruleFact(
  rule: XmlNode,
  area: string,
  looks: readonly XmlNode[],
  newer: ReadonlyMap<string | undefined, { bar: XmlNode | undefined; area: string | undefined }>,
): unknown {
  const { type, dxfId, stopIfTrue } = rule.attributes;
  const bounds = (node: XmlNode | undefined): number[] =>
    (node?.all("cfvo") ?? []).map(({ attributes }) => Number(attributes["val"]));
  if (type === "expression") {
    const look = looks[Number(dxfId)];
    const formula = `=${plain(rule.first("formula")?.text ?? "")}`;
    return [area, "formula", formula, fill(look, "bgColor"), fontColour(look), stopIfTrue === "1"];
  }
  if (type === "iconSet") {
    const set = rule.first("iconSet");
    const [least, ...thresholds] = set?.all("cfvo") ?? [];
    if (least?.attributes["type"] !== "percent" || least.attributes["val"] !== "0")
      return "icons from elsewhere";
    if (thresholds.some(({ attributes }) => attributes["type"] !== "num"))
      return "thresholds of another kind";
    return [area, "icons", icons[set?.attributes["iconSet"] ?? ""], ...bounds(set).slice(1)];
  }
  const bar = rule.first("dataBar");
  const again = newer.get(rule.find("x14:id")?.text);
  const limits = (again?.bar?.all("x14:cfvo") ?? []).map((node) => Number(node.first("xm:f")?.text));
  if (again?.area !== area || again.bar?.attributes["gradient"] !== "0") return "a bar that fades";
  if (JSON.stringify(limits) !== JSON.stringify(bounds(bar))) return "a bar with two scales";
  return [area, "bar", `#${bar?.first("color")?.attributes["rgb"]?.slice(2)}`, ...limits];
}

function tableFact(list: FactList, sheet: string, table: XmlNode): void {
  const { name = "", ref } = table.attributes;
  const columns = table.all("tableColumns/tableColumn");
  const filter = table.first("autoFilter");
  const style = table.first("tableStyleInfo")?.attributes;
  const hidden = (filter?.children ?? []).filter(({ attributes }) => attributes["hiddenButton"] === "1");
  if (filter?.attributes["ref"] !== ref) throw new Error(`${name}: a filter of another size`);
  list.add(`table ${name}`, [
    sheet,
    ref,
    columns.map(({ attributes }) => unescaped(attributes["name"] ?? "")),
    hidden.length !== columns.length,
    style?.["name"],
    style?.["showRowStripes"] === "1",
  ]);
  for (const column of columns) {
    const calculated = column.first("calculatedColumnFormula")?.text;
    if (calculated !== undefined)
      list.add(`table ${name} column ${column.attributes["id"]}`, `=${plain(calculated)}`);
  }
}

function pageFacts(list: FactList, at: (what: string) => string, sheet: XmlNode): void {
  const {
    orientation = "portrait",
    scale,
    fitToHeight,
    fitToWidth,
  } = sheet.first("pageSetup")?.attributes ?? {};
  const fitted = sheet.first("sheetPr/pageSetUpPr")?.attributes["fitToPage"] === "1";
  list.add(at("orientation"), orientation);
  list.add(
    at("pages"),
    fitted ? { wide: Number(fitToWidth ?? 1), tall: Number(fitToHeight ?? 1) } : { scale: Number(scale) },
  );
  for (const what of ["row", "column"]) {
    const breaks = sheet.all(what === "row" ? "rowBreaks/brk" : "colBreaks/brk");
    if (breaks.some(({ attributes }) => attributes["man"] !== "1"))
      throw new Error("a break that Excel moves");
    if (breaks.length > 0)
      list.add(
        at(`${what} breaks`),
        breaks.map(({ attributes }) => Number(attributes["id"])),
      );
  }
  for (const [what, name] of [["header", "oddHeader"] as const, ["footer", "oddFooter"] as const]) {
    const line = sheet.first(`headerFooter/${name}`)?.text;
    list.add(at(what), line?.replace(/^&L/, ""));
  }
  const margins = sheet.first("pageMargins")?.attributes ?? {};
  list.add(
    at("margins"),
    ["left", "right", "top", "bottom", "header", "footer"].map((edge) =>
      Math.round(72 * Number(margins[edge])),
    ),
  );
}
