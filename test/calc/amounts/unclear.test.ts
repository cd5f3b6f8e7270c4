import { describe, expect, it } from "@jest/globals";
import { parseAmount, parseRange } from "../../../src/calc/index.ts";

/** An amount of which a part, several or more is meant is none: the one that is read would be too small or too large. */
describe("an amount that alone is not what a text states is none", () => {
  it.each([
    // A part of it, or several of it.
    ["twice $50k"],
    ["double the €20k"],
    ["half of £300"],
    ["dos veces 50 k€"],
    ["la mitad de 80.000 €"],
    ["o dobro de R$ 300 mil"],
    ["die Hälfte von 40 TEUR"],
    ["le double de 15 k€"],
    ["3/4 of $1M"],
    ["2/3 de 90.000 €"],
    ["12×10k=130k"],
    // Something is taken from it.
    ["$5k less 10%"],
    ["5.000 € menos 500 €"],
    ["10 TEUR abzüglich 2 %"],
    ["R$ 900 menos 10%"],
    // Money beside money.
    ["$3M (Phase 1), $2M (Phase 2)"],
    ["$3M capex, $2M opex"],
    ["€500k in 2027 and €300k in 2028"],
    ["10.000 € en 2027 y 20.000 € en 2028"],
    ["R$ 5 mil no início; R$ 3 mil depois"],
    ["20k/30k"],
    ["60 %/40 %"],
    ["[10k; 20k]"],
    // Slang and counts of digits.
    ["5 palos"],
    ["10 lucas"],
    ["2 grand"],
    ["3 contos"],
    ["3 cientos mil"],
    ["6-figure sum"],
    ["suma de 6 cifras"],
    ["6-stellig"],
    ["5 dígitos"],
    // A minus behind which something is missing.
    ["4.200,00 € -"],
    ["$900 -"],
    ["$3M–"],
    // It goes on to another amount, a third one or a scale of its scale.
    ["$3M → $5M"],
    ["20 % -> 35 %"],
    ["$3 - 6 - 9M"],
    ["5 k€ – 6 k€ – 7 k€"],
    ["5 millones de millones €"],
    ["3 million million"],
    // A bare figure that nothing parts from the amount may be a part of it.
    ["12 34 567 INR"],
    ["10, 20"],
    ["(10, 20)"],
    ["2 000, 3 000"],
    // Ends of an interval, which are no decimals.
    ["(10,20]"],
    ["(1,5]"],
    // Letters where a scale would stand.
    ["2.5 G€"],
    ["2,5 Q€"],
    ["1.5 P£"],
    ["3 XUSD"],
    ["3 GEUR"],
    ["3 $500"],
    ["3'5 M€"],
  ])("%s", (text) => {
    expect(parseRange(text)).toBeUndefined();
    expect(parseAmount(text)).toBeUndefined();
  });

  it.each<[text: string, low: number, high?: number]>([
    ["€10k, $11k", 10e3],
    ["$60k, $5k a month", 60e3],
    ["€10k (approx. $11k)", 10e3],
    ["$2M, of which half is spent", 2e6],
    ["£80k a year, 3 years", 80e3],
    ["a couple of servers: $900", 900],
    ["€5k half-yearly", 5e3],
    ["3 times $50k", 150e3],
    ["$10 less tax", 10],
    ["(1) $5M", 5e6],
    ["(12) 450 k€", 450e3],
    ["§ 5 – 500 €", 500],
    ["Los 4 - 2 Mio. €", 2e6],
    ["los 4 - 6 M€", 4e6, 6e6],
    ["2 mil millones de euros", 2e9],
    ["$3M-$6M - 12 months", 3e6, 6e6],
    ["3 mnkr", 3e6],
    ["3 NZ$", 3],
    ["3 R$", 3],
    ["3 k€", 3e3],
    ["3 KUSD", 3e3],
    ["10, of which 4 are new", 10],
    ["40, 3 years later", 40],
  ])("but %s says one", (text, low, high = low) => {
    expect(parseRange(text)).toEqual({ low, high });
  });
});

describe("ends and margins in further ways of writing", () => {
  it.each<[text: string, low: number | undefined, high: number | undefined]>([
    ["10k +/- 500", 9500, 10500],
    ["2 M€ ± 50", 2e6 - 50, 2e6 + 50],
    ["10k ± 2", 8e3, 12e3],
    ["30k más/menos 10 %", 27e3, 33e3],
    ["R$ 40 mil mais/menos 5%", 38e3, 42e3],
    ["200 plus/minus 5", 195, 205],
    ["10k..20k", 10e3, 20e3],
    ["200 +20/-10 %", 180, 240],
    ["300k más o menos un 10%", 270e3, 330e3],
    ["tope de 50 k€", undefined, 50e3],
    ["cap of $50k", undefined, 50e3],
    // Italian, whose scales are read.
    ["meno del 5%", undefined, 0.05],
    ["fino a 10 mila euro", undefined, 10e3],
    ["almeno 2 milioni e al massimo 3 milioni", 2e6, 3e6],
    ["tra 5 e 8 mila euro", 5e3, 8e3],
    ["5 Mio...7 Mio", 5e6, 7e6],
    ["minus 5 to plus 3 %", -0.05, 0.03],
    ["de menos 2 a más 4 %", -0.02, 0.04],
    ["-10 bis -20 %", -0.1, -0.2],
    ["12×10k", 120e3, 120e3],
    ["24/7 $5k", 5e3, 5e3],
    ["as much as 25%", undefined, 0.25],
    ["as little as $500", 500, undefined],
  ])("%s", (text, low, high) => {
    const range = parseRange(text);
    expect([range?.low, range?.high]).toEqual([low, high]);
  });
});

describe("a count or a name in front of the amount behind a colon or a dash", () => {
  it.each<[text: string, amount: number]>([
    ["Equipo: 3 personas – 120.000 €", 120e3],
    ["Team: 4 developers at $60k each", 240e3],
    ["Piloto: 3 meses - 9 k€", 9e3],
    ["Web 2.0 – 30 k€", 30e3],
    ["Industria 4.0 - 1,5 M€", 1.5e6],
    ["100% remote team – $30k", 30e3],
  ])("%s", (text, amount) => {
    expect(parseRange(text)).toEqual({ low: amount, high: amount });
  });
});
