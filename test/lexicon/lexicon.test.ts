import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import {
  amountWords,
  codesByName,
  codesBySign,
  columns,
  currencies,
  currencyOfCode,
  fold,
  languages,
  sections,
  time,
} from "../../src/lexicon/index.ts";

const phrases = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(phrases)
      : [];

describe("the list of currencies", () => {
  it("counts each currency in the digits that ISO 4217 gives it", () => {
    // ISO counts these in digits that nobody uses, and CLDR does not: the standard counts.
    const byStandard = new Set(
      "AFN ALL COP CRC HUF IDR IQD IRR KPW LAK LBP LYD MGA MMK MRU MUR PKR RSD SLE SOS SYP TZS UZS YER".split(
        " ",
      ),
    );
    const differing = currencies.filter(({ code, digits }) => {
      const { maximumFractionDigits } = new Intl.NumberFormat("en", {
        style: "currency",
        currency: code,
      }).resolvedOptions();
      return maximumFractionDigits !== digits && !byStandard.has(code);
    });
    expect(differing.map(({ code, digits }) => `${code} ${digits}`)).toEqual([]);
  });

  it("holds every code once, and each of those that plans lost before", () => {
    const codes = currencies.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(["CAD", "CHF", "INR", "BOB", "DOP", "ZAR", "GTQ", "NZD"]));
    expect(codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  });

  it.each<[string, string, number]>([
    ["$", "USD", 10],
    ["R$", "BRL", 1],
    ["€", "EUR", 1],
    ["kr", "SEK", 4],
    ["C$", "NIO", 2],
  ])("knows what %s may stand for, the most usual first", (sign, first, least) => {
    expect(codesBySign.get(sign)?.[0]).toBe(first);
    expect(codesBySign.get(sign)?.length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ["pesos colombianos", "COP"],
    ["mexican pesos", "MXN"],
    ["swiss francs", "CHF"],
    ["soles", "PEN"],
    ["rand", "ZAR"],
  ])("knows that %s are %s alone", (name, code) => {
    expect(codesByName.get(name)).toEqual([code]);
    expect(currencyOfCode(code)?.code).toBe(code);
  });
});

describe("the words", () => {
  it("stand folded where they are only read", () => {
    const read = [
      phrases(amountWords),
      ...languages.flatMap((language) => [
        phrases(time[language]),
        phrases(columns[language].roles),
        phrases(sections[language].patterns),
        phrases(Object.values(columns[language].fields).map(({ also }) => also)),
      ]),
    ].flat();
    expect(read.filter((word) => word.normalize("NFD").replace(/\p{M}/gu, "") !== word)).toEqual([]);
    expect(phrases(amountWords).filter((word) => fold(word) !== word)).toEqual([]);
  });

  it("name twelve months in every language", () => {
    for (const language of languages) expect(time[language].months).toHaveLength(12);
  });

  it("import nothing from outside their folder", () => {
    const files = readdirSync("src/lexicon", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const outside = files.filter((name) => {
      const depth = name.split("/").length;
      const beyond = "../".repeat(depth);
      return readFileSync(`src/lexicon/${name}`, "utf8").includes(`from "${beyond}`);
    });
    expect(files.length).toBeGreaterThan(15);
    expect(outside).toEqual([]);
  });
});
