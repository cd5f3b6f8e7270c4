import { describe, expect, it } from "@jest/globals";
import { readAmounts, readChange } from "../../../src/calc/index.ts";

describe("the amounts of a text", () => {
  it("come in order, each with what stands beside it", () => {
    const text = "Marketing: de 10 a 15 k€/mes, AED 8000 (USD 2179), al menos 5 clientes nuevos al mes";
    const { amounts, unread } = readAmounts(text);
    expect(
      amounts.map(({ low, high, unit, currency, per, aside }) => [low, high, unit, currency, per, aside]),
    ).toEqual([
      [10e3, 15e3, "money", "EUR", "month", false],
      [8000, 8000, "money", "AED", undefined, false],
      [2179, 2179, "money", "USD", undefined, true],
      [5, undefined, "number", undefined, "month", false],
    ]);
    expect(amounts.map(({ start, end }) => text.slice(start, end))).toEqual([
      "de 10 a 15 k€",
      "AED 8000",
      "USD 2179",
      "al menos 5",
    ]);
    expect(amounts[3]).toMatchObject({ noun: "clientes", comparison: "atLeast" });
    expect(unread).toEqual([]);
  });

  it.each<[string, string | undefined, string, number]>([
    ["500 pesos mexicanos", "MXN", "pesos", 1],
    ["Rs. 2,50,000", undefined, "Rs.", 3],
    ["20 dólares", undefined, "dólares", 7],
    ["$5", undefined, "$", 10],
    ["US$ 5", "USD", "US$", 1],
    ["R$ 5", "BRL", "R$", 1],
    ["S/ 1,500", "PEN", "S/", 1],
    ["12 000 kr", undefined, "kr", 4],
    ["5 MUSD", "USD", "USD", 1],
    ["30 CHF", "CHF", "CHF", 1],
    ["BOB 700", "BOB", "BOB", 1],
    ["DOP 1,500", "DOP", "DOP", 1],
    ["R 500", "ZAR", "R", 1],
  ])("say which currencies %s may be in", (text, currency, mark, least) => {
    const [amount] = readAmounts(text).amounts;
    expect(amount).toMatchObject({ unit: "money", mark });
    expect(amount?.currency).toBe(currency);
    expect(amount?.currencies.length).toBeGreaterThanOrEqual(least);
  });

  it.each<[string, string, string | undefined]>([
    ["12 meses", "duration", "month"],
    ["below 200 ms", "duration", "millisecond"],
    ["25 %", "percent", undefined],
    ["50 bps", "points", undefined],
    ["3-5x", "multiple", undefined],
    ["en 2026", "year", undefined],
    ["2024-2026", "year", undefined],
    ["40 mercados", "number", undefined],
  ])("tell the unit of %s", (text, unit, time) => {
    const [amount] = readAmounts(text).amounts;
    expect([amount?.unit, amount?.time]).toEqual([unit, time]);
  });

  it("take the scale words of the document's language", () => {
    expect(readAmounts("2 billions d'euros", { language: "fr" }).amounts[0]?.low).toBe(2e12);
    expect(readAmounts("2 billion euros", { language: "en" }).amounts[0]?.low).toBe(2e9);
    expect(readAmounts("12.345 %", { language: "en" }).amounts[0]?.low).toBe(0.12345);
  });

  it("list digits that are no amount, and why", () => {
    const text = "Phase 1 on 1/2/2026 for $3 gazillion or 10% - $5M";
    const { amounts, unread } = readAmounts(text);
    expect(amounts).toEqual([]);
    expect(unread.map(({ reason, start, end }) => [reason, text.slice(start, end)])).toEqual([
      ["name", "1"],
      ["name", "1/2/2026"],
      ["scale", "$3"],
      ["mixed", "10% - $5"],
    ]);
  });
});

describe("a change", () => {
  it.each<[string, number, number, string]>([
    ["Ventas: de 1,2 M€ a 5 M€ en 3 años", 1.2e6, 5e6, "money"],
    ["de 200.000 € a 5 M€", 200e3, 5e6, "money"],
    ["de 3 a 6 millones de euros", 3e6, 6e6, "money"],
    ["from $500K to $2M", 500e3, 2e6, "money"],
    ["Grow ARR to $5M from $1.2M within 18 months", 1.2e6, 5e6, "money"],
    ["Reduce churn from 8% to below 3% by Q4 2026", 0.08, 0.03, "percent"],
    ["Tiempo de respuesta: 48 h → 24 h", 48, 24, "duration"],
    ["NPS 30 -> 50", 30, 50, "number"],
    ["de 10 clientes activos a 50", 10, 50, "number"],
    ["Reducir costes un 20 % (hoy 10 %)", 0.1, 0.2, "percent"],
    ["de R$ 2 milhões para R$ 5 milhões", 2e6, 5e6, "money"],
    ["von 1,2 Mio. € auf 3 Mio. €", 1.2e6, 3e6, "money"],
    ["de 2 M€ à 5 M€", 2e6, 5e6, "money"],
    ["1,200 households helped a month (780 now)", 780, 1200, "number"],
    ["Ventas de 3 M€, 2,1 M€ actualmente", 2.1e6, 3e6, "money"],
    ["95 % dos alunos (88 % hoje)", 0.88, 0.95, "percent"],
  ])("is read in %s", (text, from, to, unit) => {
    expect(readChange(text)).toMatchObject({ from, to, unit });
    expect(readAmounts(text).change).toMatchObject({ from, to });
  });

  it.each<[string, object]>([
    ["de 1,2 M€ a 5 M€ en 3 años", { within: { count: 3, unit: "year" } }],
    ["from $1M to $5M within 18 months", { within: { count: 18, unit: "month" } }],
    ["from 8% to 3% by Q4 2026", { by: "Q4 2026" }],
    ["de 10 a 50 clientes para diciembre de 2027", { by: "diciembre de 2027" }],
  ])("has its deadline in %s", (text, deadline) => {
    expect(readChange(text)).toMatchObject(deadline);
  });

  it.each([
    "From 2024 to 2026 we grow",
    "50 markets",
    "$3M-6M",
    "5 de 10",
    "Q1 to Q3",
    "5 vans, 2 trucks now",
  ])("is not read into %s", (text) => {
    expect(readChange(text)).toBeUndefined();
  });
});
