import type { CellFormat } from "../spec.ts";
import type { PaletteColor, Role, Tone } from "../style.ts";
import { fontName, palette, roleStyles, toneStyles } from "../style.ts";
import { countedList, element, namespaces, type Attributes } from "./xml.ts";

/** "#17324D" as the format writes colours: "FF17324D". */
export const argb = (color: PaletteColor): string => `FF${palette[color].slice(1)}`;

/** Number formats that have a number of their own in every language of Excel. */
const knownFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const firstOwnFormat = 164;

/** Elements that are listed once and named by their place. */
class ElementList {
  readonly items: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const item of first) this.numberOf(item);
  }

  numberOf(item: string): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/**
 * The styles of a workbook: each role is a named style, and each pair of role and number format that
 * cells show is an entry that follows it. Cells, and rules by their tone, get a number.
 */
export class StyleBook {
  readonly #fonts = new ElementList(defaultFont());
  // The format reserves the first two fills.
  readonly #fills = new ElementList(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #borders = new ElementList(noBorder);
  readonly #formats = new Map<string, number>();
  readonly #named = new Map<Role, number>();
  readonly #namedLooks = [element("xf", normal)];
  readonly #looks = [element("xf", { ...normal, xfId: 0 })];
  readonly #numbers = new Map<string, number>();
  readonly #tones = new ElementList();

  /** The number of a cell's look; undefined for a cell without any. */
  numberOf({ role, format }: CellFormat): number | undefined {
    if (role === undefined && format === undefined) return undefined;
    const key = `${role ?? ""}|${format ?? ""}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const numFmtId = format === undefined ? 0 : this.#formatNumber(format);
    const xfId = role === undefined ? 0 : this.#namedStyle(role);
    const number = this.#looks.push(this.#look(role, numFmtId, xfId)) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The number of a tone's differential style. */
  toneNumber(tone: Tone): number {
    const { fill, font } = toneStyles[tone];
    const color = (name: string, value: PaletteColor): string => element(name, { rgb: argb(value) });
    return this.#tones.numberOf(
      element(
        "dxf",
        {},
        font === undefined ? "" : element("font", {}, color("color", font)),
        // A differential style takes its ground from the background colour.
        fill === undefined ? "" : solidFill(color("fgColor", fill) + color("bgColor", fill)),
      ),
    );
  }

  xml(): string {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    const names = [...this.#named].map(([role, xfId]) =>
      element("cellStyle", { name: roleStyles[role].name, xfId }),
    );
    return element(
      "styleSheet",
      { xmlns: namespaces.main },
      countedList("numFmts", formats),
      countedList("fonts", this.#fonts.items),
      countedList("fills", this.#fills.items),
      countedList("borders", this.#borders.items),
      countedList("cellStyleXfs", this.#namedLooks),
      countedList("cellXfs", this.#looks),
      countedList("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }), ...names]),
      countedList("dxfs", this.#tones.items),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    );
  }

  #formatNumber(format: string): number {
    const known = knownFormats[format] ?? this.#formats.get(format);
    if (known !== undefined) return known;
    const next = firstOwnFormat + this.#formats.size;
    this.#formats.set(format, next);
    return next;
  }

  #namedStyle(role: Role): number {
    const known = this.#named.get(role);
    if (known !== undefined) return known;
    const next = this.#namedLooks.push(this.#look(role, 0)) - 1;
    this.#named.set(role, next);
    return next;
  }

  #look(role: Role | undefined, numFmtId: number, xfId?: number): string {
    const applyNumberFormat = numFmtId === 0 ? undefined : true;
    if (role === undefined) return element("xf", { ...normal, numFmtId, xfId, applyNumberFormat });
    const { font, fill, border, horizontal, vertical, wrap, indent } = roleStyles[role];
    const fillId = fill === undefined ? 0 : this.#fills.numberOf(solidFill(foreground(fill)));
    const borderId = border === undefined ? 0 : this.#borders.numberOf(borderElement(border));
    return element(
      "xf",
      {
        numFmtId,
        fontId: this.#fonts.numberOf(fontElement(font)),
        fillId,
        borderId,
        xfId,
        applyNumberFormat,
        applyFont: true,
        applyFill: fillId === 0 ? undefined : true,
        applyBorder: borderId === 0 ? undefined : true,
        applyAlignment: true,
      },
      element("alignment", { horizontal, vertical, wrapText: wrap === true ? true : undefined, indent }),
    );
  }
}

const foreground = (color: PaletteColor): string => element("fgColor", { rgb: argb(color) });

const solidFill = (colors: string): string =>
  element("fill", {}, element("patternFill", { patternType: "solid" }, colors));

const defaultFont = (): string => fontOf("", 11, { theme: 1 }, element("scheme", { val: "minor" }));

function fontElement(font: (typeof roleStyles)[Role]["font"]): string {
  const weight = `${font.bold === true ? "<b/>" : ""}${font.italic === true ? "<i/>" : ""}`;
  return fontOf(weight + (font.underline === true ? "<u/>" : ""), font.size, { rgb: argb(font.color) }, "");
}

const fontOf = (weight: string, size: number, color: Attributes, scheme: string): string =>
  element(
    "font",
    {},
    weight,
    element("sz", { val: size }),
    element("color", color),
    element("name", { val: fontName }),
    element("family", { val: 2 }),
    scheme,
  );

function borderElement({ sides, color }: NonNullable<(typeof roleStyles)[Role]["border"]>): string {
  const side = (name: "left" | "right" | "top" | "bottom"): string =>
    sides.includes(name)
      ? element(name, { style: "thin" }, element("color", { rgb: argb(color) }))
      : element(name, {});
  return element("border", {}, side("left"), side("right"), side("top"), side("bottom"), "<diagonal/>");
}
