import { scaleWords } from "../../lexicon/amounts.ts";
import { codesByName, codesBySign, currencies } from "../../lexicon/currencies.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const longestFirst = (one: string, other: string): number => other.length - one.length;
const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort(longestFirst).map(escaped).join("|")})`;
/** In small letters these codes are words ("all", "top", "try"). */
const words = new Set([
  "ALL",
  "TOP",
  "TRY",
  "CUP",
  "MAD",
  "SOS",
  "BAM",
  "MOP",
  "GEL",
  "LAK",
  "RON",
  "MUR",
  "LEK",
]);
const codes = currencies.map(({ code }) => code).filter((code) => !words.has(code));

const scale = String.raw`\d\s?${oneOf([...scaleWords].filter(([, scale]) => scale > 0).map(([word]) => word))}(?!\p{L})`;
/** Folded text that holds a sign, a code or the name of a currency, or a figure with a scale. */
const money = new RegExp(
  String.raw`\p{Sc}|\bs/\.?\s?\d|(?<!\p{L})(?:${codes.join("|").toLowerCase()})(?!\p{L})|(?<!\p{L})${oneOf([...codesByName.keys()])}(?!\p{L})|${scale}`,
  "u",
);
const currency = new RegExp(
  String.raw`\p{Sc}|\bs/\.?\s?\d|(?<!\p{L})(?:${codes.join("|").toLowerCase()})(?!\p{L})`,
  "u",
);

/** Whether folded words say that a figure beside them is money. */
export const speaksOfMoney = (folded: string): boolean => money.test(folded);
/** The same where only a sign or a code counts. */
export const namesCurrency = (folded: string): boolean => currency.test(folded);

const signs = [...codesBySign.keys()].filter((sign) => /\p{Sc}|\//u.test(sign) && !sign.startsWith("B/"));
const mark = `${oneOf(signs)}|(?:${codes.join("|")})`;
/** A mark in front of a figure or behind it, as group 1 or 2. */
export const markedFigure = new RegExp(
  String.raw`(?<!\p{L})(${mark})\s?\d|(?<![\d.,])\d[\d.,]{0,20}\s?(?:[KMB]|mil|millones|million)?\s?(€|£|₹|(?:${codes.join("|")})(?!\p{L}))`,
  "gu",
);
