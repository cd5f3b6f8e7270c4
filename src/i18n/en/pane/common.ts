/** What more than one view of the pane says. */
export const commonEn = {
  details: "Details",
  tryAgain: "Try again",
  cancel: "Cancel",
  goToCell: "Go to cell",
  unexpected: {
    happened: "This step stopped because of an error in Scaleplan.",
    kept: "The workbook and your plan are as they were before it.",
    next: "Try again. If it happens again, send us the details below.",
  },
  severity: { error: "Error", warning: "Warning", note: "Note" },
  findings: {
    count: (count: number): string => (count === 1 ? "1 finding" : `${count} findings`),
    addsUp: (checked: string): string => `Everything adds up: ${checked} checked`,
    nothingToCheck: "There is nothing to check: no objective, indicator, phase or budget line",
    checked: {
      budgetLines: (count: number): string => (count === 1 ? "1 budget line" : `${count} budget lines`),
      phases: (count: number): string => (count === 1 ? "1 phase" : `${count} phases`),
      kpis: (count: number): string => (count === 1 ? "1 indicator" : `${count} indicators`),
      objectives: (count: number): string => (count === 1 ? "1 objective" : `${count} objectives`),
    },
    errors: (count: number): string => (count === 1 ? "1 error" : `${count} errors`),
    warnings: (count: number): string => (count === 1 ? "1 warning" : `${count} warnings`),
    notes: (count: number): string => (count === 1 ? "1 note" : `${count} notes`),
    showAll: (count: number): string => `Show all ${count}`,
  },
  nameError: {
    title: "A cell shows #NAME?",
    meaning:
      "Excel does not know the PLAN functions yet. They work while Scaleplan is loaded, and on computers that have it.",
    load: "Open this pane from the Home tab, then press Ctrl+Alt+F9 (on a Mac: Fn+Control+Option+F9) to calculate again.",
    share: "For people without Scaleplan, replace the formulas by their values in Share.",
  },
};
