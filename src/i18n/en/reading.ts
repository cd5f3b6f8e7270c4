// Over 150 lines: the texts of one area, as data.
import { listText, numberText } from "../number.ts";

const quoted = (text: string): string => (text === "" ? "A part without a heading" : `“${text}”`);

/** The names of a few rows, and how many more there are. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return listText(more > 0 ? [...shown, `${numberText(more, "en")} more`] : shown, "en");
}

/** What is said about documents that are read, and about their lines. */
export const readingEn = {
  errors: {
    empty: "there is nothing in it",
    tooLarge: (megabytes: string): string => `it is larger than ${megabytes} MB`,
    binary: "it is not a text",
    broken: "it is damaged or incomplete: open it in the program that it comes from and save it again",
    protected: "it is protected by a password: save it without one",
    oldOffice: "it is a file of an old Office format: save it as .docx or .xlsx",
    otherFormat: (format: string): string =>
      `it is a file of the kind ${format}, which is not read: save it as .docx, .xlsx, .csv, .html or .md`,
    unpacksTooLarge: "it unpacks to far more than a document holds, so it was not opened",
    noHeadings: "it has no headings: sections are found by lines that begin with #",
    invalidJson: "it is not valid JSON",
    otherSchema: (path: string, expected: string, received: string): string =>
      path === ""
        ? `it is not a plan: expected ${expected}, found ${received}`
        : `it is not a plan: at ${path}, expected ${expected}, found ${received}`,
    missing: (path: string): string => `it is not a plan: ${path} is missing`,
    newerVersion: (version: string): string =>
      `it was written by a newer version (plan format ${version}): update this program to open it`,
  },
  kinds: {
    number: "a number",
    string: "a text",
    object: "an object",
    array: "a list",
    null: "nothing (null)",
  },
  /** What parts of a document are taken for, within a sentence. */
  partKinds: {
    objectives: "objectives",
    objective: "an objective",
    kpis: "KPIs",
    pillars: "pillars",
    pillar: "a pillar",
    initiatives: "initiatives",
    phases: "phases",
    phase: "a phase",
    costs: "costs",
    income: "income",
    returns: "returns",
    risks: "risks",
    assumptions: "assumptions",
    strategy: "a strategy",
    notes: "notes",
    ignore: "nothing for the plan",
  },
  /** What columns of tables are taken for. */
  roles: {
    name: "name",
    category: "category",
    amount: "amount",
    low: "low",
    likely: "likely",
    high: "high",
    quantity: "quantity",
    unitCost: "unit cost",
    byPeriod: "amount of a period",
    total: "total of the periods",
    planned: "planned",
    actual: "actual",
    variance: "variance",
    share: "share",
    frequency: "how often",
    moment: "date",
    income: "income",
    option: "alternative",
    part: "part of the amount",
    case: "the same in another case",
    sameMoney: "the same money in other terms",
    ordinal: "numbering",
    note: "remark",
    apart: "amount of a group",
    unknown: "not known",
    kpi: "KPI",
    risk: "risk",
    chance: "chance",
    impact: "impact",
    response: "response",
    keyResult: "key result",
    objective: "objective",
    baseline: "baseline",
    target: "target",
    owner: "owner",
    due: "deadline",
    phase: "phase",
    activity: "activity",
    initiative: "initiative",
    number: "numbering",
    text: "text",
  },
  /** What a document leaves open; the names are those of its rows. */
  questions: {
    kind: (heading: string, taken: string, other: string): string =>
      `${quoted(heading)} was taken for ${taken} and may be ${other}.`,
    changed: (heading: string): string =>
      `${quoted(heading)} was decided when its rows were others: is it still right?`,
    contradicted: (heading: string): string =>
      `Two decisions on ${quoted(heading)} contradict each other: neither was applied.`,
    severalAmounts: (names: readonly string[]): string =>
      `${some(names)} ${names.length === 1 ? "states" : "state"} several amounts: the first was taken.`,
    percentiles: (names: readonly string[]): string =>
      `${some(names)}: percentiles were taken as low and high.`,
    columns: (names: readonly string[]): string =>
      `Several columns hold amounts and nothing says which one counts for ${some(names)}.`,
    total: (names: readonly string[]): string =>
      `It is not clear whether ${some(names)} ${names.length === 1 ? "is a line or the total of others" : "are lines or totals of others"}.`,
    cases: (names: readonly string[]): string =>
      `${some(names)} ${names.length === 1 ? "is" : "are"} given in several cases: the base case was taken, else the first. The cases may be a range, or plans beside each other.`,
    product: (names: readonly string[]): string =>
      `Quantity times unit cost is not the amount that is stated for ${some(names)}.`,
    perUnit: (names: readonly string[]): string =>
      `By ${names.length === 1 ? "its name" : "their names"}, ${some(names)} ${names.length === 1 ? "is the price of one" : "are prices of one"}. How many are needed is not stated: each was counted once.`,
    periodSum: (names: readonly string[]): string =>
      `The amounts by period do not add up to the total that is stated for ${some(names)}.`,
    laterTimes: (names: readonly string[]): string =>
      `Part of ${some(names)} is for later times that are not named: it counts in the year after the last one that is.`,
    incomeTotal: (names: readonly string[]): string =>
      `The lines of income do not add up to the total that is stated for ${some(names)}.`,
    yearless: (names: readonly string[]): string =>
      `The months of ${some(names)} name no year: the first of them counts as the plan's first month. Write the year in the table's headings or above it.`,
    direction: (names: readonly string[]): string =>
      `It is not clear whether ${some(names)} ${names.length === 1 ? "is a cost" : "are costs"} or income.`,
    scale: (names: readonly string[]): string =>
      `${some(names)} ${names.length === 1 ? "stands" : "stand"} beside amounts that say their units (thousands, millions) and may be in the same: write the unit behind each amount.`,
    currency: (names: readonly string[]): string => `The currency of ${some(names)} is not clear.`,
    unread: (names: readonly string[]): string =>
      `Amounts that were not read: ${names.slice(0, 3).map(quoted).join(", ")}${names.length > 3 ? ` and ${numberText(names.length - 3, "en")} more` : ""}.`,
    shares: (names: readonly string[]): string =>
      `It is not clear what ${some(names)} ${names.length === 1 ? "is a share" : "are shares"} of.`,
    currencyNone: (): string => "No currency is stated.",
    currencyAssumed: (code: string): string =>
      `The currency is not stated: ${code} is assumed from its sign.`,
    move: (names: readonly string[]): string =>
      `The two figures of ${some(names)} may be where it stands and where it is to come to, or the ends of a range: write "32 → 50" for the one and "32–50" for the other.`,
    period: (track: string, lines: number): string =>
      `${quoted(track)} does not say whether ${lines === 1 ? "its amount is" : `${numberText(lines, "en")} of its amounts are`} for a year, for a month or spent once.`,
    periodIncome: (track: string, lines: number): string =>
      `${quoted(track)} does not say whether ${lines === 1 ? "its amount comes" : `${numberText(lines, "en")} of its amounts come`} in each year, each month or once.`,
  },
  leftAlone: {
    noHeading: "stands before the first heading",
    emptyHeading: "heading with nothing under it",
    prose: "prose, which the plan does not hold",
    table: "table whose headings name neither KPIs nor a budget",
    code: "code",
    html: "HTML, kept as text and never run",
    image: "image",
    unknownSection: "section of a kind that is not known",
    noAmount: "no amount found",
    noPeriod: "no period found",
    tooDeep: "detail nested under its line",
    frontmatter: "field of the document's header that says nothing about the plan",
    groupOutcome: "outcome of a group of KPIs, which has none in the plan",
    detail: "describes a KPI in words that the plan has no field for",
    unreadableValue: "value that its field does not take",
    changedSince: "kept for an amount or a text that has changed since",
  },
  notices: {
    ownTables:
      "The workbook holds a plan's own tables: the plan was read from them as they stand, and other sheets were not read.",
    macros: "The file holds macros: they were neither run nor read.",
    hiddenSheet: (sheet: string): string => `The sheet “${sheet}” is hidden and was not read.`,
    rowsBeyond: (sheet: string, limit: string): string =>
      `Of “${sheet}”, the first ${limit} rows were read, which is the most of a sheet.`,
    hiddenRows: (sheet: string, count: number): string =>
      count === 1
        ? `One hidden row of the sheet “${sheet}” was not read.`
        : `${count} hidden rows of the sheet “${sheet}” were not read.`,
    hiddenColumns: (sheet: string, count: number): string =>
      count === 1
        ? `One hidden column of the sheet “${sheet}” was not read.`
        : `${count} hidden columns of the sheet “${sheet}” were not read.`,
    noValue: (sheet: string, count: number): string =>
      count === 1
        ? `One formula of the sheet “${sheet}” has no stored result: open the file in Excel and save it.`
        : `${count} formulas of the sheet “${sheet}” have no stored result: open the file in Excel and save it.`,
  },
};
