const currency = String.raw`[\p{Sc}]|[A-Z]{3}|[A-Z]{0,2}\$`;
const written = new RegExp(
  String.raw`^(?<before>[-−(]?\s*(?:(?:${currency})\s*)?[-−]?)(?<figure>\d[\d.,'\u00a0\u202f ]*)(?<after>\s*(?:%|${currency})?\)?)$`,
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
  const { before, figure = "", after } = written.exec(text)?.groups ?? {};
  const thousands = decimal === "," ? "." : ",";
  const [whole = "", ...decimals] = figure.trim().split(decimal);
  const grouped = whole.split(new RegExp(`[${thousands}'\\u00a0\\u202f ]`));
  const rightlyGrouped = grouped.length === 1 || (grouped[0] ?? "").length <= 3 && grouped.slice(1).every((group) => /^\d{3}$/.test(group)); // prettier-ignore
  const [fraction = ""] = decimals;
  if (before === undefined || decimals.length > 1 || !rightlyGrouped || !/^\d*$/.test(fraction)) return text;
  const digits = grouped.join("") + (fraction === "" ? "" : `.${fraction}`);
  const safe = /^\d{1,3}\.\d{3}$/.test(digits) ? `${digits}0` : digits;
  return `${before}${safe}${after ?? ""}`;
}
