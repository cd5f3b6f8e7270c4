/** Which day number 1 is: Excel's 1900 system (with its 29 February 1900) or that of old Macs. */
export type DateSystem = 1900 | 1904;

const dayLength = 86_400_000;
const offset1904 = 1462;
/** The last day of 9999. */
export const lastSerial = (system: DateSystem): number => (system === 1904 ? 2_957_003 : 2_958_465);

/** Days since 1 January 1970 of a date; months and days outside their range carry over. */
const epochDay = (year: number, month: number, day: number): number => {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayLength);
};

/** The serial number of a date whose month and day may lie outside their range. Not checked against the limits. */
export function serialOf(year: number, month: number, day: number, system: DateSystem): number {
  const days = epochDay(year, month, day) + 25_569;
  if (system === 1904) return days - offset1904;
  return days < 61 ? days - 1 : days;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a serial number; 0 is "0 January 1900", 60 is 29 February 1900, as Excel has it. */
export function dateOf(serial: number, system: DateSystem): CalendarDate {
  const whole = Math.floor(serial);
  if (system === 1900) {
    if (whole === 0) return { year: 1900, month: 1, day: 0 };
    if (whole === 60) return { year: 1900, month: 2, day: 29 };
  }
  const days = system === 1904 ? whole + offset1904 : whole < 60 ? whole + 1 : whole;
  const date = new Date((days - 25_569) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = (serial: number, system: DateSystem): number => {
  const days = Math.floor(serial) + (system === 1904 ? offset1904 : 0);
  return (((days - 1) % 7) + 7) % 7;
};

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
