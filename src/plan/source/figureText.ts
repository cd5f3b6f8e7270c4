import { textAt } from "../textAt.ts";
import { caught } from "../reading/match.ts";

const currency = String.raw`[\p{Sc}]|[A-Z]{3}|[A-Z]{0,2}\$`;
const written = new RegExp(
  String.raw`^([-−(]?\s*(?:(?:${currency})\s*)?[-−]?)(\d[\d.,'\u00a0\u202f ]*)(\s*(?:%|${currency})?\)?)$`,
  "u",
);

/**
 * A number with a point before its decimals and nothing between its thousands, so that it reads alike in every
 * language. Three decimals get a fourth: "1.125" is one thousand and more to half of the world.
 */
export function figureText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = Math.abs(rounded) >= 1e21 || String(rounded).includes("e") ? fixed(rounded) : String(rounded);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

function fixed(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  return value.toFixed(20).replace(/\.?0+$/, "");
}

/** A figure as a file with that decimal sign writes it, written so that it reads alike everywhere; other texts as they are. */
export function figureWith(text: string, decimal: "," | "."): string {
  const found = written.exec(text);
  const thousands = decimal === "," ? "." : ",";
  const parts = caught(found, 2).trim().split(decimal);
  const [whole, fraction] = [textAt(parts, 0), textAt(parts, 1)];
  const grouped = whole.split(new RegExp(`[${thousands}'\\u00a0\\u202f ]`));
  const rightlyGrouped = grouped.length === 1 || textAt(grouped, 0).length <= 3 && grouped.slice(1).every((group) => /^\d{3}$/.test(group)); // prettier-ignore
  if (found === null || parts.length > 2 || !rightlyGrouped || !/^\d*$/.test(fraction)) return text;
  const digits = grouped.join("") + (fraction === "" ? "" : `.${fraction}`);
  const safe = /^\d{1,3}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
  return `${caught(found, 1)}${safe}${caught(found, 3)}`;
}
