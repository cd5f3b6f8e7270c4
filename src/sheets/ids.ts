/** The sheets, in the order of the tabs. */
export const sheetIds = [
  "guide",
  "overview",
  "assumptions",
  "pillars",
  "strategies",
  "kpis",
  "phases",
  "budget",
  "checks",
] as const;
export type SheetId = (typeof sheetIds)[number];
