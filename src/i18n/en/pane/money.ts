const yearsEn = (count: string): string => (count === "1" ? "1 year" : `${count} years`);

/** What the plan's revenue and cash come to, beside their small pictures. */
export const moneyEn = {
  title: "Revenue and cash by year, base case",
  revenue: "Revenue",
  cash: "Cumulative cash",
  fromTo: (first: string, last: string): string => `${first} to ${last}`,
  revenueLabel: (first: string, last: string, years: string): string =>
    `Revenue: ${first} in year 1, ${last} in year ${years}`,
  back: (years: string): string => `back after ${yearsEn(years)}`,
  notBack: (years: string): string => `not back within ${yearsEn(years)}`,
  nothingOut: "nothing to get back",
  cashLabel: (lowest: string, end: string, back: string): string =>
    `Cumulative cash: lowest ${lowest}, at the end ${end}, ${back}`,
  band: "The band lies between the downside and the upside. Cash is before tax and financing unless the plan says more.",
};
