import type { Build } from "../build.ts";

/** The same at the beginning of a line. */
export function amountUnitLine(build: Build): string {
  const unit = amountUnit(build);
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

/** "$ millions (USD)": what the amounts of a sheet are in; the cells hold full units. */
export function amountUnit({ context: { currency, scale, language }, texts: { common } }: Build): string {
  const words = { 1: common.scales.units, 1000: common.scales.thousands, 1000000: common.scales.millions };
  return common.amounts(currencySymbol(currency, language), words[scale], currency);
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
