const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** The view in which a plan starts and is looked at. */
export const planEn = {
  start: {
    title: "Start a plan",
    about: "From a strategy document, a sample or a blank outline.",
    drop: "Drop a document here",
    kinds: "Word, Excel, CSV, HTML, Markdown, text or JSON",
    choose: "Choose a document",
    sample: "Use a sample",
    blank: "Start blank",
    paste: "Paste text",
    workbook: "From this workbook",
    pasteLabel: "Text of the plan",
    pasteHint: "Headings and lists as in Markdown",
    readPasted: "Read this text",
    back: "Keep the current plan",
    firstOnly: (name: string): string => `One document at a time: “${name}” was read.`,
    what: "What you will see here",
    whatText: "Pillars, budget ranges and phases as figures, and what in the document does not add up.",
  },
  reading: (name: string): string => (name === "" ? "Reading the text" : `Reading ${name}`),
  cancelled: "Reading was stopped. Nothing has changed.",
  ready: (title: string): string => `The plan “${title}” is ready.`,
  cannotUse: (reason: string): string => `The document cannot be used: ${reason}.`,
  problemKept: "The plan in the pane stays as it was.",
  untitled: "Untitled plan",
  origin: {
    sample: "Sample plan",
    blank: "Blank outline",
    pasted: "Pasted text",
    workbook: "Kept in this file",
    file: (name: string): string => name,
  },
  kept: {
    kept: (size: string): string => `Kept in this workbook (${size}): it travels with the file.`,
    tooLarge: (size: string, limit: string): string =>
      `Not kept in this workbook: ${size} is over the limit of ${limit}. Insert its sheets, or read the document again next time.`,
    failed: "Excel did not store the plan in this workbook. It stays here until you close the pane.",
    no: "The plan stays here until you close this page.",
  },
  another: "Start another plan",
  toInsert: "Choose sheets to insert",
  empty: {
    title: "Nothing of a plan was recognised",
    text: "The document has no section for objectives, pillars, indicators, phases or budget. Its lines are listed below with the reason.",
  },
  figures: {
    label: "The plan in figures",
    objectives: (count: number): string => plural(count, "objective", "objectives"),
    pillars: (count: number): string => plural(count, "pillar", "pillars"),
    initiatives: (count: number): string => plural(count, "initiative", "initiatives"),
    kpis: (count: number): string => plural(count, "indicator", "indicators"),
    phases: (count: number): string => plural(count, "phase", "phases"),
    lines: (count: number): string => plural(count, "budget line", "budget lines"),
  },
  pillars: {
    title: "Pillars and initiatives by area",
    area: (name: string, count: string): string =>
      `${name}: ${count} ${count === "1" ? "initiative" : "initiatives"}`,
  },
  budget: {
    title: "Budget, first year, low to high",
    track: (low: string, high: string): string => `${low} to ${high}`,
    range: (name: string, low: string, high: string): string => `${name}: ${low} to ${high}`,
  },
  phases: {
    title: "Phases by month of the plan",
    span: (name: string, from: number, to: number): string =>
      from === to ? `${name}: month ${from}` : `${name}: months ${from} to ${to}`,
    open: (name: string, from: number): string => `${name}: from month ${from}, no end`,
    month: (month: number): string => `month ${month}`,
  },
  audit: { title: "What does not add up", running: "Checking the figures" },
  report: {
    title: "How the document was read",
    understood: (understood: string, lines: string): string => `${understood} of ${lines} lines understood`,
    leftAlone: (count: string): string => (count === "1" ? "1 line left alone" : `${count} lines left alone`),
    none: "No line was left out.",
    first: (shown: string, all: string): string => `The first ${shown} of ${all} are listed.`,
    repaired: (places: string): string =>
      places === "1" ? "1 damaged character was repaired." : `${places} damaged characters were repaired.`,
    lineRanges: (ranges: string, several: boolean): string => `${several ? "Lines" : "Line"} ${ranges}`,
    paragraphRanges: (ranges: string, several: boolean): string =>
      `${several ? "Paragraphs" : "Paragraph"} ${ranges}`,
    rowRanges: (ranges: string, several: boolean): string => `${several ? "Rows" : "Row"} ${ranges}`,
    cellRanges: (ranges: string, several: boolean): string => `${several ? "Cells" : "Cell"} ${ranges}`,
    range: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
    under: (lines: string, heading: string): string => (heading === "" ? lines : `${lines}, ${heading}`),
    assumed: "Assumed, since the text does not say",
    assumption: {
      periodFromHeading: (value: string): string => `period assumed from the heading: ${value}`,
      periodFromTotal: (value: string): string => `period assumed from the stated total: ${value}`,
      periodOnce: (): string => "no period given: counted once",
      currency: (value: string): string => `currency assumed: ${value}`,
      language: (value: string): string => `language assumed: ${value}`,
    },
    periods: { year: "a year", month: "a month", once: "once" },
    place: {
      line: (line: string): string => `Line ${line} of the document`,
      paragraph: (paragraph: string): string => `Paragraph ${paragraph} of the document`,
      row: (row: string): string => `Row ${row} of the document`,
      cell: (cell: string): string => `Cell ${cell} of the document`,
    },
    read: (what: string): string => `Read: ${what}.`,
  },
};
