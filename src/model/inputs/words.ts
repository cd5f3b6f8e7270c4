/** What the tables of marks are called. */
export const uncertainTableName = "Uncertain";
export const correlationTableName = "Correlations";

/** Headings of the `Uncertain` and `Correlations` tables and words for shapes, as people write them in either language. */
const headings = {
  name: ["name", "input", "nombre", "entrada"],
  cell: ["cell", "celda"],
  low: ["low", "lowest", "min", "minimum", "p10", "minimo", "bajo"],
  likely: ["likely", "most likely", "mode", "p50", "probable", "mas probable"],
  high: ["high", "highest", "max", "maximum", "p90", "maximo", "alto"],
  shape: ["shape", "distribution", "forma", "distribucion"],
  chance: ["chance", "probability", "probabilidad"],
  data: ["data", "values", "datos", "valores"],
  first: ["first", "input", "primera", "entrada"],
  second: ["second", "with", "segunda", "con"],
  correlation: ["correlation", "rank correlation", "correlacion"],
} as const;

export type Heading = keyof typeof headings;

/** Which column of a table has a heading; undefined without one. */
export function columnOf(columns: readonly string[], heading: Heading): number | undefined {
  const known: readonly string[] = headings[heading];
  const at = columns.findIndex((column) => known.includes(plain(column)));
  return at < 0 ? undefined : at;
}

/** The shapes that a row of the table can name. */
export const tableShapes = [
  "uniform",
  "triangular",
  "pert",
  "normal",
  "lognormal",
  "percentiles",
  "discrete",
  "data",
] as const;
export type TableShape = (typeof tableShapes)[number];

const spanishShapes: Readonly<Record<string, TableShape>> = {
  uniforme: "uniform",
  percentil: "percentiles",
  discreta: "discrete",
  datos: "data",
};

export function shapeOf(text: string): TableShape | undefined {
  const word = plain(text);
  return tableShapes.find((shape) => shape === word) ?? spanishShapes[word];
}

/** A text without accents, case, and blanks around it. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}|\./gu, "")
    .trim()
    .toLowerCase();
