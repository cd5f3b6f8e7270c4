import type { MemoryWorkbook } from "./memoryPort.ts";

/** A model of one's own: 100 units at 0.3 less 10 is 20. */
export const shop = (): MemoryWorkbook["model"] => ({
  A1: { entered: "Units" },
  B1: { entered: 100 },
  A2: { entered: "Price" },
  B2: { entered: 0.1 + 0.2 },
  A3: { entered: "Cost" },
  B3: { entered: 10 },
  A5: { entered: "Profit" },
  B5: { entered: "=B1*B2-B3", shows: 100 * (0.1 + 0.2) - 10 },
});

/** The shop with two uncertain cells and its profit as the result. */
export const marked = () => ({
  model: {
    ...shop(),
    B1: { entered: '=PLAN.UNCERTAIN(80,120,100,"triangular")', shows: 100 },
    B3: { entered: "=PLAN.UNCERTAIN(5,15)", shows: 10 },
  } as MemoryWorkbook["model"],
  results: { ScaleplanResult1: "B5" },
});

/** The same with a profit that grows by one a day from 23 July 2026 on, as which the workbook holds today. */
export const dated = () => {
  const { model, results } = marked();
  return {
    results,
    model: {
      ...model,
      A4: { entered: "Today" },
      B4: { entered: "=TODAY()", shows: 46_226 },
      B5: { entered: "=B1*B2-B3+TODAY()-46226", shows: 100 * (0.1 + 0.2) - 10 },
    } as MemoryWorkbook["model"],
  };
};

/** The same with a cost of another workbook, as Excel last read it from there. */
export const linked = () => {
  const { model, results } = marked();
  return {
    results,
    model: {
      ...model,
      B4: { entered: "='[Prices 2026.xlsx]Costs'!$B$2", shows: 5 },
      B5: { entered: "=B1*B2-B3-B4", shows: 100 * (0.1 + 0.2) - 15 },
    } as MemoryWorkbook["model"],
  };
};
