const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How each part of a document was understood, and how a person changes that. */
export const reviewEn = {
  title: "What the document was taken for",
  allClear: (parts: number): string =>
    parts === 1 ? "Its one part is clear." : `All ${parts} parts are clear.`,
  unclear: (unclear: number, parts: number): string =>
    `${unclear} of ${plural(parts, "part", "parts")} ${unclear === 1 ? "could" : "could each"} be something else. Choose what ${unclear === 1 ? "it is" : "they are"}, or keep the reading.`,
  more: (count: number): string => `Show ${plural(count, "more", "more")}`,
  others: (count: number): string =>
    count === 1 ? "The part that is clear" : `The ${count} parts that are clear`,
  all: (count: number): string => (count === 1 ? "Its one part" : `All ${count} parts`),
  place: {
    line: (line: string): string => `Line ${line}`,
    paragraph: (paragraph: string): string => `Paragraph ${paragraph}`,
    row: (row: string): string => `Row ${row}`,
    cell: (cell: string): string => `Cell ${cell}`,
  },
  table: {
    line: (first: string, last: string): string =>
      first === last ? `Table in line ${first}` : `Table in lines ${first} to ${last}`,
    paragraph: (first: string, last: string): string =>
      first === last ? `Table in paragraph ${first}` : `Table in paragraphs ${first} to ${last}`,
    row: (first: string, last: string): string =>
      first === last ? `Table in row ${first}` : `Table in rows ${first} to ${last}`,
    cell: (first: string, last: string): string =>
      first === last ? `Table in cell ${first}` : `Table from cell ${first} to ${last}`,
  },
  unnamed: "Without a heading",
  several: (count: number): string => `${count} parts alike`,
  kind: (heading: string): string => `What “${heading}” is`,
  columns: (count: number): string => `What its ${plural(count, "column is", "columns are")}`,
  asRead: (kind: string): string => `${kind} (as read)`,
  keep: "That is right",
  keepFor: (heading: string): string => `That is right for “${heading}”`,
  rows: {
    label: (name: string): string => `What “${name}” is`,
    choose: "Choose",
    line: "A line",
    total: "The total of others",
    ignore: "Not to be counted",
  },
  kinds: {
    objectives: "Objectives",
    objective: "One objective",
    kpis: "Indicators",
    pillars: "Pillars",
    pillar: "One pillar",
    initiatives: "Initiatives",
    phases: "Phases",
    phase: "One phase",
    costs: "Costs",
    income: "Income",
    returns: "Return on investment",
    risks: "Risks",
    assumptions: "Assumptions",
    strategy: "Strategy",
    notes: "Note: kept as text",
    ignore: "Ignore",
  },
  gave: {
    nothing: "gave nothing to the plan",
    objectives: (count: number): string => plural(count, "objective", "objectives"),
    kpis: (count: number): string => plural(count, "indicator", "indicators"),
    phases: (count: number): string => plural(count, "phase", "phases"),
    lines: (count: number): string => plural(count, "line", "lines"),
    income: (count: number): string => plural(count, "income line", "income lines"),
    risks: (count: number): string => plural(count, "risk", "risks"),
    notes: (count: number): string => plural(count, "note", "notes"),
    range: (low: string, high: string): string => (low === high ? low : `${low} to ${high}`),
    of: (track: string, amounts: string): string => `${track}: ${amounts}`,
  },
  why: {
    because: (reasons: string): string => `Why: ${reasons}.`,
    instead: (kind: string, reasons: string): string => `It could also be: ${kind} (${reasons}).`,
    even: "as much speaks for one as for the other",
    decided: "You decided this.",
    changed: "You decided this for other rows than it has now: look again.",
    reasons: {
      label: "its heading is labelled so",
      heading: "the words of its heading",
      headingHint: "a word in its heading",
      title: "the title of the document",
      above: "the part that it stands in",
      amounts: "the amounts in it",
      keyResults: "the key results in it",
      times: "the times in its headings",
      columns: "the headings of its columns",
      form: "the form of its lists",
      attributes: "lines about owners or contacts",
      nothing: "nothing that says more",
      decided: "your decision",
    },
  },
  changes: {
    none: "Nothing in the plan changes.",
    counted: (what: string, before: string, after: string): string => `${what}: ${before}, now ${after}`,
    objectives: "Objectives",
    pillars: "Pillars",
    initiatives: "Initiatives",
    kpis: "Indicators",
    phases: "Phases",
    lines: "Budget lines",
    income: "Income lines",
    risks: "Risks",
    total: (track: string): string => `Total of “${track}”`,
    nothing: "none",
  },
  money: {
    currency: "Currency of the amounts",
    currencyNotStated: "The document does not say. Sheets need it before they are inserted.",
    currencyAssumed: (place: string, code: string): string =>
      `${place}: ${code} is assumed, since the sign stands for several currencies.`,
    choose: "Choose one",
    open: "Leave it open",
    period: (track: string): string => `How often the amounts of “${track}” are due`,
    periodNotStated: (lines: number): string =>
      `The document does not say it of ${plural(lines, "line", "lines")}.`,
    periodOpen: "Not stated: counted once",
    periods: { year: "Every year", month: "Every month", once: "Once" },
  },
  remembered: (count: number): string =>
    `${plural(count, "decision", "decisions")} from the last reading of this document ${count === 1 ? "was" : "were"} used.`,
  suggested: (title: string, count: number): string =>
    `What you decided on “${title}” fits ${plural(count, "part", "parts")} of this document.`,
  useSuggested: "Use these decisions",
  documentGone: "To change how a part was read, open the document again: only the plan is kept here.",
};
