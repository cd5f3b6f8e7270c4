import type { Style } from "@cj-tech-master/excelts";
import type { CellFormat } from "../spec.ts";
import type { PaletteColor, Role } from "../style.ts";
import { fontName, palette, roleStyles } from "../style.ts";

/** "#17324D" as the format writes colours: "FF17324D". */
export const argb = (color: PaletteColor): { argb: string } => ({ argb: `FF${palette[color].slice(1)}` });

/** The look of a role, in the words of the file library. */
function roleStyle(role: Role): Partial<Style> {
  const { font, fill, horizontal, vertical, wrap, indent, border } = roleStyles[role];
  return {
    font: {
      name: fontName,
      family: 2,
      size: font.size,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      underline: font.underline ?? false,
      color: argb(font.color),
    },
    alignment: {
      horizontal,
      vertical: vertical === "center" ? "middle" : vertical,
      wrapText: wrap ?? false,
      ...(indent === undefined ? {} : { indent }),
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: argb(fill) } as const }),
    ...(border === undefined
      ? {}
      : {
          border: Object.fromEntries(
            border.sides.map((side) => [side, { style: "thin", color: argb(border.color) }]),
          ),
        }),
  };
}

/**
 * Styles are handed out once for each pair of role and number format, so that cells share them; where
 * each role was first used is what named styles are made from (namedStyles.ts).
 */
export class StyleBook {
  readonly #styles = new Map<string, Partial<Style>>();
  /** First cell that shows each pair: sheet number from 1, address, role. */
  readonly firstUses: { sheet: number; address: string; role: Role }[] = [];

  of(format: CellFormat, sheet: number, address: string): Partial<Style> | undefined {
    if (format.role === undefined && format.format === undefined) return undefined;
    const key = `${format.role ?? ""}|${format.format ?? ""}`;
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const style = {
      ...(format.role === undefined ? {} : roleStyle(format.role)),
      ...(format.format === undefined ? {} : { numFmt: format.format }),
    };
    this.#styles.set(key, style);
    if (format.role !== undefined) this.firstUses.push({ sheet, address, role: format.role });
    return style;
  }
}
