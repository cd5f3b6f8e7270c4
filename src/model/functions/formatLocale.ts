import type { DateNames, Piece } from "./formatPiece.ts";

export const english: DateNames = { language: "en", shortKnown: true };

/** Windows' primary languages whose names of months and days in full are the same in every version. */
const languages: ReadonlyMap<number, DateNames> = new Map([
  [0x09, english],
  ...(
    [
      [0x0a, "es"],
      [0x0c, "fr"],
      [0x10, "it"],
      [0x16, "pt"],
    ] as const
  ).map(([code, language]) => [code, { language, shortKnown: false }] as const),
]);

/** The language of a format: "C0A" in `[$-C0A]`, "es-MX" in `[$-es-MX]`; undefined where it is more than a language. */
export function readLocale(tag: string): Piece | undefined {
  const named = /^([a-z]{2})-[a-z]{2}$/i.exec(tag);
  if (named !== null) {
    const language = (named[1] ?? "").toLowerCase();
    return { kind: "locale", names: [...languages.values()].find((known) => known.language === language) };
  }
  // Larger numbers choose other digits or another calendar, F800 and F400 the computer's own formats.
  const code = /^[0-9A-F]{1,8}$/i.test(tag) ? Number.parseInt(tag, 16) : Infinity;
  if (code === 0 || code >= 0xf000) return undefined;
  return { kind: "locale", names: languages.get(code & 0x3ff) };
}

/** The name of a month (counted from 0) or of a day (0 is Sunday) in full. */
export function dateName(kind: "month" | "weekday", at: number, language: string): string {
  // 2 January 2000 was a Sunday.
  const day = kind === "month" ? Date.UTC(2000, at, 1) : Date.UTC(2000, 0, 2 + at);
  return new Intl.DateTimeFormat(language, { [kind]: "long", timeZone: "UTC" }).format(day);
}
