/** start·(1 + rate)^periods, also where the growth factor alone would overflow or vanish. */
export function grown(start: number, rate: number, periods: number): number {
  if (start === 0 || periods === 0) return start;
  const half = Math.exp((periods * Math.log1p(rate)) / 2);
  return start * half * half;
}
