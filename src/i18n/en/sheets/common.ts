/** Texts of every sheet. */
export const commonEn = {
  checks: "Checks",
  titleOf: (sheet: string, plan: string): string => (plan === "" ? sheet : `${sheet} · ${plan}`),
  scales: { units: "", thousands: "thousands", millions: "millions" },
  amounts: (symbol: string, scale: string, currency: string): string =>
    `${scale === "" ? symbol : `${symbol} ${scale}`}${symbol === currency ? "" : ` (${currency})`}`,
  /** In titles of charts, where amounts have no scale. */
  fullAmounts: "full amounts",
  amountsWithoutCurrency: (scale: string): string =>
    scale === "" ? "amounts, currency not stated" : `amounts in ${scale}, currency not stated`,
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  longDate: (day: number, month: string, year: number): string => `${month} ${day}, ${year}`,
  yearOne: "Monthly amounts count twelve times a year; a one-off counts in full in year 1.",
  /** Below each page: the sheets may be shown as of another day since. */
  madeAsOf: (date: string): string => `As-of date when made: ${date}`,
  pageOf: (page: string, pages: string): string => `Page ${page} of ${pages}`,
};
