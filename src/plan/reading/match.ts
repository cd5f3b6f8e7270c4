/** What a group of a pattern caught, nothing ("") where it took no part. */
export function caught(match: RegExpMatchArray | null, group: number): string {
  return match?.[group] ?? "";
}
