import { strToU8, zipSync } from "fflate";

/** A cell of a test's sheet: a text, a number, or either with a style, a formula or a merge. */
export type TestCell =
  | string
  | number
  | undefined
  | {
      readonly v?: string | number;
      readonly s?: keyof typeof styles;
      readonly f?: string;
      readonly t?: string;
    };

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  /** Attributes of a row, by its number. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  readonly columns?: string;
}

/** The styles that a test can name, by their number in the file. */
const styles = {
  plain: 0, bold: 1, percent: 2, euro: 3, date: 4, month: 5, thousands: 6, months: 7, millions: 8, dollar: 9, indented: 10, struck: 11,
} as const; // prettier-ignore
const formats = [
  '#,##0.00\\ "€"', "yyyy\\-mm\\-dd", "mmm\\-yy", '#,##0,"k"', '0" months"', '0.0"M"', "[$$-409]#,##0;[Red]\\-[$$-409]#,##0",
]; // prettier-ignore
const xfs: readonly (readonly [format: number, font: number, indent?: number])[] = [
  [0, 0], [0, 1], [9, 0], [164, 0], [165, 0], [166, 0], [167, 0], [168, 0], [169, 0], [170, 0], [0, 0, 2], [0, 2],
]; // prettier-ignore

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** An Excel file with the sheets, written by hand as Excel writes it: shared texts, styles, stored results. */
export function xlsxFile(
  sheets: readonly TestSheet[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const strings: string[] = [];
  const parts: Record<string, string> = {
    "_rels/.rels": relationsPart([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsPart([
      ...sheets.map((_sheet, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": stylesPart(),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet, strings);
  });
  parts["xl/sharedStrings.xml"] =
    `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`;
  return zipFile({ "[Content_Types].xml": "<Types/>", ...parts, ...more });
}

export function zipFile(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

const relationsPart = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="${packageRelations}">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${relations}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const stylesPart = (): string =>
  `<styleSheet xmlns="${main}"><numFmts>${formats
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
    .join("")}</numFmts><fonts><font/><font><b/></font><font><strike/></font></fonts><cellXfs>${xfs
    .map(
      ([format, font, indent]) =>
        `<xf numFmtId="${format}" fontId="${font}">${indent === undefined ? "" : `<alignment indent="${indent}"/>`}</xf>`,
    )
    .join("")}</cellXfs></styleSheet>`;

const letter = (column: number): string => String.fromCharCode(65 + column);

function sheetPart(
  { rows, merged = [], rowAttributes = {}, columns = "" }: TestSheet,
  strings: string[],
): string {
  const body = rows.map((cells, index) => {
    const row = index + 1;
    const written = cells.map((cell, column) => cellPart(cell, `${letter(column)}${row}`, strings)).join("");
    return written === "" ? "" : `<row r="${row}" ${rowAttributes[row] ?? ""}>${written}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<worksheet xmlns="${main}"><cols>${columns}</cols><sheetData>${body.join("")}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}

function cellPart(cell: TestCell, address: string, strings: string[]): string {
  if (cell === undefined) return "";
  const { v, s = "plain", f, t } = typeof cell === "object" ? cell : { v: cell };
  const formula = f === undefined ? "" : `<f>${escaped(f)}</f>`;
  const style = `s="${styles[s]}"`;
  if (t !== undefined) return `<c r="${address}" ${style} t="${t}">${formula}<v>${v ?? ""}</v></c>`;
  if (typeof v === "string")
    return `<c r="${address}" ${style} t="s">${formula}<v>${strings.push(v) - 1}</v></c>`;
  return `<c r="${address}" ${style}>${formula}${v === undefined ? "" : `<v>${v}</v>`}</c>`;
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word document whose body is written by hand. */
export function docxFile(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return zipFile({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": relationsPart([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relationsPart([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["footnotes", "footnotes.xml"],
    ]),
    "word/styles.xml": `<w:styles xmlns:w="${word}">${style("Title", "Title")}${style("Titre1", "heading 1")}${style("Titre2", "heading 2")}</w:styles>`,
    "word/numbering.xml": `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/footnotes.xml": `<w:footnotes xmlns:w="${word}"><w:footnote w:id="2"><w:p><w:r><w:t>Includes 300 for permits</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** Parts of a Word document's body. */
export const docx = {
  run: (text: string, marks = ""): string =>
    `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
  paragraph: (content: string, style?: string): string =>
    `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`,
  heading: (level: 0 | 1 | 2, text: string): string =>
    docx.paragraph(docx.run(text), level === 0 ? "Title" : `Titre${level}`),
  item: (content: string, level = 0): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${content}</w:p>`,
  table: (rows: readonly (readonly string[])[]): string =>
    `<w:tbl>${rows
      .map((cells, index) => {
        const heading = index === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
        return `<w:tr>${heading}${cells.map((text) => `<w:tc>${docx.paragraph(docx.run(text))}</w:tc>`).join("")}</w:tr>`;
      })
      .join("")}</w:tbl>`,
};
