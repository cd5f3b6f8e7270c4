import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseAmount, parseRange, type DecimalSign } from "../../../src/calc/index.ts";

type Bounds = [number | undefined, number | undefined] | undefined;
const M = 1e6;
const bounds = (text: string, decimal?: DecimalSign): Bounds => {
  const range = parseRange(text, decimal);
  return range && [range.low, range.high];
};

describe("a range in words", () => {
  it.each<[string, number, number]>([
    ["$3M-6M anual", 3 * M, 6 * M],
    ["$3-6M", 3 * M, 6 * M],
    ["3M-6", 3 * M, 6 * M],
    ["$500-1M", 500, M],
    ["500 to 1K", 500, 1000],
    ["600-500K", 600, 500e3],
    ["5-3M", 5, 3 * M],
    ["10%-5", 0.1, 5],
    ["$500K-1M", 500e3, M],
    ["$200,000-300,000", 200e3, 300e3],
    ["200,000–300,000", 200e3, 300e3],
    ["200.000 – 300.000 €", 200e3, 300e3],
    ["1 500 000 - 2 000 000", 1.5 * M, 2 * M],
    ["€1.5K", 1500, 1500],
    ["500–1000%", 5, 10],
    ["25%-30% crecimiento mensual", 0.25, 0.3],
    ["25 a 30 por ciento", 0.25, 0.3],
    ["5 to 10 percent", 0.05, 0.1],
    ["3-5x", 3, 5],
    ["entre 3 y 6 millones", 3 * M, 6 * M],
    ["3-6 mill. €", 3 * M, 6 * M],
    ["between $3 million and $6 million", 3 * M, 6 * M],
    ["de 3 a 6 mil millones", 3e9, 6e9],
    ["from 10K to 20K", 10e3, 20e3],
    ["USD 10,000 - 20,000", 10e3, 20e3],
    ["US$ 3M – US$ 6M", 3 * M, 6 * M],
    ["3 M€ - 6 M€", 3 * M, 6 * M],
    ["2–3 billion", 2e9, 3e9],
    ["2–3 billones", 2e12, 3e12],
    ["2 MM - 3 MM", 2 * M, 3 * M],
    ["(1,200)-(800)", -1200, -800],
    ["-5 - -3", -5, -3],
    ["-5–3", -5, 3],
    ["(estimado)", NaN, NaN],
    ["(3M-6M)", 3 * M, 6 * M],
    ["$10K-15K/mes", 10e3, 15e3],
    ["Software: $3M-6M anual", 3 * M, 6 * M],
    ["Año 1: $3M-6M", 3 * M, 6 * M],
    ["Fase 2 con $1-2M", M, 2 * M],
    ["Crecimiento de 25-30% mensual", 0.25, 0.3],
    ["9 … 12", 9, 12],
    ["6M-3M", 6 * M, 3 * M],
  ])("reads %s", (text, low, high) => {
    expect(bounds(text)).toEqual(Number.isNaN(low) ? undefined : [low, high]);
  });

  it.each<[string, number | undefined, number | undefined]>([
    ["10+", 10, undefined],
    ["$1B+ ingresos en 5 años", 1e9, undefined],
    ["99.9%+", 0.999, undefined],
    [">10", 10, undefined],
    [">= 10%", 0.1, undefined],
    ["at least 5K", 5000, undefined],
    ["más de 50 mercados", 50, undefined],
    ["30 o más", 30, undefined],
    ["desde $2M", 2 * M, undefined],
    ["<30 días", undefined, 30],
    ["≤ 5%", undefined, 0.05],
    ["hasta 3 millones", undefined, 3 * M],
    ["up to $5K", undefined, 5000],
    ["30 or less", undefined, 30],
    ["Churn menos de 5%", undefined, 0.05],
    ["aprox. 500", 500, 500],
  ])("reads the open bound of %s", (text, low, high) => {
    expect(bounds(text)).toEqual([low, high]);
  });

  it.each([
    ["nothing", ""],
    ["pendiente", "pendiente"],
    ["Fase 2", "Fase 2"],
    ["Q1 2027", "Q1 2027"],
    ["2026-01-15", "2026-01-15"],
    ["15/01/2027", "15/01/2027"],
    ["10:30", "10:30"],
    ["1/2", "1/2"],
    ["1.2.3", "1.2.3"],
    ["4G", "4G"],
    ["1st", "1st"],
    ["1e999", "1e999"],
    ["400 digits", "9".repeat(400)],
    ["30,000 blanks", " ".repeat(30_000)],
    ["20,000 signs", "-(".repeat(10_000)],
    ["30,000 figures without a unit", "a1 ".repeat(30_000)],
  ])("finds no amount in %s", (_name, text) => {
    expect(parseRange(text)).toBeUndefined();
    expect(parseAmount(text)).toBeUndefined();
  });
});

