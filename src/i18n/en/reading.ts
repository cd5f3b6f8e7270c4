/** What is said about documents that are read, and about their lines. */
export const readingEn = {
  errors: {
    empty: "there is nothing in it",
    tooLarge: "it is larger than 5 MB",
    binary: "it is not a text",
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
  },
};
