// Over 150 lines: the texts of one area, as data.
import { listText, numberText } from "../number.ts";

const count = (value: number, one: string, many: string): string =>
  `${numberText(value, "en")} ${value === 1 ? one : many}`;

type CountedPart = "budgetLines" | "phases" | "kpis" | "objectives";

/** Everything that the command line says. */
export const cliEn = {
  program: "Turn a strategy document into a planning workbook that adds up.",
  usage: "Usage:",
  argumentsTitle: "Arguments:",
  optionsTitle: "Options:",
  commandsTitle: "Commands:",
  examplesTitle: "Examples:",
  showHelp: "show this help",
  showVersion: "show the version",
  read: "read a document and print the plan as JSON; what was not understood goes to standard error",
  check: "list what does not add up in one or more documents, or in all documents of a folder",
  audit:
    "list what a careful reader would ask about any workbook: errors, broken lines, figures inside formulas …",
  auditOutput: "with --map, write the map as a sheet of a workbook of its own",
  auditMap: "draw each sheet as a map instead: a letter a cell says what it is",
  workbookArgument: "an Excel workbook (.xlsx, .xlsm); nothing of it is calculated or changed",
  simulate:
    "simulate the uncertain cells of any workbook and show how a result is spread, and what drives it",
  sensitivity: "show what each uncertain cell alone does to a result, or a table of two cells",
  seek: "find the values of a cell for which a result is what is wanted; the file stays as it is",
  result: "the cell whose value is looked at, such as 'Model!B70', or a name of the workbook",
  results: "the cells whose values are looked at, such as 'Model!B70', or names of the workbook",
  trials: "how often the model is calculated, 100 to 1,000,000 (default: 10,000)",
  seed: "any number: the same seed gives the same figures (default: 1)",
  figuresJson: "the figures as JSON",
  sensitivityCells: "change these cells instead of those that are marked as uncertain",
  change: "by which share they are changed (default: 10%)",
  tableRows: "a cell and its values, a row each, such as 'Model!B3=1,2,3'",
  tableColumns: "a second cell and its values, a column each",
  today:
    "the day that TODAY and NOW stand for, as YYYY-MM-DD (default: the one that a cell with TODAY() or NOW() holds)",
  seekTo: "the value that the result shall have",
  seekChange: "the cell that may change",
  seekFrom: "the least value that the cell may have",
  seekUntil: "the greatest value that the cell may have",
  build: "build the workbook (.xlsx) of a document",
  init: "write an outline to fill in, or a sample plan",
  sample: "a sample plan instead of the outline: ",
  fileArgument:
    "a document (.md, .txt, .html, .docx, .xlsx, .csv, .tsv) or a plan (.json); - is standard input",
  filesArgument: "files, or a folder; - is standard input",
  readJson: "report as JSON too",
  checkJson: "findings as JSON",
  format: "what the document is, where its content does not tell: md, html, csv, tsv, docx, xlsx or json",
  output: "where to write",
  language: "language of the sheets (default: the document's)",
  outlineLanguage: "language of the outline",
  start: "first month of the plan, as YYYY-MM",
  currency: "ISO code of the currency, such as EUR (a label: nothing is converted)",
  sheets: "only these sheets, separated by commas: ",
  asOf: "date that the sheets are as of, as YYYY-MM-DD (default: today)",
  period: "length of a period of the forecast (default: year)",
  years: "years that the forecast reaches, 1 to 15 (default: as far as the plan)",
  force: "replace an existing file",

  reading: (file: string): string => `Reading ${file}`,
  checking: (index: number, total: number, file: string): string => `Checking ${index} of ${total}: ${file}`,
  building: "Building the sheets",
  writing: (file: string): string => `Writing ${file}`,
  built: (file: string, sheets: number): string => `${file}: ${count(sheets, "sheet", "sheets")}`,
  wrote: (file: string): string => `${file} is ready to be filled in`,
  wroteSample: (file: string): string => `${file} holds the sample plan`,

  report: (lines: number, understood: number, leftAlone: number): string =>
    `${count(lines, "line", "lines")} with content: ${numberText(understood, "en")} understood, ${numberText(leftAlone, "en")} left alone`,
  repaired: (places: number): string =>
    `${count(places, "damaged place", "damaged places")} in the text repaired (letters read in the wrong encoding)`,
  /** Where something stands in the document: places by their number, cells by their name. */
  places: {
    line: (first: string, last: string): string =>
      first === last ? `line ${first}` : `lines ${first}-${last}`,
    paragraph: (first: string, last: string): string =>
      first === last ? `paragraph ${first}` : `paragraphs ${first}-${last}`,
    row: (first: string, last: string): string => (first === last ? `row ${first}` : `rows ${first}-${last}`),
    cell: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  },
  leftAlone: (place: string, heading: string, reason: string): string =>
    heading === "" ? `${place}: ${reason}` : `${place}, under “${heading}”: ${reason}`,

  cleanWorkbook: (file: string, formulas: number): string =>
    formulas === 0
      ? `${file}: nothing to audit, the workbook holds no formula`
      : `${file}: nothing found in ${count(formulas, "formula", "formulas")}`,
  severity: { error: "error", warning: "warning", note: "note" },
  severityColumn: "Severity",
  placeColumn: "Place",
  findingColumn: "Finding",
  addsUp: (checked: string): string => `everything adds up (${checked} checked)`,
  nothingToCheck:
    "nothing to check: no objective, KPI, phase or budget line was read. Headings such as Objectives, KPIs, Timeline or Budget with lists or tables under them are what a check needs.",
  counts: ({ budgetLines, phases, kpis, objectives }: Record<CountedPart, number>): string =>
    [
      budgetLines > 0 ? count(budgetLines, "budget line", "budget lines") : "",
      phases > 0 ? count(phases, "phase", "phases") : "",
      kpis > 0 ? count(kpis, "KPI", "KPIs") : "",
      objectives > 0 ? count(objectives, "objective", "objectives") : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  unsure: (file: string, parts: number, tables: number): string =>
    `${file}: ${[parts > 0 ? `it is not clear what ${count(parts, "part is", "parts are")}` : "", tables > 0 ? `${count(tables, "table was", "tables were")} not understood` : ""].filter((part) => part !== "").join(", ")}. See scaleplan read --review.`,
  /** A question that the document leaves open, with its lines and the share of the money that hangs on it. */
  question: (place: string, share: string | undefined, message: string): string =>
    `${place}${share === undefined ? "" : ` (${share} of the money)`}: ${message}`,
  questions: (file: string, shown: number, all: number, share: string): string =>
    `${file}: ${count(all, "thing is", "things are")} left open${shown < all ? `; ${numberText(shown, "en")} of them decide ${share} of the money` : ""}`,
  readReview: "print what each part was taken for, as decisions to edit",
  decisions: "a file of decisions on what parts of the document are",
  notDecisions: (file: string): string =>
    `${file} holds no decisions: scaleplan read --review prints some to begin with.`,
  summary: (errors: number, warnings: number, notes: number): string =>
    `${count(errors, "error", "errors")}, ${count(warnings, "warning", "warnings")}, ${count(notes, "note", "notes")}`,
  parts: {
    plan: "Plan",
    objectives: "Objectives",
    pillars: "Pillars",
    strategies: "Strategies",
    kpis: "KPIs",
    phases: "Phases",
    budget: "Budget",
    roi: "ROI",
    assumptions: "Assumptions",
    income: "Income",
    risks: "Risks",
    markets: "Markets",
  },

  errors: {
    notFound: (file: string): string => `${file} does not exist.`,
    notReadable: (file: string): string => `${file} cannot be read: check its permissions.`,
    tooLarge: (file: string): string => `${file} is larger than 50 MB, the most that is read.`,
    folder: (file: string): string => `${file} is a folder: name one file.`,
    noDocuments: (folder: string): string =>
      `${folder} holds no .md, .txt, .html, .docx, .xlsx, .csv, .tsv or .json file.`,
    cannotUse: (file: string, reason: string): string => `${file}: ${reason}`,
    standardInput: "standard input",
    outputWithoutMap: "-o writes a map: add --map.",
    exists: (file: string): string =>
      `${file} exists already and was left as it is: add --force to replace it.`,
    notWritable: (file: string): string =>
      `${file} cannot be written: check that its folder exists and its permissions.`,
    badOption: (option: string, value: string, expected: string): string =>
      `${option} cannot be “${value}”: ${expected}.`,
    expectNumber: "write a number, such as 1000 or 10%",
    expectAxis: "write a cell and its values, such as Model!B3=1,2,3",
    expectMonth: "write a month as YYYY-MM, such as 2027-01",
    expectDate: "write a date as YYYY-MM-DD, such as 2027-01-31",
    expectCurrency: "write the three letters of an ISO 4217 code, such as EUR",
    expectPeriod: "write year, quarter or month",
    expectYears: "write a whole number from 1 to 15",
    sampleLanguage: (names: string): string => `samples are written in ${names}`,
    expectFormat: (names: readonly string[]): string => `choose among ${listText(names, "en")}`,
    expectSheets: (names: readonly string[]): string => `choose among ${listText(names, "en")}`,
    missingArgument: "a file is missing: see scaleplan --help.",
    wrongUse: (detail: string): string => `${detail}. See scaleplan --help.`,
  },
};
