const formulas = (count: number): string => (count === 1 ? "1 PLAN formula" : `${count} PLAN formulas`);

/** The view that makes the work usable for people without the add-in. */
export const shareEn = {
  title: "Share",
  about: "For people who do not have Scaleplan.",
  outside: "Sharing needs a workbook: open Scaleplan in Excel.",
  replace: {
    title: "PLAN formulas to values",
    looking: "Looking for PLAN formulas",
    found: (count: number): string => `${formulas(count)} in this workbook`,
    none: "No PLAN formulas in this workbook: everybody sees its figures.",
    why: "Without the add-in they turn into #NAME? when Excel calculates. All other formulas stay live.",
    first: (count: number): string => `Replace ${formulas(count)}`,
    question: (count: number): string => `Replace ${formulas(count)} by the values that they show now?`,
    consequence:
      "Formats stay. The formulas are gone from this file: save a copy first if you want to keep them.",
    confirm: "Replace by values",
    working: "Replacing",
    done: (count: number): string =>
      `${formulas(count)} replaced by ${count === 1 ? "its value" : "their values"}`,
    refused: (count: number): string =>
      count === 1 ? "1 formula shows no value yet" : `${count} formulas show no value yet`,
    refusedText: "Nothing was replaced, since the error would stay for good. Put these cells right first.",
    states: { busy: "still calculating", error: "shows an error", unknownName: "shows #NAME?", value: "" },
    again: "Look again",
  },
  export: {
    title: "Plan as a document",
    about: "As the sheets hold it now.",
    markdown: "Markdown",
    json: "JSON",
    as: (format: string): string => `Export as ${format}`,
    reading: "Reading the sheets",
    noSheets: "No sheets of a plan in this workbook. Insert them first, or export the plan of the pane.",
    fromPane: "This is the plan of the pane, since the workbook has no sheets of it.",
    text: (name: string): string => `Text of ${name}`,
    download: "Download",
    downloadHint: "If nothing is downloaded, as in Excel for Mac, copy the text.",
    copy: "Copy text",
    copied: "Copied",
    notCopied: "The text could not be copied. Select it in the box and copy it with the keyboard.",
    leftOut: (count: number): string =>
      count === 1
        ? "1 row of the sheets is left out: see Check."
        : `${count} rows of the sheets are left out: see Check.`,
    fileName: "plan",
  },
};
