import type { CalcError } from "../calc/error.ts";
import { calcEn } from "./en/calc.ts";
import { calcEs } from "./es/calc.ts";
import { calcPt } from "./pt/calc.ts";
import type { Language, Texts } from "./language.ts";

const calcTexts: Texts<typeof calcEn> = { en: calcEn, es: calcEs, pt: calcPt };

/** The sentence for a calculation's error, with the argument's own name in front. */
export function calcErrorMessage(error: CalcError, language: Language): string {
  const texts = calcTexts[language];
  const row = error.row === undefined ? "" : ` (${texts.row(error.row)})`;
  return `${error.argument}${row}: ${texts.reasons[error.reason]}`;
}
