import { describe, expect, it } from "@jest/globals";
import { parseAmount, parseRange } from "../../../src/calc/index.ts";

type Ends = readonly [low: number | undefined, high: number | undefined] | undefined;
const ends = (text: string): Ends => {
  const range = parseRange(text);
  return range && [range.low, range.high];
};
const one = (amount: number): Ends => [amount, amount];

describe("amounts behind labels", () => {
  it.each<[string, number]>([
    ["Cloud – $200k", 200e3],
    ["Cloud — $200k", 200e3],
    ["Cloud - $200k", 200e3],
    ["Phase 1 - $200k", 200e3],
    ["Fase 2 – 3 M€", 3e6],
    ["TBD - $2M", 2e6],
    ["Q1 - $200k", 200e3],
    ["1 - $200k", 200e3],
    ["2026: $3M", 3e6],
    ["2026 – 3 M€", 3e6],
    ["2026 $3M", 3e6],
    ["1. Cloud $5M", 5e6],
    ["2) Servers: 300", 300],
    ["Obra ($5M)", 5e6],
    ["– $200k", 200e3],
  ])("reads %s without the dash and the label's digits", (text, amount) => {
    expect(ends(text)).toEqual(one(amount));
  });

  it.each<[string, number]>([
    ["Result: -$200k", -200e3],
    ["Resultado: (1.200 €)", -1200],
    ["-$300", -300],
    ["€ -5", -5],
    ["CHF-1'230'000", -1230000],
    ["1,234.56-", -1234.56],
    ["($1.2M)", -1.2e6],
  ])("keeps the sign of %s", (text, amount) => {
    expect(ends(text)).toEqual(one(amount));
  });
});

describe("bounds", () => {
  it.each<[string, number | undefined, number | undefined]>([
    ["above 1000 and below 1500", 1000, 1500],
    ["below 1500 and above 1000", 1000, 1500],
    ["at least 10% and at most 20%", 0.1, 0.2],
    ["más de 10 mil y menos de 20 mil", 10e3, 20e3],
    ["al menos 10 % y como máximo 20 %", 0.1, 0.2],
    ["mín. 10 / máx. 20", 10, 20],
    [">1000 and <1500", 1000, 1500],
    ["mais de 5 e menos de 10", 5, 10],
    ["entre un 10% y un 20%", 0.1, 0.2],
    ["al menos un 15 %", 0.15, undefined],
    ["un 10 %", 0.1, 0.1],
    ["20 through 100", 20, 100],
    ["30 días o más", 30, undefined],
    ["99,9 % o superior", 0.999, undefined],
    ["5 users or fewer", undefined, 5],
    ["5 días como máximo", undefined, 5],
    ["200 ms at most", undefined, 200],
    ["£500 + VAT", 500, 500],
    ["500 € + IVA", 500, 500],
    ["$500+VAT", 500, 500],
    ["$500+ per month", 500, undefined],
    ["$500 plus VAT", 500, 500],
    ["from $1.2M within 18 months", 1.2e6, undefined],
    ["mehr als 10.000 € und weniger als 15.000 €", 10e3, 15e3],
    ["mehr als 3 Mio. € und nicht mehr als 5 Mio. €", 3e6, 5e6],
    ["more than 40 and less than 60", 40, 60],
    ["más de 2 M€ y menos de 3 M€", 2e6, 3e6],
    ["plus de 4 k€ et moins de 9 k€", 4e3, 9e3],
    ["mais de 7 mil e menos de 8 mil", 7e3, 8e3],
    ["no menos de 3 M€ ni más de 5 M€", 3e6, 5e6],
    ["no más de 9 ni menos de 4", 4, 9],
    ["no less than $2M nor more than $6M", 2e6, 6e6],
    ["nem menos de R$ 3 mil nem mais de R$ 7 mil", 3e3, 7e3],
    ["weder weniger als 3 Mio. € noch mehr als 5 Mio. €", 3e6, 5e6],
    ["ni moins de 3 k€ ni plus de 8 k€", 3e3, 8e3],
    ["north of $5M", 5e6, undefined],
    ["a shade under 3M", undefined, 3e6],
    ["just shy of €2m", undefined, 2e6],
    ["south of 400k", undefined, 400e3],
    ["10 oder weniger", undefined, 10],
    ["10 und weniger", undefined, 10],
  ])("reads %s", (text, low, high) => {
    expect(ends(text)).toEqual([low, high]);
  });

  it.each<[string, number, number]>([
    ["100 +/- 10%", 90, 110],
    ["100 ± 10 %", 90, 110],
    ["100 +- 10", 90, 110],
    ["$5M ± 500k", 4.5e6, 5.5e6],
    ["20 % ± 5 %", 0.15, 0.25],
    ["±10%", -0.1, 0.1],
    ["100 más o menos 10 %", 90, 110],
    ["100 plus or minus 10", 90, 110],
  ])("gives both ends of %s", (text, low, high) => {
    expect(ends(text)).toEqual([low, high]);
  });
});

