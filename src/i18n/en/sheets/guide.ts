export const guideEn = {
  name: "Guide",
  title: "Guide",
  purpose: "What this workbook is for, how to read it, and where everything stands.",
  about: {
    title: "What it is for",
    lines: {
      one: "It holds a plan as figures and formulas: what is to be done, by when, at what cost, and how far it has come.",
      two: "Type into the blue cells. Everything else is calculated, and the checks say whether it adds up.",
    },
  },
  reading: {
    title: "How to read it",
    lines: {
      one: "Amounts are in full units in the cells; the unit line of each sheet says in what scale they are shown.",
      two: "A range has a low and a high. P80 is the total that is not exceeded with a probability of 80%.",
      three: "Nothing depends on today's date: change the as-of date in Assumptions instead.",
      four: "New rows go directly below a table: it grows, and its formulas with it.",
      five: "Exact percentiles come from the PLAN functions of the add-in; the approximate ones calculate everywhere.",
    },
  },
  legend: {
    title: "What the cells mean",
    input: { sample: "Input", meaning: "Blue on cream: type or change it" },
    formula: { sample: "Formula", meaning: "Black: calculated, leave it" },
    link: { sample: "Link", meaning: "Green and underlined: leads to another sheet" },
    check: {
      sample: "Check",
      meaning: "Bold on green while it holds, on red where not; the word says the same",
    },
    note: { sample: "Note", meaning: "Grey italics: units and explanations" },
  },
  sheets: { title: "Sheets", sheet: "Sheet", purpose: "What it shows" },
  facts: {
    title: "This workbook",
    asOf: "As-of date",
    master: "Checks",
    status: "Status",
    version: "Version of the template",
  },
  status: {
    draft: "Draft",
    final: "Final",
    openChecks: "Final, yet a check does not hold",
    rule: { title: "Status", message: "Draft or final: it stands on the cover." },
  },
  notes: { title: "Notes of the document" },
  notesHeadings: { heading: "Heading", text: "Text" },
  changes: {
    title: "Change log",
    first: "Workbook made from the plan",
    accepted: (budget: string, from: string, to: string): string =>
      `${budget}: ${from} to ${to} in year 1 accepted as the new baseline`,
  },
  changesHeadings: { date: "Date", change: "Change", author: "By" },
};
