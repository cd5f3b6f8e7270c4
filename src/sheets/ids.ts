/** The sheets, in the order of the tabs. */
export const sheetIds = [
  "guide",
  "assumptions",
  "pillars",
  "strategies",
  "kpis",
  "phases",
  "budget",
  "checks",
] as const;
export type SheetId = (typeof sheetIds)[number];
