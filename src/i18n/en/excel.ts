const nothingChanged = "Your sheets, tables and names are as they were before.";

/** What is said when Excel refuses something. */
export const excelEn = {
  atSheet: (sheet: string): string => `It happened at the sheet ${sheet}.`,
  reasons: {
    unsupported: {
      happened: "This version of Excel cannot do what the sheets need.",
      kept: nothingChanged,
      next: "Use Excel 2021, Microsoft 365 or Excel on the web.",
    },
    protected: {
      happened: "The workbook or one of its sheets is protected.",
      kept: nothingChanged,
      next: "Remove the protection on the Review tab and try again.",
    },
    readOnly: {
      happened: "This workbook is open for reading only.",
      kept: nothingChanged,
      next: "Save a copy that you may edit, open it and try again.",
    },
    editing: {
      happened: "Excel is editing a cell and takes no other work meanwhile.",
      kept: nothingChanged,
      next: "Press Enter or Esc in the workbook and try again.",
    },
    tooLarge: {
      happened: "This is more than Excel takes at a time.",
      kept: nothingChanged,
      next: "Choose fewer sheets, or shorten very long lists.",
    },
    nameTaken: {
      happened: "Somebody used the name of a new sheet, table or cell at the same moment.",
      kept: nothingChanged,
      next: "Try again: another name will be chosen.",
    },
    cancelled: {
      happened: "The insert was cancelled.",
      kept: nothingChanged,
    },
    failed: {
      happened: "Excel could not finish this.",
      kept: nothingChanged,
      next: "Try again. If it keeps failing, the details say what Excel answered.",
    },
    notRemoved: {
      happened: "Excel could not finish this, and did not let everything be taken back.",
      kept: "Your own sheets, tables and names were not touched.",
      next: "Delete the new sheets that are left; the details name them.",
    },
    notInPlace: {
      happened: "The plan changes the layout of a sheet in a way that cannot be done in place.",
      kept: nothingChanged,
      next: "Insert the plan as a new copy, or move your own cells away from the plan's and try again.",
    },
    changedMeanwhile: {
      happened: "The workbook was edited after the changes were listed.",
      kept: nothingChanged,
      next: "List the changes again.",
    },
    onlySheets: {
      happened: "A workbook needs at least one visible sheet, and these are the only ones.",
      kept: nothingChanged,
      next: "Add an empty sheet first, then remove these.",
    },
    notRead: {
      happened: "Excel did not give the contents of the workbook.",
      next: "Finish editing the cell, if one is open, and try again.",
    },
    formulaNotWritten: {
      happened: "Excel did not take the formula.",
      kept: "The cell is as it was before.",
      next: "Choose another cell, or check the values in the form.",
    },
    placeNotFound: {
      happened: "The cell is no longer there.",
      next: "Read the plan from the workbook again.",
    },
    notReady: {
      happened: "Some formulas still calculate or show an error, so none was replaced.",
      kept: "All formulas are as they were before.",
      next: "Wait until the calculation ends, or mend the cells that show an error.",
    },
    noColumn: {
      happened: "The table of marks has no column for this.",
      kept: nothingChanged,
      next: "Add a column with the heading that the details name, and try again.",
    },
    rowMoved: {
      happened: "The table of marks was sorted or changed meanwhile.",
      kept: nothingChanged,
      next: "Read the workbook again and repeat the change.",
    },
    nameInUse: {
      happened: "The name that the table of marks needs is a name of your workbook already.",
      kept: nothingChanged,
      next: "Rename it in the Name Manager (the details say which), and try again.",
    },
    notSaved: {
      happened: "The document did not take the settings of the add-in.",
      next: "Save the workbook under another name and try again.",
    },
  },
};
