/**
 * Which row of one list each row of another is: rows that are equal, as many as there are in the same
 * order; between them those of the same class one after the other.
 */
export function alignRows(
  from: number,
  to: number,
  equal: (from: number, to: number) => boolean,
  sameClass: (from: number, to: number) => boolean = () => true,
): (number | undefined)[] {
  const longest = Array.from({ length: from + 1 }, () => new Array<number>(to + 1).fill(0));
  const at = (one: number, other: number): number => longest[one]?.[other] ?? 0;
  for (let one = from - 1; one >= 0; one -= 1) {
    const line = longest[one];
    if (line === undefined) continue;
    for (let other = to - 1; other >= 0; other -= 1) {
      line[other] = equal(one, other)
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const partner: (number | undefined)[] = new Array<number | undefined>(to).fill(undefined);
  let [one, other] = [0, 0];
  let [openFrom, openTo] = [0, 0];
  const pairBetween = (endFrom: number, endTo: number): void => {
    let [left, right] = [openFrom, openTo];
    while (left < endFrom && right < endTo) {
      if (sameClass(left, right)) partner[right++] = left++;
      else if (endFrom - left > endTo - right) left += 1;
      else right += 1;
    }
  };
  while (one < from && other < to) {
    if (equal(one, other) && at(one, other) === at(one + 1, other + 1) + 1) {
      pairBetween(one, other);
      partner[other++] = one++;
      [openFrom, openTo] = [one, other];
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  pairBetween(from, to);
  return partner;
}
