import { readQuantity } from "./quantity.ts";
import { caught } from "./match.ts";

const written = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const percent = /^(-?\d+(?:\.\d+)?)(?:e([+-]?\d+))?\s?%$/i;
const thousands = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * The number that a field holds: written plainly ("0.58", "1e-7", "58%"), or as people write amounts
 * ("$8.4M", "41 días"). "1.500" is a thousand and a half hundred, so `writeNumber` never writes it so.
 */
export function readNumber(text: string): number | undefined {
  return readPlainNumber(text) ?? readQuantity(text)?.value;
}

/** The number that a text is, and nothing but a number or a percentage. */
export function readPlainNumber(text: string): number | undefined {
  const ratio = percent.exec(text);
  if (ratio !== null && (ratio[2] !== undefined || !thousands.test(caught(ratio, 1)))) {
    return Number(`${ratio[1]}e${Number(ratio[2] ?? 0) - 2}`);
  }
  const number = written.test(text) && !thousands.test(text) ? Number(text) : undefined;
  return Number.isFinite(number) ? number : undefined;
}

/** A number such that `readNumber` gives exactly it again. */
export function writeNumber(value: number): string {
  const text = String(value);
  return thousands.test(text) ? `${text}0` : text;
}

/** A ratio as percent, such that `readNumber` gives exactly it again: the point moves, nothing is rounded. */
export function writePercent(ratio: number): string {
  const text = movePoint(ratio);
  return thousands.test(text) ? `${text}0%` : `${text}%`;
}

/** A hundred times the number, in decimal digits. */
function movePoint(value: number): string {
  const written = value.toExponential();
  const mantissa = written.slice(0, written.indexOf("e"));
  const power = Number(written.slice(mantissa.length + 1)) + 2;
  if (value === 0 || power < -4 || power > 15) return `${mantissa}e${power}`.replace(/^0e\d+$/, "0");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  const padded = power < 0 ? digits.padStart(digits.length - power, "0") : digits.padEnd(power + 1, "0");
  const whole = padded.slice(0, Math.max(power, 0) + 1);
  const fraction = padded.slice(whole.length);
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}
