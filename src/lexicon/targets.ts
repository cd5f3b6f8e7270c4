import { targets as en } from "./en/targets.ts";
import { targets as es } from "./es/targets.ts";
import { targets as pt } from "./pt/targets.ts";
import type { InAllLanguages } from "./language.ts";

/** How a language says what is to be reached: fragments of regular expressions over folded text. */
export interface TargetWords {
  /** In front of the figure. */
  readonly atLeastBefore: readonly string[];
  readonly atMostBefore: readonly string[];
  /** Behind the figure and its unit. */
  readonly atLeastBehind: readonly string[];
  readonly atMostBehind: readonly string[];
  /** Verbs that a sentence begins with whose number is to be reached. */
  readonly reach: readonly string[];
  /** Verbs of change, and what stands between them and how much. */
  readonly raise: readonly string[];
  readonly lower: readonly string[];
  readonly by: readonly string[];
  /** Behind a share: "30% fewer calls", "20% increase in sales". */
  readonly differs: readonly string[];
  /** What markets are counted in, behind a number or alone. */
  readonly markets: readonly string[];
}

export const targets: InAllLanguages<TargetWords> = { en, es, pt };
