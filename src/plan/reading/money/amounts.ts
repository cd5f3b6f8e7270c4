import { readAmounts, type DecimalSign, type TextAmount as AmountInText } from "../../../calc/index.ts";
import { amountPhrases } from "../../../lexicon/amounts.ts";
import { fold } from "../fold.ts";
import { remembered } from "../remembered.ts";
import type { ShownAmount } from "./structure/sum.ts";

/** An amount in a text of a budget. */
export interface TextAmount extends ShownAmount {
  /** "counted" has the thing that it counts behind it ("3 months"), "number" stands bare. */
  readonly kind: "money" | "number" | "percent" | "counted";
  /** What is said to be likely between its ends; and that these are percentiles. */
  readonly likely?: number;
  readonly percentiles?: true;
  /** Only one end is said: "up to 48k", "at least 250". */
  readonly bound?: true;
  /** The currency as written: a sign, a code or a name. */
  readonly currency?: string;
  readonly start: number;
  readonly end: number;
}

/** Signs for "times" and "equals": each factor of a product is an amount of its own here. */
const operator =
  /(?<=[\s\d)%])x(?=[\s\d$€£])|(?<=[\s\d)%\p{L}])[×*@=](?=[\s\d$€£])|(?<=\s)at(?=\s[^\p{L}\s]{0,3}\d)/gu;
const figures = /\d+(?:[.,'’\u0020\u00A0\u202F]?\d+)*/g;

/** "Low=5M" and "P10 = 5M" are no results. */
const namesEnd = new RegExp(
  String.raw`(?<![\p{L}\d])(?:p\d\d?|${(["lowest", "middle", "highest", "bestOrWorst"] as const).flatMap(amountPhrases).join("|")})\s?$`,
  "u",
);

/** The amounts of a text, in order; an open bound counts as its one figure. */
export function amountsIn(text: string, decimal?: DecimalSign): readonly TextAmount[] {
  return /\d/.test(text) ? readers[decimal ?? "open"](text) : [];
}

const readers = {
  open: remembered((text) => readAmountsOf(text, undefined)),
  ".": remembered((text) => readAmountsOf(text, ".")),
  ",": remembered((text) => readAmountsOf(text, ",")),
};

function readAmountsOf(text: string, decimal: DecimalSign | undefined): TextAmount[] {
  const amounts: TextAmount[] = [];
  let from = 0;
  const signs = [...text.matchAll(operator)].filter(
    ({ index, 0: sign }) => sign !== "=" || !namesEnd.test(fold(text.slice(0, index))),
  );
  const pieces = signs.map(({ index, 0: sign }) => ({ index, length: sign.length }));
  for (const { index, length } of [...pieces, { index: text.length, length: 0 }]) {
    const timesFollow = length > 0 && text[index] !== "=";
    for (const found of readAmounts(text.slice(from, index), { decimal }).amounts) {
      const amount = amountOf(found, from, text);
      if (amount !== undefined)
        amounts.push(timesFollow && amount.kind === "number" ? { ...amount, kind: "counted" } : amount);
    }
    from = index + length;
  }
  return amounts;
}

function amountOf(found: AmountInText, offset: number, text: string): TextAmount | undefined {
  const low = found.low ?? found.high;
  const high = found.high ?? found.low;
  if (low === undefined || high === undefined) return undefined;
  const start = found.start + offset;
  const end = found.end + offset;
  return {
    kind: kindOf(found),
    low,
    high,
    rounding: halfDigit(text.slice(start, end), low, high),
    ...(found.likely === undefined ? {} : { likely: found.likely }),
    ...(found.percentiles === undefined ? {} : { percentiles: found.percentiles }),
    ...(found.low === undefined || found.high === undefined ? { bound: true as const } : {}),
    ...(found.mark === undefined ? {} : { currency: found.mark }),
    start,
    end,
  };
}

function kindOf({ unit, noun, scale, mark }: AmountInText): TextAmount["kind"] {
  if (unit === "money" || mark !== undefined) return "money";
  if (unit === "percent" || unit === "points") return "percent";
  if (unit === "duration" || unit === "multiple") return "counted";
  if (scale !== undefined) return "money";
  return noun === undefined ? "number" : "counted";
}

/** Half a unit of the last digit shown, in full units: "2.8M" shows hundred thousands. */
function halfDigit(written: string, low: number, high: number): number {
  const steps = [...written.matchAll(figures)].map(([figure], index) =>
    stepOf(figure, index === 0 ? low : high),
  );
  return Math.max(0, ...steps) / 2;
}

function stepOf(figure: string, value: number): number {
  const shown = Number(figure.replace(/\D/g, ""));
  return shown === 0 ? 0 : Math.abs(value) / shown;
}
