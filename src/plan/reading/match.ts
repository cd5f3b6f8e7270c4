/** All that a pattern for every place finds in a text. */
export const allCaught = (text: string, everywhere: RegExp): readonly string[] =>
  text.match(everywhere) ?? [];

/** What a group of a pattern caught, nothing ("") where it took no part. */
export function caught(match: RegExpMatchArray | null, group: number): string {
  return match?.[group] ?? "";
}
