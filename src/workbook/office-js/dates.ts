/** Days between the first days of Excel's two date systems. */
export const daysBetweenDateSystems = 1462;

/** Whether a number format shows a date: a year or a day outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  return /[yd]/i.test(codes);
}

/** The serial number that a workbook of the 1904 system uses for a date of the 1900 system. */
export const shiftedDate = (serial: number, date1904: boolean): number =>
  date1904 ? serial - daysBetweenDateSystems : serial;

/** A formula whose result tells the date systems apart: 0 in the 1904 system, 1462 otherwise. */
export const dateSystemProbe = "=DATE(1904,1,1)";
