import { isOn, readXml } from "../../../officeFile/xml.ts";
import { formatCode, readFormat, type NumberFormat } from "./numberFormat.ts";

/** What a cell's style says, as far as it is read. */
export interface CellStyle {
  readonly code: string;
  readonly format: NumberFormat;
  readonly bold: boolean;
  readonly struck: boolean;
  readonly indent: number;
}

interface Font {
  bold: boolean;
  struck: boolean;
}

export const plainStyle: CellStyle = { code: "General", format: { kind: "number" }, bold: false, struck: false, indent: 0 }; // prettier-ignore

/** A number of an attribute; one that is missing or none is 0. */
const numberIn = (attribute: string | undefined): number => Number(attribute) || 0;

/** The styles of cells by their number in the part. */
export function readStyles(part: Uint8Array | undefined): CellStyle[] {
  const fonts: Font[] = [];
  const codes = new Map<number, string>();
  const found: { fontId: number; formatId: number; indent: number }[] = [];
  let inside = "";
  if (part === undefined) return [];
  readXml(part, {
    open(name, attributes) {
      const font = fonts.at(-1);
      const style = found.at(-1);
      if (name === "fonts" || name === "cellXfs") inside = name;
      else if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (inside === "fonts" && name === "font") fonts.push({ bold: false, struck: false });
      else if (inside === "fonts" && font !== undefined && name === "b") font.bold = isOn(attributes.val);
      else if (inside === "fonts" && font !== undefined && name === "strike")
        font.struck = isOn(attributes.val);
      else if (inside === "cellXfs" && name === "xf") {
        found.push({
          fontId: numberIn(attributes.fontId),
          formatId: numberIn(attributes.numFmtId),
          indent: 0,
        });
      } else if (inside === "cellXfs" && name === "alignment" && style !== undefined)
        style.indent = numberIn(attributes.indent);
    },
    close(name) {
      if (name === inside) inside = "";
    },
  });
  const formats = new Map<string, NumberFormat>();
  return found.map(({ fontId, formatId, indent }): CellStyle => {
    const code = formatCode(formatId, codes);
    const format = formats.get(code) ?? readFormat(code);
    formats.set(code, format);
    const font = fonts[fontId];
    return { code, format, bold: font?.bold === true, struck: font?.struck === true, indent };
  });
}
