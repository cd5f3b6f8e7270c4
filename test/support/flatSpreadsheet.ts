import { cellAddress } from "../../src/workbook/address.ts";
import type { Value } from "../../src/workbook/spec.ts";
import type { CalculatedCells } from "./compareCells.ts";

const piece = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const firstDay = Date.UTC(1899, 11, 30);
/** Repetitions beyond this are the empty rest of a sheet. */
const longestRepetition = 20_000;

/** Cell values of a flat OpenDocument spreadsheet (.fods), sheet by sheet. */
export function readFlatSpreadsheet(xml: string): CalculatedCells {
  const sheets = new Map<string, Map<string, Value>>();
  let cells: Map<string, Value> | undefined;
  let row = 0;
  let column = 0;
  let rowRepeat = 1;
  let open: { attributes: Map<string, string>; paragraphs: string[] } | undefined;
  let inParagraph = false;
  /** Charts carry tables of their own, which are no sheets. */
  let drawing = 0;

  const append = (text: string): void => {
    if (open === undefined || !inParagraph) return;
    open.paragraphs[open.paragraphs.length - 1] += text;
  };
  const close = (): void => {
    if (open === undefined || cells === undefined) return;
    const repeat = Number(open.attributes.get("table:number-columns-repeated") ?? 1);
    const value = cellValue(open.attributes, open.paragraphs);
    if (value !== undefined && repeat <= longestRepetition && rowRepeat <= longestRepetition) {
      for (let down = 0; down < rowRepeat; down += 1) {
        for (let right = 0; right < repeat; right += 1) {
          cells.set(cellAddress(row + down, column + right), value);
        }
      }
    }
    column += repeat;
    open = undefined;
  };

  for (const [, closing, name, attributeText, selfClosing, text] of xml.matchAll(piece)) {
    if (text !== undefined) {
      if (drawing === 0) append(decode(text));
      continue;
    }
    const starts = closing === "";
    const ends = closing === "/" || selfClosing === "/";
    if (name === "draw:frame" || name === "table:shapes" || name === "office:annotation") {
      if (starts && !ends) drawing += 1;
      if (closing === "/") drawing -= 1;
    }
    if (drawing > 0) continue;
    if (name === "table:table" && starts) {
      cells = new Map();
      sheets.set(attributesOf(attributeText).get("table:name") ?? "", cells);
      row = 0;
    } else if (name === "table:table-row") {
      if (starts) {
        rowRepeat = Number(attributesOf(attributeText).get("table:number-rows-repeated") ?? 1);
        column = 0;
      }
      if (ends) row += rowRepeat;
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      if (starts) open = { attributes: attributesOf(attributeText), paragraphs: [] };
      if (ends) close();
    } else if (name === "text:p") {
      if (starts) open?.paragraphs.push("");
      inParagraph = !ends;
    } else if (name === "text:line-break" && starts) {
      append("\n");
    } else if (name === "text:s" && starts) {
      append(" ".repeat(Number(attributesOf(attributeText).get("text:c") ?? 1)));
    }
  }
  return sheets;
}

function cellValue(
  attributes: ReadonlyMap<string, string>,
  paragraphs: readonly string[],
): Value | undefined {
  const text = paragraphs.join("\n");
  if (attributes.get("calcext:value-type") === "error") return text;
  switch (attributes.get("office:value-type")) {
    case "float":
    case "percentage":
    case "currency":
      return Number(attributes.get("office:value"));
    case "boolean":
      return attributes.get("office:boolean-value") === "true";
    case "date": {
      const written = attributes.get("office:date-value") ?? "";
      return (
        (Date.parse(written.includes("T") ? `${written}Z` : `${written}T00:00:00Z`) - firstDay) / 86_400_000
      );
    }
    case "string":
      return attributes.get("office:string-value") ?? text;
    default:
      return undefined;
  }
}

function attributesOf(text: string | undefined): Map<string, string> {
  return new Map(
    [...(text ?? "").matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
      name,
      decode(value),
    ]),
  );
}

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (_whole, hexadecimal, decimal, name) => {
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name as string] ?? "";
  });
