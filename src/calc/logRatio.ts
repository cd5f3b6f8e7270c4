/** ln|to/from|, without loss where the two are close and without overflow where they are far apart. */
export function logRatio(from: number, to: number): number {
  const ratio = to / from;
  if (ratio > 0.5 && ratio < 2) return Math.log1p((to - from) / from);
  const size = Math.abs(ratio);
  return size > 1e-300 && size < 1e300 ? Math.log(size) : Math.log(Math.abs(to)) - Math.log(Math.abs(from));
}
