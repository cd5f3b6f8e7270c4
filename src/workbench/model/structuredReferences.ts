/**
 * The engine reads structured references, but not every heading: brackets, colons, commas and a few
 * more signs in one confuse it, and it does not know `Table[@Column]`. Inside the engine such a sign
 * is its full-width double, in headings as in formulas; nothing outside sees it.
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

export function toEngineHeading(heading: string): string {
  return [...heading].map((sign) => doubles[sign] ?? sign).join("");
}

/** A formula as Excel has it, as the engine understands it. */
export function toEngineFormula(formula: string): string {
  return formula.includes("[") ? rewrite(formula, columnToEngine) : formula;
}

/** The opposite way. */
export function fromEngineFormula(formula: string): string {
  return formula.includes("[") ? rewrite(formula, columnFromEngine) : formula;
}

/** Texts in quotation marks, quoted names of sheets, and the brackets of structured references. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]/gs;

function rewrite(formula: string, column: (heading: string) => string): string {
  return formula.replace(parts, (part) => (part.startsWith("[") ? rewriteBrackets(part, column) : part));
}

function rewriteBrackets(part: string, column: (heading: string) => string): string {
  const inner = part.slice(1, -1);
  if (inner.startsWith("@")) {
    const heading = inner.slice(1).replace(/^\[(.*)\]$/s, "$1");
    return heading === "" ? "[#This Row]" : `[[#This Row],[${column(heading)}]]`;
  }
  if (!inner.trimStart().startsWith("[")) return inner.startsWith("#") ? part : `[${column(inner)}]`;
  const groups = inner.replace(/\[((?:'.|[^'[\]])*)\]/gs, (group, heading: string) =>
    heading.startsWith("#") ? group : `[${column(heading)}]`,
  );
  return `[${groups}]`;
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
