import type { Period } from "../../plan.ts";
import type { Column } from "./columnDraft.ts";
import type { GridRow } from "./grid.ts";
import { endFits, type ShownAmount } from "./structure/sum.ts";

const monthsInYear = 12;

/** Whether what is written for a year is not twelve times what is written for a month beside it. */
export function yearDiffers({ cells }: GridRow, columns: readonly (Column | undefined)[]): boolean {
  const of = (period: Period): ShownAmount | undefined =>
    cells[columns.find((column) => column?.due?.period === period)?.at ?? -1]?.amount;
  const [month, year] = [of("month"), of("year")];
  if (month === undefined || year === undefined) return false;
  const rounding = year.rounding + monthsInYear * month.rounding;
  return (["low", "high"] as const).some((end) => !endFits(year[end], monthsInYear * month[end], rounding));
}
