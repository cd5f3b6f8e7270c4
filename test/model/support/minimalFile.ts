import { strToU8, zipSync } from "fflate";

export interface FileSheet {
  readonly name: string;
  /** Values, or formulas with "=" before them, by address. */
  readonly cells: Readonly<Record<string, number | string | boolean>>;
  readonly table?: { readonly name: string; readonly area: string; readonly columns: readonly string[] };
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

function cellXml([address, value]: readonly [string, number | string | boolean]): string {
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value.startsWith("=")) return `<c r="${address}"><f>${escaped(value.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

const rowOf = (address: string): number => Number(/\d+/.exec(address)?.[0]);
const columnOf = (address: string): string => (/[A-Z]+/.exec(address)?.[0] ?? "").padStart(3);

function sheetXml({ cells, table }: FileSheet): string {
  const rows = new Map<number, [string, number | string | boolean][]>();
  for (const entry of Object.entries(cells)) {
    const row = rowOf(entry[0]);
    rows.set(row, [...(rows.get(row) ?? []), entry]);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, entries]) => {
      const inOrder = entries.sort(([a], [b]) => (columnOf(a) < columnOf(b) ? -1 : 1));
      return `<row r="${row}">${inOrder.map(cellXml).join("")}</row>`;
    })
    .join("");
  const parts = table === undefined ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  return `${head}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData>${data}</sheetData>${parts}</worksheet>`;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;

const related = (...entries: readonly string[]): string =>
  `${head}<Relationships xmlns="${packageRelations}">${entries.join("")}</Relationships>`;

/** The smallest .xlsx file that holds sheets, names and tables: nothing is calculated in it. */
export function minimalFile(
  sheets: readonly FileSheet[],
  names: Readonly<Record<string, string>>,
): Uint8Array {
  const files: Record<string, string> = {
    "_rels/.rels": related(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets><definedNames>${Object.entries(names)
      .map(([name, formula]) => `<definedName name="${name}">${escaped(formula)}</definedName>`)
      .join("")}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": related(
      ...sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
    ),
  };
  const types = [
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
  ];
  sheets.forEach((sheet, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
    types.push(
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    );
    if (sheet.table === undefined) return;
    const { name, area, columns } = sheet.table;
    files[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = related(
      relation("rId1", "table", `../tables/table${at + 1}.xml`),
    );
    files[`xl/tables/table${at + 1}.xml`] =
      `${head}<table xmlns="${main}" id="${at + 1}" name="${name}" displayName="${name}" ref="${area}"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns
        .map((column, position) => `<tableColumn id="${position + 1}" name="${column}"/>`)
        .join("")}</tableColumns></table>`;
    types.push(
      `<Override PartName="/xl/tables/table${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
    );
  });
  files["[Content_Types].xml"] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
