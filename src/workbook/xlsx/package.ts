import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { fontName, palette } from "../style.ts";
import type { ResolvedWorkbook } from "../spec.ts";
import { stoppingPriorities } from "./conditionalFormats.ts";
import { nameStyles } from "./namedStyles.ts";
import type { StyleBook } from "./styles.ts";
import { escapeAttribute } from "./xml.ts";

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Completes what the library leaves out of the package, part by part, and packs it again. */
export async function completePackage(
  written: Uint8Array,
  workbook: ResolvedWorkbook,
  styles: StyleBook,
): Promise<Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for await (const entry of unzip(written).entries()) parts.set(entry.path, await entry.bytes());
  const part = (path: string): Uint8Array => {
    const bytes = parts.get(path);
    if (bytes === undefined) throw new Error(`the package has no part ${path}`);
    return bytes;
  };
  const change = (path: string, edit: (xml: string) => string): void => {
    parts.set(path, bytesOf(edit(textOf(part(path)))));
  };

  change("xl/styles.xml", (xml) => nameStyles(xml, textOfSheets(part), styles.firstUses));
  change("xl/workbook.xml", (xml) => withNameComments(xml, workbook));
  workbook.sheets.forEach((sheet, index) => {
    const stopping = stoppingPriorities(sheet);
    const path = sheetPath(index + 1);
    parts.set(
      path,
      editBehindCells(part(path), (xml) => withStops(withFixedIds(xml, index + 1), stopping)),
    );
  });
  change(sheetPath(1), (xml) => xml.replace("<sheetView ", '<sheetView tabSelected="1" '));
  for (const path of [...parts.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))) {
    change(path, withChartFrame);
  }
  return pack(parts);
}

const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** The text of one sheet after the other, each decoded once however often it is asked for in a row. */
function textOfSheets(part: (path: string) => Uint8Array): (sheet: number) => string {
  let last: { readonly sheet: number; readonly text: string } | undefined;
  return (sheet) => {
    if (last?.sheet !== sheet) last = { sheet, text: textOf(part(sheetPath(sheet))) };
    return last.text;
  };
}

const endOfCells = bytesOf("</sheetData>");

/**
 * Edits what follows the cells of a sheet. The cells of a large budget are megabytes of text, which
 * need not be copied for rules that stand behind them.
 */
function editBehindCells(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array<ArrayBuffer> {
  let at = bytes.length - endOfCells.length;
  while (at > 0 && !endOfCells.every((byte, offset) => bytes[at + offset] === byte)) at -= 1;
  const tail = bytesOf(edit(textOf(bytes.subarray(at))));
  const edited = new Uint8Array(at + tail.length);
  edited.set(bytes.subarray(0, at));
  edited.set(tail, at);
  return edited;
}

/** Entries carry no moment of their own, so that the same plan gives the same bytes. */
function pack(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  // Excel wants the list of content types first.
  const order = [...parts].sort(([one], [other]) =>
    one === "[Content_Types].xml" ? -1 : other === "[Content_Types].xml" ? 1 : one < other ? -1 : 1,
  );
  const archive = zip({ level: 6, reproducible: true, noSort: true });
  for (const [path, bytes] of order) archive.add(path, bytes);
  return archive.bytes();
}

function withNameComments(xml: string, workbook: ResolvedWorkbook): string {
  return workbook.names.reduce(
    (text, { name, comment }) =>
      comment === undefined
        ? text
        : text.replace(
            `<definedName name="${name}"`,
            () => `<definedName name="${name}" comment="${escapeAttribute(comment)}"`,
          ),
    xml,
  );
}

const withStops = (xml: string, priorities: readonly number[]): string =>
  priorities.reduce(
    (text, priority) =>
      text.replace(
        new RegExp(`(<cfRule [^>]*priority="${priority}")`),
        (attributes) => `${attributes} stopIfTrue="1"`,
      ),
    xml,
  );

/** Data bars carry an id in two places, which the library draws at random. */
function withFixedIds(xml: string, sheet: number): string {
  const fixed = new Map<string, string>();
  return xml.replace(
    /(<x14:id>|<x14:cfRule [^>]*\bid=")(\{[0-9A-F-]{36}\})/g,
    (_whole, before: string, id: string) => {
      const next = `{5CA1EB1A-0000-4000-${hexDigits(sheet, 4)}-${hexDigits(fixed.size + 1, 12)}}`;
      const own = fixed.get(id) ?? next;
      fixed.set(id, own);
      return before + own;
    },
  );
}

const hexDigits = (value: number, length: number): string =>
  value.toString(16).toUpperCase().padStart(length, "0");

/** No border around the chart, and one quiet letter for axes and legend. */
const chartFrame =
  '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="${palette.grey.slice(1)}"/>` +
  `</a:solidFill><a:latin typeface="${fontName}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const withChartFrame = (xml: string): string =>
  xml.replace(/<\/c:chart>(<c:spPr>.*?<\/c:spPr>)?(?=.*<\/c:chartSpace>)/s, `</c:chart>${chartFrame}`);
