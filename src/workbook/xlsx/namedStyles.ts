import type { Role } from "../style.ts";
import { roleStyles } from "../style.ts";
import { escapeAttribute } from "./xml.ts";

interface StyleUse {
  readonly sheet: number;
  readonly address: string;
  readonly role: Role;
}

/**
 * Turns the look of each role into a named cell style of the workbook. The library only formats cells;
 * so the format number of a cell that shows the role is looked up in its sheet, and the entry of that
 * number becomes both the named style and its user.
 */
export function nameStyles(
  stylesXml: string,
  sheetXml: (sheet: number) => string,
  uses: readonly StyleUse[],
): string {
  const formats = elementsOf(stylesXml, "cellXfs");
  const named = new Map<Role, number>();
  const styleFormats = elementsOf(stylesXml, "cellStyleXfs");
  const cellStyles = ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'];

  for (const { sheet, address, role } of uses) {
    const index = formatNumber(sheetXml(sheet), address);
    const format = formats[index];
    if (format === undefined) throw new Error(`no format ${index} for ${address}`);
    if (!named.has(role)) {
      const id = styleFormats.length;
      named.set(role, id);
      styleFormats.push(format.replace(/ xfId="\d+"/, "").replace(/numFmtId="\d+"/, 'numFmtId="0"'));
      cellStyles.push(`<cellStyle name="${escapeAttribute(roleStyles[role].name)}" xfId="${id}"/>`);
    }
    formats[index] = format.replace(/xfId="\d+"/, `xfId="${named.get(role)}"`);
  }
  return replaceElement(
    replaceElement(replaceElement(stylesXml, "cellStyleXfs", styleFormats), "cellXfs", formats),
    "cellStyles",
    cellStyles,
  );
}

function formatNumber(sheetXml: string, address: string): number {
  const found = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheetXml);
  if (found === null) throw new Error(`the file holds no format for ${address}`);
  return Number(found[1]);
}

function elementsOf(xml: string, list: string): string[] {
  const body = new RegExp(`<${list}[^>]*>(.*?)</${list}>`, "s").exec(xml)?.[1] ?? "";
  return body.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
}

function replaceElement(xml: string, list: string, elements: readonly string[]): string {
  const content = `<${list} count="${elements.length}">${elements.join("")}</${list}>`;
  return xml.replace(new RegExp(`<${list}[^>]*>.*?</${list}>`, "s"), () => content);
}
