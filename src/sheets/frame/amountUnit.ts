import type { Build } from "../build.ts";

/** The same at the beginning of a line. */
export function amountUnitLine(build: Build): string {
  const unit = amountUnit(build);
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

/** "$ millions (USD)": what the amounts of a sheet are in; the cells hold full units. */
export function amountUnit({ context: { currency, scale, language }, texts: { common } }: Build): string {
  const words = { 1: common.scales.units, 1000: common.scales.thousands, 1000000: common.scales.millions };
  if (currency === undefined) return common.amountsWithoutCurrency(words[scale]);
  return common.amounts(currencySymbol(currency, language), words[scale], currency);
}

const axisFormats = { 1: "#,##0", 1000: "#,##0,", 1000000: "#,##0,," } as const;
/** Axis labels of up to five digits are read at a glance. */
const readable = 1e4;

/** The unit and number format of an axis, at the scale that keeps its labels short. */
export function axisUnit(build: Build, largest: number): { unit: string; format: string } {
  const scale = largest >= readable * 1000 ? 1000000 : largest >= readable ? 1000 : 1;
  return { unit: amountUnit({ ...build, context: { ...build.context, scale } }), format: axisFormats[scale] };
}

/** "$", "€", or the code itself where the currency has no sign. */
function currencySymbol(currency: string, language: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
