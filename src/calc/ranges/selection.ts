/**
 * The k-th smallest value (from 0), by R. Floyd's and R. Rivest's SELECT (1975): it moves the values about
 * until those before the k-th are not above it, in time that grows with their number, where sorting grows faster.
 */
export function selectSmallest(values: Float64Array, k: number, from = 0, to = values.length - 1): number {
  let left = from;
  let right = to;
  while (right > left) {
    if (right - left > 600) {
      // The k-th of a small sample around its expected place makes a pivot that is nearly right.
      const count = right - left + 1;
      const place = k - left + 1;
      const log = Math.log(count);
      const size = 0.5 * Math.exp((2 * log) / 3);
      const spread = 0.5 * Math.sqrt((log * size * (count - size)) / count) * Math.sign(place - count / 2);
      const low = Math.max(left, Math.floor(k - (place * size) / count + spread));
      const high = Math.min(right, Math.floor(k + ((count - place) * size) / count + spread));
      selectSmallest(values, k, low, high);
    }
    const pivot = values[k]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const swapped = values[i]!;
        values[i++] = values[j]!;
        values[j--] = swapped;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k]!;
}
