import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellFormat } from "./model.ts";

const horizontals = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const verticals = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Hairline: BorderStyleTypes.HAIR,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

/** A width of indentation in pixels, about three characters as in Excel. */
const indentPixels = 9;

/** Text of a cell in Excel's default format. */
export const defaultFormat: Required<Omit<CellFormat, "styleName" | "borders">> = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
};

/** What the engine draws; null takes a property away, what is not named stays. */
export function toStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat !== undefined) {
    style.n = format.numberFormat === "General" ? null : { pattern: format.numberFormat };
  }
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.horizontal !== undefined) style.ht = horizontals[format.horizontal];
  if (format.vertical !== undefined) style.vt = verticals[format.vertical];
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.indent !== undefined)
    style.pd = format.indent === 0 ? null : { l: format.indent * indentPixels };
  if (format.borders !== undefined) style.bd = toBorders(format.borders);
  return style;
}

/** A style with a change on top: null takes away, borders change side by side. */
export function changeStyle(style: IStyleData, change: IStyleData): IStyleData {
  const borders = change.bd ? present({ ...style.bd, ...change.bd }) : style.bd;
  return present({ ...style, ...change, bd: borders && Object.keys(borders).length > 0 ? borders : null });
}

function present<T extends object>(entries: T): T {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== null && value !== undefined),
  ) as T;
}

/** The properties that the engine's style says; names of styles and locks live elsewhere. */
export function fromStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const borders = style.bd ? fromBorders(style.bd) : undefined;
  return {
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul === undefined ? {} : { underline: style.ul.s === BooleanNumber.TRUE }),
    ...(style.cl?.rgb ? { fontColor: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(style.ht ? { horizontal: keyOf(horizontals, style.ht) ?? "General" } : {}),
    ...(style.vt ? { vertical: keyOf(verticals, style.vt) ?? "Bottom" } : {}),
    ...(style.tb ? { wrap: style.tb === WrapStrategy.WRAP } : {}),
    ...(style.pd?.l ? { indent: Math.round(style.pd.l / indentPixels) } : {}),
    ...(borders === undefined ? {} : { borders }),
  };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

type Borders = NonNullable<CellFormat["borders"]>;
type Side = keyof typeof sides;
const sideNames = Object.keys(sides) as Side[];

function toBorders(borders: Borders): IBorderData {
  const data: IBorderData = {};
  for (const side of sideNames) {
    const border = borders[side];
    if (border === undefined) continue;
    data[sides[side]] =
      border === null
        ? null
        : { s: borderStyles[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  }
  return data;
}

function fromBorders(data: IBorderData): Borders {
  const borders: Partial<Record<Side, { color: string; style: string }>> = {};
  for (const side of sideNames) {
    const border = data[sides[side]];
    if (border) {
      borders[side] = {
        color: border.cl.rgb ?? "#000000",
        style: keyOf(borderStyles, border.s) ?? "Continuous",
      };
    }
  }
  return borders;
}

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
