/** The pane's frame: navigation, language, where it runs, what it keeps. */
export const appEn = {
  views: {
    plan: "Plan",
    insert: "Insert",
    functions: "Functions",
    simulate: "Simulate",
    check: "Check",
    share: "Share",
  },
  navigation: "Views",
  help: { menu: "Help", pages: "Help pages", selfTest: "Excel self-test" },
  language: "Language",
  languages: { en: "English", es: "Español" },
  loading: "Loading",
  outsideExcel: {
    title: "Open Scaleplan in Excel",
    text: "This page is the task pane of an Excel add-in. Here you can read a plan and try the functions; writing sheets needs Excel.",
    steps: "In Excel: Home, Add-ins, Scaleplan.",
  },
  openPane: {
    title: "Open Scaleplan to go on",
    text: "On the Home tab, press Open Scaleplan. Excel lets only you open the pane.",
    waits: "What you asked for waits there. Nothing in the workbook has changed.",
  },
  readOnly: {
    title: "This workbook is read-only",
    text: "You can read and check the plan. To insert sheets or formulas, save a copy that you may edit.",
  },
  restoring: "Reading the plan kept in this file",
  restoreFailed: {
    title: "The plan kept in this file could not be read",
    text: "The workbook is unchanged. Open the plan's document again, or read the plan from the sheets in Check.",
  },
  failed: {
    title: "This view could not be shown",
    text: "The workbook and your plan are unchanged. Check the connection to the add-in's site, then try again.",
  },
  tryAgain: "Try again",
};
