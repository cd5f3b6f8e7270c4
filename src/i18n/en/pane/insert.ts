const sheets = (count: number): string => (count === 1 ? "1 sheet" : `${count} sheets`);

/** The view that writes sheets into the workbook. */
export const insertEn = {
  title: "Insert sheets",
  noPlan: {
    title: "No plan yet",
    text: "Start from a document, a sample or a blank outline; the sheets are drawn here before anything is written.",
    start: "Start a plan",
  },
  building: "Drawing the sheets",
  options: {
    title: "How the sheets are written",
    language: "Language",
    start: "First month",
    noStart: "Plan months, no dates",
    year: "Year",
    periodLength: "Periods of the forecast",
    periodLengths: { year: "Years", quarter: "Quarters", month: "Months" },
    years: "Years of the forecast",
    yearsOfPlan: "As planned",
    currency: "Currency",
    currencyNotStated: "Not stated: choose one",
    currencyHint: "A label: amounts are not converted.",
    scale: "Amounts shown in",
    scales: { 1: "Units", 1000: "Thousands", 1000000: "Millions" },
  },
  sheets: {
    groups: { plan: "Plan", money: "Money", control: "Control" },
    title: "Sheets",
    preview: (name: string): string => `Preview of ${name}`,
    show: (name: string): string => `Show ${name}`,
    always: "always included, other sheets read it",
    content: (rows: string, charts: number): string =>
      [
        rows === "0" ? "" : rows === "1" ? "1 row" : `${rows} rows`,
        charts === 0 ? "" : charts === 1 ? "1 chart" : `${charts} charts`,
      ]
        .filter((part) => part !== "")
        .join(", "),
  },
  currencyQuestion: {
    label: "Currency of the amounts",
    why: "The plan does not say what its amounts are in.",
    choose: "Choose one",
    open: "Leave it open",
  },
  insert: (count: number): string => `Insert ${sheets(count)}`,
  safe: "New sheets only: nothing that is in the workbook is changed. Excel on the web clears its undo list.",
  progress: {
    title: (done: number, total: number): string => `Sheet ${done} of ${total}`,
    starting: "Looking at the workbook",
    cellEdit: "If nothing moves, finish the cell that you are editing: Excel waits for it.",
  },
  cancelled: {
    happened: "The insert was cancelled",
    kept: "What it had written is removed. Your sheets and names are as before.",
  },
  done: {
    title: (count: number): string => (count === 1 ? "1 sheet inserted" : `${count} sheets inserted`),
    undressed: {
      title: "Excel did not take everything about how the sheets look",
      complete: "Figures, formulas and tables are complete.",
      parts: {
        frozenPanes: (on: string): string => `Headings that stay in sight: ${on}.`,
        groups: (on: string): string => `Columns of steps that fold away: ${on}.`,
        pages: (on: string): string => `Page set-up for printing: ${on}.`,
        charts: (on: string): string => `Colours and letters of charts: ${on}.`,
        nameNotes: (): string => "Notes of the defined names.",
      },
    },
    open: "Open a sheet",
    renamed: (planned: string, name: string): string => `“${planned}” was taken, so it is called “${name}”.`,
    undo: "Removing a sheet clears Excel's undo list.",
    again: "Insert again",
  },
  sampleNote: "This is the sample plan. Your own plan stays in the pane.",
};
