import { describe, expect, it } from "@jest/globals";
import { parseRange } from "../../../src/calc/index.ts";

/** Times, lengths and weights are written in parts and with the measure at either end, in every language that is read. */
describe("a measure behind a figure", () => {
  it.each([
    "1 h 30",
    "2h 15min",
    "1 Std. 30 Min.",
    "1 heure 15",
    "2 Stunden 30",
    "at least 1 h 30",
    "3 años y 6 meses",
    "2 years, 3 months",
    "1 día y 4 horas",
    "2 anos e 6 meses",
    "1 hora y media",
    "5 ft 10",
    "3 kg 500 g",
    "5'30\"",
    "3 d 4 h",
  ])("that goes on in another leaves no amount: %s", (text) => {
    expect(parseRange(text)).toBeUndefined();
  });

  it.each(["30 min to 1 h", "2 Wochen bis 1 Monat", "de 20 días a 2 meses", "30 s – 2 min", "3 months to 6"])(
    "that differs between the ends leaves none: %s",
    (text) => {
      expect(parseRange(text)).toBeUndefined();
    },
  );

  it.each<[text: string, low: number, high: number]>([
    ["48 h–72 h", 48, 72],
    ["de 3 meses a 6 meses", 3, 6],
    ["von 3 Monaten bis 6 Monaten", 3, 6],
    ["between 2 weeks and 3 weeks", 2, 3],
    ["2 days or 3 days", 2, 3],
    ["15 min. - 20 min.", 15, 20],
    ["1 mois à 2 mois", 1, 2],
    // One measure, and what stands behind it is something else.
    ["30 days and 3 reviews", 30, 30],
    ["3 years, 4 offices", 3, 3],
    ["4 weeks 2026", 4, 4],
    ["90 días, 24/7", 90, 90],
    ["6 months (2027)", 6, 6],
    ["12 months at $500", 6000, 6000],
    ["1'500 h", 1500, 1500],
  ])("that stands at both ends, or alone, is read: %s", (text, low, high) => {
    expect(parseRange(text)).toEqual({ low, high });
  });
});
