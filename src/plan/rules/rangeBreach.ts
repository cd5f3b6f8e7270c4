import { moneyText } from "../../i18n/number.ts";
import type { Place } from "../finding.ts";
import { numbersOf } from "./numbersOf.ts";
import type { Breach } from "./rule.ts";

interface RangeRow {
  readonly name: string;
  readonly low?: number | undefined;
  readonly likely?: number | undefined;
  readonly high?: number | undefined;
}

/** A range whose low end stands above its high one. */
export function lowAboveHigh(row: RangeRow, place: Place, currency: string | undefined): Breach {
  const figures = numbersOf(row, "low", "high");
  const { low, high } = figures;
  return {
    place,
    sentence: (texts, language) =>
      texts.lowAboveHigh(row.name, moneyText(low, currency, language), moneyText(high, currency, language)),
    figures,
  };
}

/** A likely amount that lies outside of its range, with the figures that are told of it. */
export function likelyOutside(
  row: RangeRow,
  place: Place,
  currency: string | undefined,
  told: readonly ("low" | "likely" | "high")[],
): Breach {
  const { likely } = numbersOf(row, "likely");
  return {
    place,
    sentence: (texts, language) => texts.likelyOutside(row.name, moneyText(likely, currency, language)),
    figures: numbersOf(row, ...told),
  };
}
