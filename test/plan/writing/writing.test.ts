import { markOf, writeSum } from "../../../src/plan/writing/amounts.ts";
import { writeMonths } from "../../../src/plan/writing/months.ts";
import { readNumber, writeNumber, writePercent } from "../../../src/plan/reading/number.ts";

describe("a sum in a document", () => {
  it.each([
    [3e6, 6e6, "year", "USD", "es", "$3M-6M anual"],
    [2.5e6, 5e6, "year", "EUR", "en", "€2.5M-5M a year"],
    [200_000, 300_000, "month", "GBP", "en", "£200K-300K a month"],
    [5_000, 5_000, "once", "USD", "es", "$5000 una vez"],
    [5_000, 7_500, "once", "MXN", "en", "5000-7500 one-off"],
    [1_234_567, 2_345_678, undefined, "USD", "en", "$1234567-2345678"],
    [-5, 3, "year", "USD", "es", "$-5-3 anual"],
    [8.123, 9, "year", "USD", "es", "$8.1230-9 anual"],
  ] as const)(
    "of %d to %d %s in %s is written in %s as %s",
    (low, high, period, currency, language, text) => {
      expect(writeSum({ low, high, period }, markOf(currency, currency), language)).toBe(text);
    },
  );
});

describe("the months of a phase", () => {
  it.each([
    [1, 12, "es", "Año 1"],
    [25, 48, "en", "Year 3-4"],
    [49, null, "es", "Año 5+"],
    [1, 3, "es", "Mes 1-3"],
    [7, 7, "en", "Month 7"],
    [8, null, "en", "Month 8+"],
    [13, 12, "es", "Mes 13-12"],
  ] as const)("%d to %s in %s: %s", (start, end, language, text) => {
    expect(writeMonths(start, end, language)).toBe(text);
  });
});

describe("a number in a field", () => {
  it.each([
    [0.07, "0.07", "7%"],
    [0, "0", "0%"],
    [0.001, "0.001", "0.1%"],
    [8.123, "8.1230", "812.3%"],
    [0.12345, "0.12345", "12.3450%"],
    [1e21, "1e+21", "1e23%"],
    [-0.5, "-0.5", "-50%"],
    [1.2345e-9, "1.2345e-9", "1.2345e-7%"],
  ])("%d is written so that it reads back exactly", (value, plain, percent) => {
    expect(writeNumber(value)).toBe(plain);
    expect(writePercent(value)).toBe(percent);
    expect(readNumber(plain)).toBe(value);
    expect(readNumber(percent)).toBe(value);
  });

  it.each([
    ["1.500", 1500],
    ["$8.4M", 8_400_000],
    ["41 días", 41],
    ["1e999", undefined],
    ["mucho", undefined],
  ])("%s reads as %s", (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});
