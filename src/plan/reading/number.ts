import { readQuantity } from "./quantity.ts";

const written = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const percent = /^(-?\d+(?:\.\d+)?)(?:e([+-]?\d+))?\s?%$/i;
const thousands = /^-?\d{1,3}\.\d{3}$/;

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
  if (ratio !== null && !thousands.test(ratio[1] ?? "")) {
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
  const [mantissa = "0", exponent = "0"] = ratio.toExponential().split("e");
  const power = Number(exponent) + 2;
  const digits = mantissa.replace("-", "").replace(".", "");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const simple = power >= 0 && power < 16;
  if (!simple) return `${trimmed(mantissa)}e${power}%`;
  const padded = digits.padEnd(power + 1, "0");
  const whole = padded.slice(0, power + 1);
  const fraction = padded.slice(power + 1);
  const plain = fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
  return thousands.test(plain) ? `${plain}0%` : `${plain}%`;
}

function trimmed(mantissa: string): string {
  return thousands.test(mantissa) ? `${mantissa}0` : mantissa;
}
