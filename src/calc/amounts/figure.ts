/** The sign that separates a figure's whole part from its fraction. */
export type DecimalSign = "." | ",";

const anyBlank = /[\s'’]/;
const blanks = /[\s'’]/g;
const signs = /[.,]/g;
/** An apostrophe groups thousands; "5'30" are minutes, or a decimal sign of old. */
const misgrouped = /['’](?!\d{3}(?!\d))/;
const grouped = /^\d{1,3}(?:([.,])\d{2,3}(?:\1\d{2,3})*)?\1\d{3}$|^\d{1,3}[.,]\d{3}$/;

/**
 * The digits of a figure with its separators taken out and a point before its fraction
 * ("1.500.000,50" is "1500000.50"), or undefined when the separators fit no way of writing. Without a
 * decimal sign only what is unambiguous counts: of two different signs the last is the decimal one; a
 * sign that comes twice groups; a single sign with three digits behind it groups too ("1.500"),
 * unless grouping cannot be meant ("0.500", "1234.567").
 */
export function plainDigits(text: string, decimal?: DecimalSign): string | undefined {
  if (misgrouped.test(text)) return undefined;
  const figure = anyBlank.test(text) ? text.replace(blanks, "") : text;
  const point = figure.lastIndexOf(".");
  const comma = figure.lastIndexOf(",");
  if (point < 0 && comma < 0) return figure;
  const sign = decimal ?? likelyDecimalSign(figure, point, comma);
  const at = sign === undefined ? -1 : figure.indexOf(sign);
  if (at < 0) return ungrouped(figure);
  const whole = ungrouped(figure.slice(0, at));
  const fraction = figure.slice(at + 1);
  return whole === undefined || /[.,]/.test(fraction) ? undefined : `${whole}.${fraction}`;
}

function likelyDecimalSign(figure: string, point: number, comma: number): DecimalSign | undefined {
  if (point >= 0 && comma >= 0) return point > comma ? "." : ",";
  const sign = point >= 0 ? "." : ",";
  const at = Math.max(point, comma);
  if (figure.indexOf(sign) !== at) return undefined;
  const groupsThousands = figure.length - at === 4 && at >= 1 && at <= 3 && figure[0] !== "0";
  return groupsThousands ? undefined : sign;
}

function ungrouped(whole: string): string | undefined {
  if (!whole.includes(".") && !whole.includes(",")) return whole;
  return grouped.test(whole) ? whole.replace(signs, "") : undefined;
}
