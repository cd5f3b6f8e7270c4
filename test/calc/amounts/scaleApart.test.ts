import { describe, expect, it } from "@jest/globals";
import { parseRange, readAmounts } from "../../../src/calc/index.ts";

describe("a scale in a place of its own", () => {
  it.each([
    ["250 (k€)", 250e3, 250e3],
    ["3.5 (M$)", 3.5e6, 3.5e6],
    ["250 (in thousands)", 250e3, 250e3],
    ["250 (en miles)", 250e3, 250e3],
    ["4,2 (em milhões de reais)", 4.2e6, 4.2e6],
    ["80 (in TEUR)", 80e3, 80e3],
    ["12 (€000)", 12e3, 12e3],
    ["10-15 (k€)", 10e3, 15e3],
    ["Budget (k€): 250", 250e3, 250e3],
    ["Budget (k€): 10-15", 10e3, 15e3],
    ["Coste (miles €): ca. 250", 250e3, 250e3],
    ["USD thousands: 250", 250e3, 250e3],
    ["Umsatz, Mio. €: 3,5", 3.5e6, 3.5e6],
    ["in k€: 250", 250e3, 250e3],
    ["250 €k", 250e3, 250e3],
  ])("counts for the figure: %s", (text, low, high) => {
    expect(parseRange(text)).toEqual({ low, high });
  });

  it.each([
    // It says its own, or has another currency.
    ["Budget (k€): 250k", 250e3],
    ["Budget (k€): 12%", 0.12],
    ["Budget (k€): $250", 250],
    // A distance, metres, a rate and a stretch of time.
    ["Distance (miles): 250", 250],
    ["250 (in miles)", 250],
    ["Ancho (m): 20", 20],
    ["Price ($/thousand): 5", 5],
    ["Cost per million euros: 20", 20],
    ["Payback (k€): 12 months", 12],
    ["Raised 2 million euros: 3", 3],
  ])("does not where that is not what it says: %s", (text, amount) => {
    expect(parseRange(text)).toEqual({ low: amount, high: amount });
  });

  it("tells its currency with it", () => {
    const [amount] = readAmounts("Inversión (miles de euros): 250").amounts;
    expect(amount).toMatchObject({ low: 250e3, currency: "EUR", scale: 3 });
  });
});

describe("words that are another scale in another place give no amount", () => {
  it.each(["$4.5 mil", "€4.5 mil", "500 CR", "$1M 200k", "2 M€ 500 k€", "10k, 15k", "10 ÷ 15 k€"])(
    "%s",
    (text) => expect(parseRange(text)).toBeUndefined(),
  );

  it.each<[text: string, amount: number]>([
    ["4,5 mil €", 4500],
    ["4.5 mil pesos", 4500],
    ["$4.5 mil millones", 4.5e9],
    ["R$ 4.5 mil", 4500],
    ["$500 mil", 500e3],
    ["₹500 CR", 5e9],
    ["$250 thsd", 250e3],
  ])("%s is clear", (text, amount) => {
    expect(parseRange(text)).toEqual({ low: amount, high: amount });
  });

  it("takes the language of the text", () => {
    expect(readAmounts("$500 mil", { language: "en" }).amounts).toEqual([]);
    expect(readAmounts("$4.5 mil", { language: "es" }).amounts[0]).toMatchObject({ low: 4500 });
  });
});

it.each([["(10k) to (5k)"], ["(10k) a (5k)"], ["(10.000) bis (5.000)"]])(
  "%s lies below 0 at both ends",
  (text) => expect(parseRange(text)).toEqual({ low: -10e3, high: -5e3 }),
);
