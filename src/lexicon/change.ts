import { change as de } from "./de/change.ts";
import { change as en } from "./en/change.ts";
import { change as es } from "./es/change.ts";
import { change as fr } from "./fr/change.ts";
import { change as pt } from "./pt/change.ts";
import type { AmountLanguage } from "./amounts.ts";

/** How a language says that a value is to change: folded phrases. */
export interface ChangeWords {
  /** In front of the value that a change starts from, of the one that it comes to, and of the first behind that. */
  readonly startsFrom: readonly string[];
  readonly becomes: readonly string[];
  readonly comesFrom: readonly string[];
  /** Behind the value that stands now: "(780 today)". */
  readonly now: readonly string[];
  /** In front of the time that something may take, and of the time by which it is due. */
  readonly within: readonly string[];
  readonly by: readonly string[];
}

export const change: Readonly<Record<AmountLanguage, ChangeWords>> = { en, es, pt, de, fr };

/** The phrases of every language for one purpose. */
export function changePhrases(purpose: keyof ChangeWords): readonly string[] {
  return [...new Set(Object.values(change).flatMap((words) => words[purpose]))];
}
