import { CalcError } from "../error.ts";
import { coverageOf, settleLine, type RangeLine, type RangeOptions } from "./line.ts";
import { expectedOf, leastOf, mostOf } from "./occurrence.ts";

/** What the lines of a group come to; standard deviations, which cost more, are for totalsByGroup. */
export interface GroupTotal {
  readonly group: string;
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** A sum that keeps what rounding drops (Neumaier, 1974), of terms that come one by one. */
class RunningSum {
  private sum = 0;
  private dropped = 0;

  add(term: number): void {
    const next = this.sum + term;
    this.dropped += Math.abs(this.sum) >= Math.abs(term) ? this.sum - next + term : term - next + this.sum;
    this.sum = next;
  }

  total(): number {
    const total = this.sum + this.dropped;
    if (!Number.isFinite(total)) throw new CalcError("#NUM!", "lines", "overflow");
    return total;
  }
}

class Group {
  readonly low = new RunningSum();
  readonly expected = new RunningSum();
  readonly high = new RunningSum();
}

/**
 * Least, expected and greatest total of each group, in the order in which the groups first appear. Many
 * thousand lines take one pass, which keeps nothing of a line; an error names its row among all lines. With a
 * `coverage` below 1 low and high are tail percentiles, and the least and greatest total lie further out.
 */
export function groupTotals(
  groups: readonly string[],
  lines: readonly RangeLine[],
  options: Pick<RangeOptions, "coverage"> = {},
): GroupTotal[] {
  const coverage = coverageOf(options);
  const members = new Map<string, Group>();
  for (let index = 0; index < lines.length; index++) {
    const line = settleLine(lines[index]!, index + 1, coverage);
    let group = members.get(groups[index]!);
    if (group === undefined) members.set(groups[index]!, (group = new Group()));
    group.low.add(leastOf(line));
    group.expected.add(expectedOf(line));
    group.high.add(mostOf(line));
  }
  return Array.from(members, ([group, { low, expected, high }]) => ({
    group,
    low: low.total(),
    expected: expected.total(),
    high: high.total(),
  }));
}
