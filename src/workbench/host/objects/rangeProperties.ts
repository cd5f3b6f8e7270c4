import type { CellFormat } from "../../model/model.ts";
import { cellAddress } from "../../../workbook/address.ts";
import type { Book } from "../book.ts";
import { apiNotFound } from "../hostError.ts";
import { formatsOf, type WholeFormat } from "../rules/formats.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { refusal } from "../rules/refusals.ts";
import { formatOfStyle, leavesParts } from "./cellStyles.ts";
import { colorParameter } from "./color.ts";
import { setLink } from "./hyperlinks.ts";
import { flag, number, oneOf, plainObject, text, whole } from "./parameters.ts";
import { rangeAt } from "./rangeShape.ts";
import type { RangeState } from "./states.ts";

interface Property {
  read(format: WholeFormat): unknown;
  change(value: unknown): CellFormat;
}

/** Members of CellPropertiesFormat by their path, and what they are in a cell's format. */
const properties: Readonly<Record<string, Property>> = {
  "fill.color": {
    read: ({ fill }) => fill ?? "#FFFFFF",
    change: (color) => ({ fill: colorParameter(color) }),
  },
  "font.bold": { read: ({ bold }) => bold, change: (on) => ({ bold: flag(on) }) },
  "font.italic": { read: ({ italic }) => italic, change: (on) => ({ italic: flag(on) }) },
  "font.color": {
    read: ({ fontColor }) => fontColor,
    change: (color) => ({ fontColor: colorParameter(color) }),
  },
  "font.name": { read: ({ fontName }) => fontName, change: (name) => ({ fontName: text(name) }) },
  "font.size": { read: ({ fontSize }) => fontSize, change: (size) => ({ fontSize: number(size) }) },
  "font.underline": {
    read: ({ underline }) => (underline ? "Single" : "None"),
    change: (style) => ({ underline: oneOf("None", "Single")(style) === "Single" }),
  },
  horizontalAlignment: {
    read: ({ horizontal }) => horizontal,
    change: (name) => ({ horizontal: oneOf("General", "Left", "Center", "Right")(name) }),
  },
  verticalAlignment: {
    read: ({ vertical }) => vertical,
    change: (name) => ({ vertical: oneOf("Top", "Center", "Bottom")(name) }),
  },
  wrapText: { read: ({ wrap }) => wrap, change: (on) => ({ wrap: flag(on) }) },
  indentLevel: { read: ({ indent }) => indent, change: (level) => ({ indent: whole(level) }) },
  "protection.locked": { read: ({ locked }) => locked, change: (on) => ({ locked: flag(on) }) },
  ...Object.fromEntries((["top", "bottom", "left", "right"] as const).map((edge) => border(edge))),
};

function border(edge: "top" | "bottom" | "left" | "right"): readonly [string, Property] {
  return [
    `borders.${edge}`,
    {
      read: ({ borders }) => borders?.[edge] ?? { style: "None", color: "#000000" },
      change: (given) => {
        const { style = "Continuous", color = "#000000" } = plainObject(given);
        const line = { style: text(style), color: colorParameter(color) };
        return { borders: { [edge]: line.style === "None" ? null : line } };
      },
    },
  ];
}

/** Paths of a nested object, down to the members that the table knows. */
function paths(given: Readonly<Record<string, unknown>>, prefix = ""): (readonly [string, unknown])[] {
  return Object.entries(given).flatMap(([key, value]) => {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (path in properties) return [[path, value] as const];
    const deeper = Object.keys(properties).some((known) => known.startsWith(`${path}.`));
    if (!deeper) throw apiNotFound(`the cell property format.${path}`);
    return paths(plainObject(value), path);
  });
}

const noChange: CellFormat = {};

function changeOf(range: RangeState, given: unknown): CellFormat {
  if (given === null || given === undefined) throw refusal("nullProperties");
  const { format, style, hyperlink, ...others } = plainObject(given);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw apiNotFound(`the cell property ${unknown}`);
  if (hyperlink !== undefined) setLink(range, hyperlink);
  const current = (): WholeFormat | undefined => formatsOf(range.sheet, range.area)[0]?.[0];
  const ofStyle = style === undefined ? noChange : formatOfStyle(range.book, text(style), current() ?? {});
  const ofFormat = format === undefined ? [] : paths(plainObject(format));
  return ofFormat.reduce<CellFormat>((change, [path, value]) => {
    const part = properties[path]?.change(value) ?? {};
    const borders = { ...change.borders, ...part.borders };
    return { ...change, ...part, ...(Object.keys(borders).length > 0 ? { borders } : {}) };
  }, ofStyle);
}

/** Formats of cells that are given a style and nothing else: one for all, unless it leaves a part of each as it is. */
function stylesOf(book: Book): (given: unknown) => CellFormat | undefined {
  const known = new Map<string, CellFormat | undefined>();
  return (given) => {
    const { style, ...others } = (given ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof style !== "string" || Object.keys(others).length > 0) return undefined;
    if (!known.has(style)) {
      known.set(style, leavesParts(book, style) ? undefined : formatOfStyle(book, style, {}));
    }
    return known.get(style);
  };
}

/** A format for every cell in one call. */
export function setCellProperties(range: RangeState, rows: readonly (readonly unknown[])[]): void {
  checkSheetAllows(range, "allowFormatCells");
  const ofStyle = stylesOf(range.book);
  const changes = rows.map((row, rowIndex) =>
    row.map((given, columnIndex) => {
      const known = ofStyle(given);
      if (known !== undefined) return known;
      const cell = rangeAt(range, {
        row: range.area.row + rowIndex,
        column: range.area.column + columnIndex,
        rows: 1,
        columns: 1,
      });
      return changeOf(cell, given);
    }),
  );
  range.sheet.writeFormat(range.area, changes);
}

/** The properties of every cell that were asked for. */
export function cellProperties(
  range: RangeState,
  wanted: Readonly<Record<string, unknown>>,
): Record<string, unknown>[][] {
  const { format, ...others } = wanted;
  const [unknown] = Object.keys(others).filter((key) => !["address", "style"].includes(key));
  if (unknown !== undefined) throw apiNotFound(`the cell property ${unknown}`);
  const asked = format === undefined ? [] : paths(plainObject(format)).map(([path]) => path);
  return formatsOf(range.sheet, range.area).map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const answer: Record<string, unknown> = {};
      if (others["address"] === true) {
        answer["address"] =
          `${range.sheet.name}!${cellAddress(range.area.row + rowIndex, range.area.column + columnIndex)}`;
      }
      if (others["style"] === true) answer["style"] = cell.styleName ?? "Normal";
      if (asked.length > 0) answer["format"] = nested(asked, cell);
      return answer;
    }),
  );
}

function nested(asked: readonly string[], cell: WholeFormat): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const path of asked) {
    const [first = "", second] = path.split(".");
    const value = properties[path]?.read(cell);
    if (second === undefined) answer[first] = value;
    else answer[first] = { ...(answer[first] as Record<string, unknown> | undefined), [second]: value };
  }
  return answer;
}
