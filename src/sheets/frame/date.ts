const dayLength = 86_400_000;
/** Day 0 of Excel's 1900 system; exact for every date from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** Excel's serial number of a date "yyyy-mm-dd". */
export function dateSerial(date: string): number {
  const [year = NaN, month = NaN, day] = date.split("-").map(Number);
  return (Date.UTC(year, month - 1, day) - dayZero) / dayLength;
}

/** "yyyy-mm-dd" of Excel's serial number. */
export function serialDate(serial: number): string {
  return new Date(dayZero + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
}

/** Serial number of the first day of the plan's month (1-based), as EDATE(start, month - 1) gives it. */
export function monthStart(startMonth: string, month: number): number {
  const [year = NaN, first = NaN] = startMonth.split("-").map(Number);
  return (Date.UTC(year, first - 1 + month - 1, 1) - dayZero) / dayLength;
}

/** Serial number of the last day of the plan's month (1-based). */
export const monthEnd = (startMonth: string, month: number): number => monthStart(startMonth, month + 1) - 1;

/** The plan's month (1-based) in which a date lies; below 1 before the start. */
export function planMonth(startMonth: string, date: string): number {
  const [startYear = NaN, startOfYear = NaN] = startMonth.split("-").map(Number);
  const [year = NaN, month = NaN] = date.split("-").map(Number);
  return (year - startYear) * 12 + month - startOfYear + 1;
}
