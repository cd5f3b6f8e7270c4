import type { PaneLanguage, Translation } from "../../../i18n/language.ts";
import type { simulateEn } from "../../../i18n/en/pane/simulate.ts";
import { chanceText, figureText } from "../figure.ts";
import type { InputMark } from "../model.ts";

/** How an input is spread, in words. */
export function shapeText(
  { shape, chance, format }: Pick<InputMark, "shape" | "chance" | "format">,
  texts: Translation<typeof simulateEn>["inputs"],
  language: PaneLanguage,
): string {
  const figure = (value: number): string => figureText(value, format, language);
  const spread = (): string => {
    switch (shape.kind) {
      case "uniform":
        return texts.ends(figure(shape.low), figure(shape.high));
      case "triangular":
      case "pert":
        return texts.range(figure(shape.low), figure(shape.likely), figure(shape.high));
      case "normal":
        return texts.normal(figure(shape.mean), figure(shape.deviation));
      case "lognormal":
        return texts.lognormal;
      case "percentiles":
        return texts.percentiles(figure(shape.p10), figure(shape.p50), figure(shape.p90));
      case "discrete":
      case "data":
        return texts.values(shape.values.length);
    }
  };
  return chance < 1 ? `${spread()}; ${texts.chance(chanceText(chance, language))}` : spread();
}
