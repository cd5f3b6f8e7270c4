import type { Cell } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { formula } from "./cell.ts";

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
/** Stands for the code in a text that is cut at it. */
const code = "\u0000";

/**
 * The unit line of a sheet of amounts: "$ millions (USD)" while Assumptions holds that currency, "CHF
 * millions" when somebody types another there. `ending` follows as a sentence of its own.
 */
export function amountUnitLine(build: Build, ending = ""): Cell {
  const { texts, context } = build;
  const scale = scaleWord(build, build.context.scale);
  const line = (words: string): string => `${capital(words)}${ending === "" ? "" : `. ${ending}`}`;
  const open = line(texts.common.amountsWithoutCurrency(scale));
  const [before = "", after = ""] = line(texts.common.amounts(code, scale, code)).split(code);
  const parts = [before, after].map(quoted);
  const other = `${before === "" ? "" : `${parts[0]}&`}{name:PlanCurrency}${after === "" ? "" : `&${parts[1]}`}`;
  const unknown = `IF({name:PlanCurrency}="",${quoted(open)},${other})`;
  if (context.currency === undefined) return formula(`=${unknown}`, open, undefined, "unit");
  const own = line(amountUnit(build));
  return formula(
    `=IF({name:PlanCurrency}=${quoted(context.currency)},${quoted(own)},${unknown})`,
    own,
    undefined,
    "unit",
  );
}

const scaleWord = ({ texts: { common } }: Build, scale: Build["context"]["scale"]): string =>
  ({ 1: common.scales.units, 1000: common.scales.thousands, 1000000: common.scales.millions })[scale];

/** "$ millions (USD)": what the amounts of a sheet are in; the cells hold full units. */
function amountUnit(build: Build): string {
  const {
    context: { currency, language },
    texts: { common },
  } = build;
  const scale = scaleWord(build, build.context.scale);
  if (currency === undefined) return common.amountsWithoutCurrency(scale);
  return common.amounts(currencySymbol(currency, language), scale, currency);
}

/** The least figure of each unit of an axis, so that labels stay short and no step is rounded away. */
const axisUnits = [
  { from: 1e7, scale: 1000000, format: "#,##0,," },
  { from: 1e6, scale: 1000000, format: "#,##0.0,," },
  { from: 1e4, scale: 1000, format: "#,##0," },
  { from: 0, scale: 1, format: "#,##0" },
] as const;

/**
 * The unit and number format of an axis, at the scale that keeps its labels short. Titles of charts are no
 * formulas: they name the scale alone, since a code would stay when somebody types another currency.
 */
export function axisUnit(build: Build, largest: number): { unit: string; format: string } {
  const { scale, format } = axisUnits.find(({ from }) => largest >= from) ?? axisUnits[3];
  return { unit: chartUnit(build, scale), format };
}

/** "millions": what the figures of a chart are in. */
const chartUnit = (build: Build, scale: Build["context"]["scale"]): string =>
  scaleWord(build, scale) || build.texts.common.fullAmounts;

/** "$", "€", or the code itself where the currency has no sign. */
function currencySymbol(currency: string, language: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
