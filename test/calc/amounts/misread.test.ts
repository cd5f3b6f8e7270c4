import { describe, expect, it } from "@jest/globals";
import { parseRange, readAmounts } from "../../../src/calc/index.ts";

type Ends = readonly [low: number | undefined, high: number | undefined] | undefined;
const ends = (text: string): Ends => {
  const range = parseRange(text);
  return range && [range.low, range.high];
};

describe("how many stands in front of what each costs", () => {
  it.each<[string, number, number?]>([
    ["3 developers at €60k each", 180e3],
    ["5 licencias a 300 € cada una", 1500],
    ["5 licencias de 300 € cada una", 1500],
    ["2 years at $400k", 800e3],
    ["10 seats at $99/month", 990],
    ["12 cuotas de 500 €", 6000],
    ["12 payments of $500", 6000],
    ["6 meses a 2.000 €/mes", 12e3],
    ["3 pessoas a R$ 5 mil", 15e3],
    ["4 Lizenzen zu 250 €", 1000],
    ["20 licences, $30 each", 600],
    ["2 stores at $100k-150k each", 200e3, 300e3],
  ])("multiplies %s", (text, low, high = low) => {
    expect(ends(text)).toEqual([low, high]);
  });

  it.each<[string, number]>([
    ["3-month pilot: $9k", 9e3],
    ["2-day workshop - €4k", 4e3],
    ["5-year plan $10M", 10e6],
    ["90-day plan: €200k", 200e3],
    ["10-person team, €900k", 900e3],
    ["24-7 support: $90k", 90e3],
    ["5 offices, $2M", 2e6],
    ["3 hires $450k", 450e3],
    ["5 proyectos por un total de 2 M€", 2e6],
    ["12 tiendas en total 3 M€", 3e6],
  ])("takes the amount and not the count of %s", (text, amount) => {
    expect(ends(text)).toEqual([amount, amount]);
  });

  it("does not multiply stretches of time by what may be their whole", () => {
    expect(ends("5 years of $2M")).toBeUndefined();
    expect(ends("3 projects with a budget of $2M")).toBeUndefined();
  });

  it.each<[string, number, number?]>([
    ["3 a 5 M€", 3e6, 5e6],
    ["30 días", 30],
    ["20 users: $30", 30],
    ["100 sensors ($20k)", 100],
    ["20% of $5M", 0.2],
    ["$30 each for 20 licences", 30],
  ])("leaves %s as it is", (text, low, high = low) => {
    expect(ends(text)).toEqual([low, high]);
  });
});

describe("days, quarters and times are no amounts", () => {
  it.each([
    "15 March 2027",
    "15. März 2027",
    "15 de marzo de 2027",
    "1 de enero",
    "1 enero 2027",
    "15 mars 2027",
    "31 décembre",
    "5 Jan",
    "12 May",
    "15-mar-2027",
    "el 3 de mayo",
    "3 de maio de 2027",
    "1T 2027",
    "3T 2027",
    "9am-5pm",
  ])("%s", (text) => {
    expect(ends(text)).toBeUndefined();
  });

  it.each<[string, number]>([
    ["15 de marzo: 20.000 €", 20e3],
    ["1T 2027: 300 k€", 300e3],
    ["$1T", 1e12],
    ["15 mart", 15],
  ])("%s is %d", (text, amount) => {
    expect(ends(text)).toEqual([amount, amount]);
  });
});

describe("figures that go on", () => {
  it.each([
    "1_000_000",
    "$1_500",
    "3^2",
    "1˙234",
    "1·5",
    "1 2 3",
    "10 20",
    "1;2",
    "$5 $6",
    "5% 6%",
    "1M 500k",
    "5€50",
  ])("are not cut short: %s", (text) => {
    expect(ends(text)).toBeUndefined();
  });

  it.each<[string, number]>([
    ["1 mil 500 pesos", 1500],
    ["$2 mil 350", 2350],
    ["2 mil 300 usuarios", 2300],
    ["R$ 3 mil 200", 3200],
  ])("hundreds behind thousands are added: %s", (text, amount) => {
    expect(ends(text)).toEqual([amount, amount]);
  });

  it.each<[string, number]>([
    ["$5M 2027", 5e6],
    ["USD 5,000 EUR 4,600", 5000],
    ["MXN 35,000 ($2,000)", 35000],
    ["5 mil 2027", 5000],
  ])("a year or a conversion behind changes nothing: %s", (text, amount) => {
    expect(ends(text)).toEqual([amount, amount]);
  });
});

describe("bounds in other words", () => {
  it.each<[string, number | undefined, number | undefined]>([
    ["never below 95 %", 0.95, undefined],
    ["never above 3%", undefined, 0.03],
    ["nunca más de 5", undefined, 5],
    ["nunca por debajo de 90 %", 0.9, undefined],
    ["nunca menos de 10", 10, undefined],
    ["nunca acima de 3%", undefined, 0.03],
    ["nunca abaixo de 95%", 0.95, undefined],
    ["nie unter 95 %", 0.95, undefined],
    ["jamais plus de 5 %", undefined, 0.05],
    ["exceed 90%", 0.9, undefined],
    ["superar el 90 %", 0.9, undefined],
    ["superar o 90 %", 0.9, undefined],
    ["no superar el 5 %", undefined, 0.05],
    ["must not exceed 5%", undefined, 0.05],
    ["en menos de 24 h", undefined, 24],
    ["em até 30 dias", undefined, 30],
    ["in less than 2 hours", undefined, 2],
    ["min: 5, max: 10", 5, 10],
    ["Mínimo: 3, máximo: 7", 3, 7],
    ["mindestens: 5", 5, undefined],
    ["$5M (low) to $8M (high)", 5e6, 8e6],
    ["5 (min) - 10 (max)", 5, 10],
  ])("%s", (text, low, high) => {
    expect(ends(text)).toEqual([low, high]);
  });

  it.each(["less than 5 or more than 10", "más de 10 o menos de 5", "menos de 5 o más de 10"])(
    "what lies outside of two bounds is no range: %s",
    (text) => {
      expect(ends(text)).toBeUndefined();
    },
  );
});

describe("percent and points in other words", () => {
  it.each<[string, number]>([
    ["3 por cien", 0.03],
    ["3 p. 100", 0.03],
    ["3 v. H.", 0.03],
    ["10 per mille", 0.01],
    ["5 por mil", 0.005],
    ["30 pontos-base", 0.003],
  ])("%s", (text, amount) => {
    expect(ends(text)).toEqual([amount, amount]);
  });
});

describe("a dash behind a label", () => {
  it.each<[string, number]>([
    ["n/a - $5k", 5e3],
    ["Opción a - 300 €", 300],
    ["Total de - 300 €", 300],
  ])("is no minus in %s", (text, amount) => {
    expect(ends(text)).toEqual([amount, amount]);
  });

  it("is one where the range begins below nought", () => {
    expect(ends("de -5 a 5 %")).toEqual([-0.05, 0.05]);
    expect(ends("about -5%")).toEqual([-0.05, -0.05]);
  });
});

it("days in sentences are no amounts either", () => {
  const { amounts } = readAmounts("Opens on 15 March 2027 with $2M");
  expect(amounts.map(({ low }) => low)).toEqual([2027, 2e6]);
});