describe("scales", () => {
  it.each<[string, number]>([
    ["₹2 crore", 2e7],
    ["₹5L", 5e5],
    ["₹5 Cr", 5e7],
    ["₹3.4LCr", 3.4e12],
    ["1 crore 20 lakh", 1.2e7],
    ["1.5 lakh crore", 1.5e12],
    ["250 T€", 250e3],
    ["250 TEUR", 250e3],
    ["12 Tsd. EUR", 12e3],
    ["1,5 Mrd. €", 1.5e9],
    ["3,2 Mio. CHF", 3.2e6],
    ["2 Billionen", 2e12],
    ["3 milliards d'euros", 3e9],
    ["3,5 Md€", 3.5e9],
    ["R$ 2,5 milhões", 2.5e6],
    ["R$ 1,2 bi", 1.2e9],
    ["2 milhões de reais", 2e6],
    ["12 mill. €", 12e6],
    ["2,5 MM€", 2.5e6],
    ["300 k€", 300e3],
    ["3 mil M€", 3e9],
    ["1 millón 200 mil", 1.2e6],
    ["1 millón y medio de euros", 1.5e6],
    ["50 mdd", 50e6],
    ["5 EUR million", 5e6],
    ["$5 m", 5e6],
    ["$2T", 2e12],
    ["5 hundred thousand dollars", 500e3],
    ["3億円", 3e8],
    ["7 万", 7e4],
    ["1,8 bi de reais", 1.8e9],
    ["50 bps", 0.005],
    ["25 puntos básicos", 0.0025],
    ["5 pp", 0.05],
  ])("reads %s", (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    "$3 gazillion",
    "3 zillones de euros",
    "12 foo €",
    "€2 blorp",
    "10/15k",
    "1995-01",
    "2026-27",
    "10% - $5M",
    "$5-€6",
    "3x2",
    "$5zz",
  ])("finds no amount in %s rather than another one", (text) => {
    expect(parseRange(text)).toBeUndefined();
  });
});

describe("products and conversions", () => {
  it.each<[string, number]>([
    ["2 x $450", 900],
    ["$450 × 2", 900],
    ["2 laptops x $450", 900],
    ["10,000 x 3 = 30,000", 30e3],
    ["450 USD/mes x 12 meses", 5400],
    ["$50/user x 20 users", 1000],
    ["AED 8000 (USD 2179)", 8000],
    ["1.000 € (1.080 $)", 1000],
  ])("reads %s", (text, amount) => {
    expect(ends(text)).toEqual(one(amount));
  });

  it("multiplies both ends of a range, and refuses a product that is stated wrong", () => {
    expect(ends("2 x $400-500")).toEqual([800, 1000]);
    expect(ends("10,000 x 3 = 35,000")).toBeUndefined();
  });
});

describe("what number formats of other programs print", () => {
  const locales = ["en-US", "en-GB", "en-IN", "es-ES", "es-MX", "de-DE", "de-CH", "fr-FR", "pt-BR", "it-IT"];
  const currencyOf: Readonly<Record<string, string>> = {
    "en-US": "USD",
    "en-GB": "GBP",
    "en-IN": "INR",
    "es-ES": "EUR",
    "es-MX": "MXN",
    "de-DE": "EUR",
    "de-CH": "CHF",
    "fr-FR": "EUR",
    "pt-BR": "BRL",
    "it-IT": "EUR",
  };
  const values = [0, 7, 12.5, 450, 1234.5, 98765.43, 1.5e6, -2.5e6, 12345678, 4.25e9, -999, 64e6];
  it.each(locales)("reads every currency of %s, whole and short", (locale) => {
    const currency = currencyOf[locale] ?? "";
    const decimal = new Intl.NumberFormat(locale).format(1.5).charAt(1) === "," ? "," : ".";
    for (const options of [
      {},
      { currencyDisplay: "code" },
      { currencyDisplay: "name" },
      { notation: "compact", maximumSignificantDigits: 4 },
      { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 },
      { currencySign: "accounting" },
    ] satisfies Intl.NumberFormatOptions[]) {
      const format = new Intl.NumberFormat(locale, { style: "currency", currency, ...options });
      for (const value of values) {
        const text = format.format(value);
        const digits = "notation" in options ? options.maximumSignificantDigits : 15;
        expect([text, parseAmount(text, decimal)]).toEqual([text, Number(value.toPrecision(digits))]);
      }
    }
  });
});
