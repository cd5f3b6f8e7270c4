/** Digits that Excel keeps of a number as text. */
const digits = 15;
/** Longer than this, Excel writes a number with an exponent. */
const longest = 20;

/** A number as Excel joins it to text: 0.1, 1234567.5, 1E+21, 3.33333333333333E-05. */
export function numberText(value: number): string {
  if (value === 0) return "0";
  const [mantissa = "", exponentText = ""] = Math.abs(value)
    .toExponential(digits - 1)
    .split("e");
  const exponent = Number(exponentText);
  const significant = mantissa.replace(".", "").replace(/0+$/, "");
  const sign = value < 0 ? "-" : "";
  if (exponent >= 0 && exponent <= longest) {
    const whole = significant.slice(0, exponent + 1).padEnd(exponent + 1, "0");
    const fraction = significant.slice(exponent + 1);
    return sign + (fraction === "" ? whole : `${whole}.${fraction}`);
  }
  if (exponent < 0) {
    const fraction = "0".repeat(-exponent - 1) + significant;
    if (fraction.length + 2 <= longest) return `${sign}0.${fraction}`;
  }
  const fraction = significant.slice(1);
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${sign}${significant.charAt(0)}${fraction === "" ? "" : `.${fraction}`}E${exponent < 0 ? "-" : "+"}${power}`;
}