describe("an amount in words", () => {
  it.each<[string, DecimalSign | undefined, number | undefined]>([
    ["1,5M", undefined, 1.5 * M],
    ["1,5M", ",", 1.5 * M],
    ["1,5M", ".", undefined],
    ["1.500", undefined, 1500],
    ["1.500", ".", 1.5],
    ["1.500", ",", 1500],
    ["1,500", ".", 1500],
    ["0.500", undefined, 0.5],
    ["1234.567", undefined, 1234.567],
    ["12.50", undefined, 12.5],
    [".5", undefined, 0.5],
    ["1.500.000", undefined, 1.5 * M],
    ["1.500.000,50", undefined, 1500000.5],
    ["1,500,000.50", undefined, 1500000.5],
    ["1,500.75", ",", undefined],
    ["1,50,000", undefined, 150000],
    ["15,00,000", ".", 1.5 * M],
    ["1,5000,000", undefined, undefined],
    ["1.500,000.5", undefined, undefined],
    ["12'345.60", undefined, 12345.6],
    ["1.5e6", undefined, 1.5 * M],
    ["1e-3", undefined, 0.001],
    ["2e25M", undefined, 2e31],
    ["4.35M", undefined, 4350000],
    ["57%", undefined, 0.57],
    ["3 mil", undefined, 3000],
    ["3 mil millones", undefined, 3e9],
    ["3 thousand million", undefined, 3e9],
    ["3 mil personas", undefined, 3000],
    ["1 billón", undefined, 1e12],
    ["1 billion", undefined, 1e9],
    ["1 trillón", undefined, 1e18],
    ["5m", undefined, 5 * M],
    ["5 m", undefined, 5],
    ["5 MUSD", undefined, 5 * M],
    ["5 por persona", undefined, 5],
    ["(1,200)", undefined, -1200],
    ["($1.2M)", undefined, -1.2 * M],
    ["$(1,200)", undefined, -1200],
    ["(5)%", undefined, -0.05],
    ["−7", undefined, -7],
    ["-0", undefined, 0],
    ["~ 40", undefined, 40],
    ["10+", undefined, undefined],
    ["3-6", undefined, undefined],
  ])("reads %s with decimal sign %s as %s", (text, decimal, expected) => {
    expect(parseAmount(text, decimal)).toBe(expected);
  });

  it("reads back every amount written with separators in either style", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = whole + Math.sign(whole || 1) * (cents / 100);
        const written = Math.abs(value).toLocaleString("en-US", { minimumFractionDigits: 2 });
        const signed = whole < 0 ? `(${written})` : written;
        const swapped = signed.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
        expect(parseAmount(signed, ".")).toBeCloseTo(value, 6);
        expect(parseAmount(swapped, ",")).toBeCloseTo(value, 6);
      }),
    );
  });

  it("answers every text with finite numbers or nothing", () => {
    const piece = fc.constantFrom(
      "3",
      "1.5",
      "(",
      ")",
      "-",
      "M",
      "$",
      "%",
      " ",
      "a",
      ":",
      "mil",
      "+",
      "<",
      ",",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (text) => {
          for (const value of Object.values(parseRange(text) ?? {}))
            expect(Number.isFinite(value)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
