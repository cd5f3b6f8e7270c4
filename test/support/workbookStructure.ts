/** What Excel wants of a file and no schema says: names that agree, counts, ids, places that exist. */
import { elements, readParts } from "./xlsxParts.ts";

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function structuralFaults(file: Uint8Array): string[] {
  const parts = readParts(file);
  const book = parts.get("xl/workbook.xml") ?? "";
  const sheetNames = elements(book, "sheet").map(({ attributes }) => attributes["name"] ?? "");
  const tables = [...parts].filter(([path]) => /^xl\/tables\//.test(path));
  return [
    ...repeated(sheetNames, "sheet name"),
    ...repeated(
      elements(book, "definedName").map(
        ({ attributes }) => `${attributes["name"]} ${attributes["localSheetId"] ?? ""}`,
      ),
      "defined name",
    ),
    ...repeated(
      tables.map(([, xml]) => elements(xml, "table")[0]?.attributes["displayName"] ?? ""),
      "table name",
    ),
    ...repeated(
      tables.map(([, xml]) => elements(xml, "table")[0]?.attributes["id"] ?? ""),
      "table id",
    ),
    ...tables.flatMap(([path, xml]) => tableFaults(path, xml)),
    ...sheetNames.flatMap((name, index) => sheetFaults(parts, `xl/worksheets/sheet${index + 1}.xml`, name)),
    ...linkFaults(parts, sheetNames),
    ...(sheetNames.filter((_, index) =>
      /tabSelected="1"/.test(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ""),
    ).length === 1
      ? []
      : ["not exactly one sheet is selected"]),
  ];
}

function repeated(names: readonly string[], what: string): string[] {
  const folded = names.map((name) => name.toLowerCase());
  return folded.flatMap((name, index) => (folded.indexOf(name) === index ? [] : [`${what} twice: ${name}`]));
}

function tableFaults(path: string, xml: string): string[] {
  const columns = elements(xml, "tableColumn").map(({ attributes }) => attributes["name"] ?? "");
  const count = elements(xml, "tableColumns")[0]?.attributes["count"];
  const ref = boxOf(elements(xml, "table")[0]?.attributes["ref"] ?? "");
  return [
    ...repeated(columns, `${path} column`),
    ...(Number(count) === columns.length && ref.right - ref.left + 1 === columns.length
      ? []
      : [`${path}: ${columns.length} columns, count ${count}`]),
  ];
}

function sheetFaults(parts: ReadonlyMap<string, string>, path: string, name: string): string[] {
  const xml = parts.get(path) ?? "";
  const cells = elements(xml, "c").map(({ attributes }) => attributes["r"] ?? "");
  const places = cells.map((cell) => {
    const { top, left } = boxOf(cell);
    return top * 20_000 + left;
  });
  const formats = elements(elements(parts.get("xl/styles.xml"), "cellXfs")[0]?.content, "xf").length;
  const styles = elements(xml, "c").map(({ attributes }) => Number(attributes["s"] ?? 0));
  const ranges = elements(xml, "tablePart").length;
  const own = [...parts].filter(([part]) =>
    (parts.get(path.replace("worksheets/", "worksheets/_rels/") + ".rels") ?? "").includes(
      `/${part.split("/").at(-1)}"`,
    ),
  );
  const boxes = own
    .filter(([part]) => part.startsWith("xl/tables/"))
    .map(([, table]) => boxOf(elements(table, "table")[0]?.attributes["ref"] ?? ""));
  return [
    ...(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
      ? []
      : [`${name}: cells out of order`]),
    ...(styles.every((style) => style < formats) ? [] : [`${name}: a style that does not exist`]),
    ...(ranges === boxes.length ? [] : [`${name}: ${ranges} tables, ${boxes.length} parts`]),
    ...boxes.flatMap((box, index) =>
      boxes.slice(index + 1).some((other) => overlap(box, other)) ? [`${name}: tables overlap`] : [],
    ),
    ...elements(xml, "dataValidation").flatMap(({ attributes }) =>
      (attributes["errorTitle"] ?? "").length <= 32 && (attributes["error"] ?? "").length <= 255
        ? []
        : [`${name}: a validation's message is too long`],
    ),
    ...(name.length <= 31 ? [] : [`${name}: longer than 31 characters`]),
  ];
}

function linkFaults(parts: ReadonlyMap<string, string>, sheetNames: readonly string[]): string[] {
  return [...parts].flatMap(([path, xml]) =>
    elements(xml, "hyperlink").flatMap(({ attributes }) => {
      const target = attributes["location"] ?? "";
      const name = target.slice(0, target.lastIndexOf("!")).replace(/^'|'$/g, "").replaceAll("''", "'");
      return target === "" || sheetNames.includes(name) ? [] : [`${path}: a link to ${target}`];
    }),
  );
}

function boxOf(ref: string): Box {
  const [first = "A1", last = first] = ref.split(":");
  const place = (cell: string): readonly [number, number] => {
    const [, letters = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [Number(digits), column];
  };
  const [top, left] = place(first);
  const [bottom, right] = place(last);
  return { top, left, bottom, right };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
