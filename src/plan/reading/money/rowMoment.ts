import { headingWords } from "../columnWords.ts";
import { fold } from "../fold.ts";
import type { Column } from "./columnDraft.ts";
import type { GridRow } from "./grid.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { momentHolding, readMoment } from "./moments.ts";
import { cellAt } from "./cell.ts";

/** When something begins says not when it is paid. */
const starts = headingWords((roles) => roles.start);

/** The time that a row's amount is for: that of its column of times, of all of them if they are several, else its name. */
export function momentOfRow(
  columns: readonly Column[],
  row: GridRow,
  inYear: number | undefined,
): MoneyRow["moment"] {
  const inColumn = ({ at }: Column): MoneyRow["moment"] => readMoment(cellAt(row.cells, at).text, inYear);
  const times = columns.filter(({ role }) => role === "moment");
  const [only, ...more] = times;
  if (only === undefined) {
    const name = columns.find(({ role }) => role === "name");
    return name === undefined ? undefined : inColumn(name);
  }
  if (more.length > 0) return momentHolding(times.flatMap((column) => inColumn(column) ?? []));
  return starts.test(fold(only.heading)) ? undefined : inColumn(only);
}
