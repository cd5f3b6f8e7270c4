import { plainDigits, type DecimalSign } from "./figure.ts";
import { currencyCodes, isMillion, powerOf } from "./units.ts";

/** One amount found in a text. Its unit is kept apart, since the other end of a range may share it. */
export interface ScannedAmount {
  readonly negative: boolean;
  /** The figure as a plain decimal number, and the exponent written behind it ("1.5e6"), 0 when none. */
  readonly digits: string;
  readonly exponent: number;
  /** The power of ten of the unit beside the figure; undefined when there is none. */
  readonly power: number | undefined;
  /** Whether a currency, a percent sign or a unit stands beside the figure. */
  readonly marked: boolean;
  readonly end: number;
}

const currency = String.raw`[A-Za-z]{0,3}[$€£¥₠-⃀]|S/\.?|(?:${currencyCodes})(?![A-Za-z])`;
/** Signs, an accountant's parenthesis and the currency, in any order; bounded, so that runs of blanks stay cheap. */
export const opening = String.raw`(?:[-+−–(~≈\s]|${currency}){0,8}`;
const figure = String.raw`(?:\d+|[.,]\d+)(?:[.,'’]\d+|[\u0020\u00A0\u2009\u202F]\d{3}(?!\d))*`;
const amount = new RegExp(String.raw`(${opening})(${figure})(?:[eE]([-+]?\d{1,3})(?!\d))?`, "uy");
/** Behind a figure: a fraction, a date, a time or a version, none of which is an amount. */
const continued = /[/:.,]\d/y;
const unitWord = /(\s{0,2})(%|\p{L}+)/uy;
const millionWord = /\s{1,2}(\p{L}+)/uy;
const perCent = /\s(?:cent|ciento)(?!\p{L})/uy;
const closing = /\s?\)/y;
const currencyBehind = new RegExp(String.raw`\s?(?:${currency})(?!\s?\d)`, "uy");
/** Attached letters that make the figure part of a name or an ordinal: "4G", "3D", "1st". */
const partOfName = /^(?:st|nd|rd|th|\p{Lu})$/u;

/** The amount that starts at a position of the text, its opening signs included, or undefined. */
export function scanAmount(text: string, position: number, decimal?: DecimalSign): ScannedAmount | undefined {
  const found = matchAt(amount, text, position);
  if (found === null) return undefined;
  const before = found[1] ?? "";
  const digits = plainDigits(found[2] ?? "", decimal);
  let end = position + found[0].length;
  if (digits === undefined || lengthAt(continued, text, end) > 0) return undefined;
  const parenthesis = before.includes("(");
  let closed = parenthesis ? lengthAt(closing, text, end) : 0;
  end += closed;

  let power: number | undefined;
  const unit = matchAt(unitWord, text, end);
  if (unit !== null) {
    const attached = unit[1] === "" && closed === 0;
    const word = unit[2] ?? "";
    power = powerOf(word, attached);
    const afterWord = end + unit[0].length;
    if (power !== undefined) {
      end = afterWord;
      const second = power === 3 ? matchAt(millionWord, text, end) : null;
      if (second !== null && isMillion(second[1] ?? "")) {
        power = 9;
        end += second[0].length;
      }
    } else if (attached && partOfName.test(word)) {
      return undefined;
    } else if (word === "por" || word === "per") {
      const cent = lengthAt(perCent, text, afterWord);
      if (cent > 0) {
        power = -2;
        end = afterWord + cent;
      }
    }
  }
  const behind = lengthAt(currencyBehind, text, end);
  end += behind;
  if (parenthesis && closed === 0) {
    closed = lengthAt(closing, text, end);
    end += closed;
  }
  return {
    negative: closed > 0 || /[-−–]/.test(before),
    digits,
    exponent: Number(found[3] ?? 0),
    power,
    marked: power !== undefined || behind > 0 || /[^-+−–(~≈\s]/.test(before),
    end,
  };
}

/** The amount's value in full units; infinite when it is beyond what a number holds. */
export function valueOf(scanned: ScannedAmount, power: number): number {
  // Decimal arithmetic is exact here: 4.35M is 4350000, not 4.35 times a million in binary.
  const size = Number(`${scanned.digits}e${scanned.exponent + power}`);
  return scanned.negative && size !== 0 ? -size : size;
}

function matchAt(expression: RegExp, text: string, position: number): RegExpExecArray | null {
  expression.lastIndex = position;
  return expression.exec(text);
}

/** How many characters match at a position, 0 when none do. */
export function lengthAt(expression: RegExp, text: string, position: number): number {
  expression.lastIndex = position;
  return expression.test(text) ? expression.lastIndex - position : 0;
}
