import type { AmountRow, RowReading } from "./row.ts";
import { isSum, provesSum, sumOf } from "./sum.ts";
import { amountsOf, Members } from "./members.ts";
import { statesSum } from "./totals.ts";
import { itemAt } from "../../../itemAt.ts";

interface Parent {
  readonly index: number;
  readonly behind: readonly number[];
  readonly fits: boolean;
  readonly proven: boolean;
}

/**
 * Rows set apart (bold, capitals) may be lines whose details follow plainly. That the plain rows behind each add
 * up to it decides; a total of the table that only the rows set apart add up to speaks for it too.
 */
export function takeMarkedParents(
  indices: readonly number[],
  rows: readonly AmountRow[],
  readings: readonly RowReading[],
): void {
  const lines = indices.filter((index) => isLine(rows[index]));
  const parents = parentsIn(lines, rows).filter(({ behind }) => behind.length > 0);
  if (parents.length === 0 || plainBefore(lines, rows)) return;
  const misfits = parents.filter(({ fits }) => !fits);
  const totals = indices.filter((index) => rows[index]?.total !== undefined);
  const loose = lines.filter((index) => rows[index]?.marked === true || rows[index]?.role !== undefined);
  const [ofLoose, ofAll] = [new Members(rows, loose), new Members(rows, lines)];
  const confirmed = totals.some((total) => statesSum(rows[total], ofLoose) && !statesSum(rows[total], ofAll));
  const proven = parents.some((parent) => parent.proven) || parents.filter(({ fits }) => fits).length > 1;
  if (!confirmed && (misfits.length > 0 || !proven)) {
    if (misfits.length < parents.length) flagUnsure(parents, readings);
    return;
  }
  for (const { index, behind, fits } of parents) takeParent(index, behind, fits, readings);
}

function parentsIn(lines: readonly number[], rows: readonly AmountRow[]): Parent[] {
  return lines.flatMap((index, position) => {
    const row = rows[index];
    if (row?.marked !== true || row.role !== undefined || row.amount === undefined) return [];
    const behind: number[] = [];
    for (let next = position + 1; next < lines.length; next++) {
      const other = lines[next];
      if (
        other === undefined ||
        rows[other]?.marked === true ||
        rows[other]?.role !== undefined ||
        other !== (behind.at(-1) ?? index) + 1
      )
        break;
      behind.push(other);
    }
    const amounts = amountsOf(rows, behind);
    const fits = behind.length > 0 && isSum(row.amount, sumOf(amounts));
    return [{ index, behind, fits, proven: behind.length > 1 && fits && provesSum(row.amount, amounts) }];
  });
}

/** Whether plain rows stand before the first marked one: then marks close runs rather than open them. */
function plainBefore(lines: readonly number[], rows: readonly AmountRow[]): boolean {
  const [first] = lines;
  return first !== undefined && rows[first]?.marked !== true;
}

function isLine(row: AmountRow | undefined): boolean {
  return row?.amount !== undefined && row.total === undefined;
}

function flagUnsure(parents: readonly Parent[], readings: readonly RowReading[]): void {
  for (const { index } of parents) itemAt(readings, index).unsure = true;
}

function takeParent(
  index: number,
  behind: readonly number[],
  fits: boolean,
  readings: readonly RowReading[],
): void {
  const parent = itemAt(readings, index);
  parent.fits = fits;
  parent.evidence.add("mark");
  if (fits) parent.evidence.add("sum");
  for (const other of behind) {
    const reading = itemAt(readings, other);
    reading.kind = "detail";
    reading.within = index;
    reading.evidence.add("mark");
  }
}
