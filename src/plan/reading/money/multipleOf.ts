import type { DecimalSign } from "../../../calc/index.ts";
import { anyMoneyWord, moneyWords } from "../../../lexicon/money.ts";
import { fold, singleLine } from "../fold.ts";
import { amountsIn } from "./amounts.ts";
import { currencyIn } from "./currencyMarks.ts";
import type { ItemValue } from "./itemValue.ts";
import { readDue } from "./period.ts";

const multiples = new Map(Object.values(moneyWords).flatMap((words) => Object.entries(words.multiples)));
const inFront = new RegExp(
  String.raw`^\W{0,2}(${[...multiples.keys()].sort((a, b) => b.length - a.length).join("|")})\s+(?:(?:${anyMoneyWord((of) => of.shareOf)})\s+)?(?:${anyMoneyWord((of) => of.article)}\s+)?(?=[^\p{L}\d]{0,3}(?:\p{L}{1,3}[$€£]?\s?)?\d)`,
  "u",
);

/** "twice $50k", "la mitad de 3.000 €": so many times an amount, of which the text states no result. */
export function readMultipleOf(value: string, decimal: DecimalSign | undefined): ItemValue | undefined {
  if (!/^\W{0,2}\p{L}.*\d/su.test(value)) return undefined;
  const line = singleLine(value);
  const found = inFront.exec(fold(line));
  const times = multiples.get(found?.[1] ?? "");
  if (found === null || times === undefined) return undefined;
  const [base, ...others] = amountsIn(line.slice(found[0].length), decimal).filter(
    ({ kind }) => kind === "money" || kind === "number",
  );
  if (base === undefined || others.length > 0) return undefined;
  const mark = currencyIn(line);
  const due = readDue(line);
  return {
    amount: { low: base.low * times, high: base.high * times, rounding: base.rounding * times },
    derived: true,
    basis: line,
    ...(mark === undefined ? {} : { currency: mark }),
    ...(due === undefined ? {} : { due }),
  };
}
