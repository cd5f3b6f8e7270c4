/** What a number format of Excel puts around the digits of a positive figure. */
export interface CellFormat {
  readonly before: string;
  readonly after: string;
  /** Whether it shows a share as percent. */
  readonly percent: boolean;
  /** 1000 for each comma behind the last digit: "0.0,," shows millions. */
  readonly divisor: number;
}

const plain: CellFormat = { before: "", after: "", percent: false, divisor: 1 };

const piece = /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|General|[0#?][0#?,.]*|./giy;

/** Reads the part of a format that positive figures take. Dates and what else holds no digits are plain figures. */
export function cellFormat(format: string): CellFormat {
  let [before, after, digits, percent] = ["", "", "", false];
  for (const [whole, quoted, escaped, currency] of format.matchAll(new RegExp(piece))) {
    if (whole === ";") break;
    if (/^[0#?]/.test(whole)) digits += whole;
    else if (whole === "%") percent = true;
    else if (whole.startsWith("_") || whole.startsWith("*") || /^general$/i.test(whole)) continue;
    else {
      const text = quoted ?? escaped ?? currency ?? (whole.startsWith("[") ? "" : whole);
      if (digits === "") before += text;
      else after += text;
    }
  }
  // Letters outside quotes are parts of dates and times, or an exponent; fractions have a slash.
  if (digits === "" || /[a-z/]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ""))) return plain;
  const commas = /,*$/.exec(digits)?.[0].length ?? 0;
  return { before: before.trimStart(), after: after.trimEnd(), percent, divisor: 1000 ** commas };
}
