/** The view that audits the plan as the workbook holds it now. */
export const checkEn = {
  title: "Check the workbook",
  about: "The plan as its sheets hold it now, your changes included.",
  running: "Reading the sheets",
  again: "Check again",
  done: (findings: string): string => `Check finished. ${findings}.`,
  figures: {
    label: "Result of the check",
    errors: (count: number): string => (count === 1 ? "error" : "errors"),
    warnings: (count: number): string => (count === 1 ? "warning" : "warnings"),
    notes: (count: number): string => (count === 1 ? "note" : "notes"),
  },
  noSheets: {
    title: "No sheets of a plan in this workbook",
    text: "After an insert, the audit of its sheets stands here: each finding with the way to its cell.",
    insert: "Go to Insert",
  },
  outside: "Checking needs a workbook: open Scaleplan in Excel.",
  findings: "What does not add up",
  notPlaced: {
    title: (count: number): string =>
      count === 1 ? "1 row was not understood" : `${count} rows were not understood`,
    text: "They stay in the workbook as they are; the check and an export leave them out.",
  },
  missing: (tables: string): string => `No longer in the workbook: ${tables}.`,
  baseline: {
    accept: "Accept as the new baseline",
    question: (budget: string): string => `Accept ${budget} as it is now?`,
    consequence:
      "Its totals of today become what later changes are compared with, with the date and your name, and the change log gets a row. What the document states stays as it is.",
    author: "Your name or initials",
    authorMissing: "Say who accepts it.",
    confirm: "Accept",
    working: "Writing the baseline",
    done: (budget: string): string => `${budget} accepted as the new baseline`,
  },
  workbook: {
    title: "All formulas of the workbook",
    about:
      "Looks through every sheet, your own ones too: errors, circles, cells that break their line, figures inside formulas and more. Nothing is calculated or changed.",
    run: "Look through all formulas",
    again: "Look through again",
    running: "Looking through the formulas",
    noFormulas: "The workbook holds no formula.",
    clean: (formulas: number, written: string): string =>
      formulas === 1 ? "Nothing found in 1 formula." : `Nothing found in ${written} formulas.`,
    done: (findings: string): string => `Finished: ${findings}`,
    count: (findings: number): string => (findings === 1 ? "1 finding" : `${findings} findings`),
    accept: "Accept",
    acceptOf: (cell: string): string => `Accept the finding in ${cell}`,
    accepted: (count: number): string =>
      count === 1
        ? "1 accepted finding is left out while its cell stays as it is."
        : `${count} accepted findings are left out while their cells stay as they are.`,
    showAccepted: "Show them",
    hideAccepted: "Hide them",
    reopen: "Say it again",
    reopenOf: (cell: string): string => `Say the finding in ${cell} again`,
    map: {
      about:
        "A map shows each sheet with a letter a cell: where figures are typed, and where formulas begin or break their line.",
      insert: "Insert a map sheet",
      inserted: (sheets: string): string => `Inserted: ${sheets}.`,
      sheet: "Map",
      title: "Map of the workbook",
      purpose: (date: string): string =>
        `Each sheet as it was on ${date}, a letter a cell. It does not follow later changes.`,
      leftOut: (cells: number, written: string): string =>
        cells === 1 ? "1 cell more has no room here." : `${written} cells more have no room here.`,
      letters: { input: "I", formula: "F", filled: "f", label: "L", finding: "!", error: "E" },
      kinds: {
        input: "Input: a figure that was typed",
        formula: "Formula that begins a line",
        filled: "The same formula as to its left or above",
        label: "Label: a text",
        finding: "Finding: see the Check view",
        error: "Error",
      },
    },
    more: (count: number): string => `Show ${count} more`,
  },
  plans: {
    title: "Plans in this workbook",
    untitled: "Plan without a title",
    sheets: (count: number): string => (count === 1 ? "1 sheet" : `${count} sheets`),
    newest: "newest",
    checked: "shown above",
    choose: (title: string): string => `Check ${title}`,
    remove: (title: string): string => `Remove the sheets of ${title}`,
    question: (count: number): string =>
      count === 1 ? "Remove 1 sheet of this plan?" : `Remove ${count} sheets of this plan?`,
    consequence: (names: string): string =>
      `${names}: they go with all that was typed into them, and their defined names. Formulas elsewhere that read them show #REF! afterwards. This clears Excel's undo list: save a copy first if in doubt.`,
    confirm: "Remove",
    working: "Removing the sheets",
    done: (count: number): string => (count === 1 ? "1 sheet removed" : `${count} sheets removed`),
  },
  take: "Use this plan in the pane",
  taken: "The pane now works on the plan of the sheets.",
};
