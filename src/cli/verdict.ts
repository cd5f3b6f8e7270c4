import { countReading, nothingToCheck, type Reading } from "../plan/index.ts";
import type { Terminal } from "./terminal.ts";

/** What is said of a document in which a check found nothing: how much was checked, or that nothing could be. */
export function verdictOf(reading: Reading, { texts }: Terminal): string {
  const counts = countReading(reading);
  return nothingToCheck(counts) ? texts.nothingToCheck : texts.addsUp(texts.counts(counts));
}

/** A warning for parts of a document that might be something else; undefined when all is clear. */
export function unsureWarning(file: string, reading: Reading, { texts }: Terminal): string | undefined {
  const { unsure, tablesNotUnderstood } = countReading(reading);
  return unsure + tablesNotUnderstood === 0 ? undefined : texts.unsure(file, unsure, tablesNotUnderstood);
}
