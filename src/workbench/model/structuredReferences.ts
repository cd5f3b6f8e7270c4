/**
 * The engine reads structured references, but not every heading: brackets, colons, commas and a few
 * more signs in one confuse it. Inside the engine such a sign is its full-width double, in headings as
 * in formulas; nothing outside sees it. Nor does it know `Table[@Column]`, headings in other capitals,
 * two parts of a table together, or that a table may have no row of totals.
 */
const doubles: Readonly<Record<string, string>> = {
  "(": "（",
  ")": "）",
  ":": "：",
  ",": "，",
  "'": "＇",
  "#": "＃",
  "[": "［",
  "]": "］",
  "{": "｛",
  "}": "｝",
  "\n": "␤",
};
const signs: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(doubles).map(([sign, double]) => [double, sign]),
);
/** Signs that Excel wants an apostrophe before, in a structured reference. */
const escaped = /['#[\]]/;

/** Two parts of a table, which the engine has by a name of one part: the one that holds the same cells without totals. */
export const jointParts = [
  { parts: "[#Headers],[#Data]", joint: "#Headers＋Data", same: "#All" },
  { parts: "[#Data],[#Totals]", joint: "#Data＋Totals", same: "#Data" },
] as const;

/** No sheet has so many rows: what lies there is #REF!, as are the totals of a table without any. */
const offEverySheet = 2 ** 20 + 1;
const missingTotals = new RegExp(
  `INDEX\\(([\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\˭ꞏ]*)\\[\\[?#Headers\\]?([^()]*)\\],${offEverySheet}\\)`,
  "gu",
);

/** What formulas may refer to. */
export interface ReferableTables {
  /** The headings of a table, as the engine has them. */
  headings(table: string): readonly string[];
  /** The table that the formula's own cell stands in: there its name may be left out. */
  readonly own?: string | undefined;
}

const noTables: ReferableTables = { headings: () => [] };

export function toEngineHeading(heading: string): string {
  return [...heading].map((sign) => doubles[sign] ?? sign).join("");
}

/** A formula as Excel has it or as a person types it, as the engine understands it. */
export function toEngineFormula(formula: string, tables: ReferableTables = noTables): string {
  return rewrite(formula, (table, brackets) => {
    const name = table === "" ? ownTable(brackets, tables) : table;
    const headings = tables.headings(name);
    const reference = jointParts.reduce(
      (text, { parts, joint }) => text.replace(parts, `[${joint}]`),
      rewriteBrackets(brackets, (heading) => inOwnCapitals(columnToEngine(heading), headings)),
    );
    const totals = /^\[(?:#Totals|\[#Totals\](.*))\]$/is.exec(reference);
    if (totals === null) return `${name}${reference}`;
    const columns = totals[1] ?? "";
    return `INDEX(${name}${columns === "" ? "[#Headers]" : `[[#Headers]${columns}]`},${offEverySheet})`;
  });
}

/** The opposite way. */
export function fromEngineFormula(formula: string): string {
  const withTotals = formula.replace(missingTotals, "$1[[#Totals]$2]").replaceAll("[[#Totals]]", "[#Totals]");
  return rewrite(
    withTotals,
    (table, brackets) =>
      `${table}${jointParts.reduce(
        (text, { parts, joint }) => text.replace(`[${joint}]`, parts),
        rewriteBrackets(brackets, columnFromEngine),
      )}`,
  );
}

/** Texts in quotation marks, quoted names of sheets, and structured references with their table's name. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\\u02CD\uA78F]*)?(\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\])/gsu;

function rewrite(formula: string, reference: (table: string, brackets: string) => string): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(parts, (part, table: string | undefined, brackets: string | undefined) =>
    brackets === undefined ? part : reference(table ?? "", brackets),
  );
}

/** "[@Low]" and "[Low]" are of the cell's own table; "[Book.xlsx]Sheet1!A1" is none's. */
function ownTable(brackets: string, { own, headings }: ReferableTables): string {
  if (own === undefined) return "";
  const [first = ""] = /(?<=[[@])[^[\]@#,:][^[\],:]*/.exec(brackets) ?? [];
  const known = headings(own).some((heading) => sameHeading(heading, columnToEngine(first)));
  return known || /^\[@?\]$/.test(brackets) ? own : "";
}

const sameHeading = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const inOwnCapitals = (heading: string, headings: readonly string[]): string =>
  headings.find((known) => sameHeading(known, heading)) ?? heading;

function rewriteBrackets(part: string, column: (heading: string) => string): string {
  const inner = part.slice(1, -1);
  if (inner.startsWith("@")) return thisRow(inner.slice(1).trim(), column);
  if (!inner.trimStart().startsWith("[")) return inner.startsWith("#") ? part : `[${column(inner)}]`;
  return `[${rewriteGroups(inner, column)}]`;
}

/** "@Low", "@[Low]" and "@[Low]:[High]". */
function thisRow(columns: string, column: (heading: string) => string): string {
  if (columns === "") return "[#This Row]";
  const groups = columns.startsWith("[") ? rewriteGroups(columns, column) : `[${column(columns)}]`;
  return `[[#This Row],${groups}]`;
}

function rewriteGroups(inner: string, column: (heading: string) => string): string {
  return inner.replace(/\[((?:'.|[^'[\]])*)\]/gs, (group, heading: string) =>
    heading.startsWith("#") ? group : `[${column(heading)}]`,
  );
}

function columnToEngine(heading: string): string {
  return toEngineHeading(heading.replace(/'(.)/gs, "$1"));
}

function columnFromEngine(heading: string): string {
  return [...heading]
    .map((sign) => {
      const original = signs[sign] ?? sign;
      return escaped.test(original) ? `'${original}` : original;
    })
    .join("");
}
