import { gbkBytes } from "./gbkTable.ts";
import { windows1252Byte } from "./windows1252.ts";
import type { Damage } from "../reading.ts";

export interface Repair {
  readonly text: string;
  readonly repaired: readonly { readonly damage: Damage; readonly places: number }[];
}

/** Letters and signs that Western text is written with, and pictographs: what a true repair gives. */
const western =
  /^(?:[\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2010-\u2027\u2030-\u203a\u20ac\u2122\u2190-\u21ff\u2248\u2260\u2264\u2265\u2500-\u27bf\u2b00-\u2bff\ufe0f\u200d]|[\u{1f000}-\u{1faff}])+$/u;
const pictograph = /^(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\ufe0f\u200d])+$/u;
const letter = /\p{L}/u;

/**
 * Repairs Spanish (or English) UTF-8 that was once decoded as Windows-1252 ("estÃ¡") or as GBK
 * ("enfoc谩ndose"): such characters are encoded back, and replaced only where their bytes are UTF-8 of
 * Western letters or pictographs. Anything else stays as it is, genuine Chinese included.
 */
export function repairDamage(text: string): Repair {
  let single = repairWindows1252(text);
  // A text may have gone through the same damage twice or more.
  for (let again = repairWindows1252(single.text); again.places > 0; again = repairWindows1252(single.text)) {
    single = { text: again.text, places: Math.max(single.places, again.places) };
  }
  const double = repairGbk(single.text);
  return {
    text: double.text,
    repaired: [
      ...(single.places > 0 ? [{ damage: "windows-1252" as const, places: single.places }] : []),
      ...(double.places > 0 ? [{ damage: "gbk" as const, places: double.places }] : []),
    ],
  };
}

/** A lead byte of UTF-8 and its continuation bytes, as Windows-1252 shows them. */
const continuation =
  "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]";
const misreadSingle = new RegExp(
  `[\u00c2\u00c3\u00c5]${continuation}|[\u00e2\u00ef]${continuation}{2}|\u00f0${continuation}{3}`,
  "gu",
);

function repairWindows1252(text: string): { text: string; places: number } {
  let places = 0;
  const repaired = text.replace(misreadSingle, (run) => {
    const bytes = Uint8Array.from(Array.from(run, windows1252Byte));
    const decoded = decodeUtf8(bytes);
    if (decoded === undefined || !western.test(decoded)) return run;
    places += 1;
    return decoded;
  });
  return { text: repaired, places };
}

const notAscii = /[^\u0000-\u007f]+/gu;

function repairGbk(text: string): { text: string; places: number } {
  // Characters of Chinese script are the only sign of this damage.
  if (!/[\u3000-\u9fff]/.test(text)) return { text, places: 0 };
  let places = 0;
  const repaired = text.replace(notAscii, (run, offset: number) => {
    const decoded = decodeRun(run);
    if (decoded === undefined) return run;
    const touchesWord = letter.test(text[offset - 1] ?? "") || letter.test(text[offset + run.length] ?? "");
    if (!touchesWord && !pictograph.test(decoded.trim())) return run;
    places += 1;
    return decoded;
  });
  const whole = repaired.replace(halfLost, (run) => {
    const sign = halfSigns[run.charAt(0)];
    if (sign === undefined) return run;
    places += 1;
    return sign;
  });
  return { text: whole, places };
}

/** Two bytes of a sign whose third was lost, where only one sign is likely: a dash between blanks or figures, the euro, a tick. */
const halfLost = /鈥\ufffd?(?=\s|\d)(?<=[\s\d%€KMB]鈥\ufffd?)|鈧\ufffd|[鉁鉂]\ufffd/gu;
const halfSigns: Readonly<Record<string, string>> = { 鈥: "–", 鈧: "€", 鉁: "✔", 鉂: "❌" };

function decodeRun(run: string): string | undefined {
  const bytes: number[] = [];
  for (const character of run) {
    const pair = gbkBytes(character);
    if (pair === undefined) return undefined;
    bytes.push(pair >> 8, pair & 0xff);
  }
  const decoded = decodeUtf8(Uint8Array.from(bytes));
  return decoded !== undefined && western.test(decoded) ? decoded : undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
