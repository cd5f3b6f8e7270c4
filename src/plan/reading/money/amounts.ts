import { parseRange, type DecimalSign } from "../../../calc/index.ts";
import { codesBySign, currencies } from "../../../lexicon/currencies.ts";
import type { ShownAmount } from "./structure/sum.ts";

/** An amount in a text of a budget. */
export interface TextAmount extends ShownAmount {
  /** "counted" has the thing that it counts behind it ("3 months"), "number" stands bare. */
  readonly kind: "money" | "number" | "percent" | "counted";
  /** The currency as written: a sign, a code or a name. */
  readonly currency?: string;
  readonly start: number;
  readonly end: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const longestFirst = (a: string, b: string): number => b.length - a.length;
const signs = [...codesBySign.keys()].filter((sign) => sign !== "R").sort(longestFirst);
const codes = currencies.map(({ code }) => code);
const lettered = String.raw`(?<![\p{L}])`;
const sign = `(?:${signs.map((text) => (/^\p{L}/u.test(text) ? lettered : "") + escaped(text) + (/\p{L}$/u.test(text) ? String.raw`(?!\p{L})` : "")).join("|")})`;
const code = String.raw`(?:(?<!\p{L})(?:${codes.join("|")})(?!\p{L}))`;
const currency = `(?:${code}|${sign})`;
const names = String.raw`(?:(?:de\s)?(?:euros?|d[oó]lares|dollars?|pesos|soles|reais|reales|pounds|libras|francos|francs|yenes|rupees|rupias|coronas|kronor|kroner)(?!\p{L}))`;
const scale = String.raw`(?:k|K|M|MM|mm|B|bn|mn|mio|mil(?:\sm(?:illones|ilh[oõ]es))?|millones|mill[oó]n|mill\.?|million(?:en|s)?|milh[oõ]es|milh[aã]o|billion|thousand|lakhs?|crores?|Mio\.?|Mrd\.?|Tsd\.?)(?!\p{L})`;
const figure = String.raw`(?:\d+(?:[.,'’]\d+|[\u0020\u00A0\u2009\u202F]\d{3}(?!\d))*|[.,]\d+)`;
const one = String.raw`(?:${currency}\s?)?[-−–(]?(?:${currency}\s?)?${figure}(?:\s?%|\s?${scale})?\)?(?:\s?(?:${currency}|${names}))?`;
const separator = String.raw`\s?(?:-|–|—|\.{2,3}|…|~|(?<=\s)(?:to|a|al|hasta|até|ate|y|and|e)(?=\s))\s?`;
const range = new RegExp(String.raw`(?<![\p{L}\d.,/])(?:${one})(?:${separator}(?:${one}))?`, "gu");
const currencyIn = new RegExp(`${currency}|${names}`, "gu");
const scaleIn = new RegExp(String.raw`\d\s?${scale}`, "u");
const dateBehind = /^[/:-]\d|^\.\d/;
const thing = /^\s?[x×](?!\p{L})|^\s?(?!\p{L}{1,3}\.?(?!\p{L})|\d)\p{L}/u;
const attachedLetter = /^\p{L}/u;

/** The amounts of a text, in order. */
export function amountsIn(text: string, decimal?: DecimalSign): TextAmount[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(range)].flatMap((found) => amountAt(found[0], found.index, text, decimal) ?? []);
}

function amountAt(
  written: string,
  start: number,
  text: string,
  decimal: DecimalSign | undefined,
): TextAmount | undefined {
  const behind = text.slice(start + written.length);
  if (dateBehind.test(behind) || attachedLetter.test(behind)) return undefined;
  const read = parseRange(written, decimal);
  const low = read?.low ?? read?.high;
  const high = read?.high ?? read?.low;
  if (low === undefined || high === undefined) return undefined;
  const marks = [...written.matchAll(currencyIn)].map(([mark]) => mark);
  const mark = marks.find((text) => codes.includes(text)) ?? marks[0];
  const kind =
    mark !== undefined
      ? "money"
      : written.includes("%")
        ? "percent"
        : scaleIn.test(written)
          ? "money"
          : thing.test(behind)
            ? "counted"
            : "number";
  return {
    kind,
    low,
    high,
    rounding: halfDigit(written, low, high),
    ...(mark === undefined ? {} : { currency: mark.replace(/^de\s/, "") }),
    start,
    end: start + written.length,
  };
}

/** Half a unit of the last digit shown, in full units: "2.8M" shows hundred thousands. */
function halfDigit(written: string, low: number, high: number): number {
  const figures = [...written.matchAll(new RegExp(figure, "gu"))].map(([text]) => text);
  const steps = figures.map((text, index) => stepOf(text, index === 0 ? low : high));
  return Math.max(...steps) / 2;
}

function stepOf(text: string, value: number): number {
  const digits = text.replace(/\D/g, "");
  const shown = Number(digits);
  if (shown === 0) return 0;
  return Math.abs(value) / shown;
}
