/** Signs that the format General has for a number. */
const width = 11;

/** A number of 0 or more in the format General: ten digits, or six with an exponent where that takes more room. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const exponent = Math.floor(Math.log10(value));
  if (exponent >= width) return scientific(value);
  if (exponent >= -4) return trimmed(value.toFixed(Math.min(width - 2, Math.max(0, width - 2 - exponent))));
  const fixed = trimmed(value.toFixed(width + 1));
  return fixed === "0" || fixed.length > width ? scientific(value) : fixed;
}

function scientific(value: number): string {
  const [mantissa = "", power = "0"] = value.toExponential(5).split("e");
  const exponent = Number(power);
  return `${trimmed(mantissa)}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

const trimmed = (digits: string): string => (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits);
