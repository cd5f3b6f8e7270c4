import { wording as en } from "./en/wording.ts";
import { wording as es } from "./es/wording.ts";
import { wording as pt } from "./pt/wording.ts";
import type { InAllLanguages } from "./language.ts";

/** Words that tell what a sentence speaks of, folded, as fragments of regular expressions that match whole words. */
export interface Wording {
  /** Small words that tell the language, not folded. */
  readonly smallWords: readonly string[];
  /** Other usual words of plans that tell it as well. */
  readonly plainWords: readonly string[];
  readonly ownLetters: string;
  readonly ownSigns: string;
  readonly growth: readonly string[];
  /** A change, which needs a value that it starts from. */
  readonly change: readonly string[];
  readonly revenue: readonly string[];
  /** One customer's, one sale's or an average amount. */
  readonly average: readonly string[];
  /** In front of what an amount is counted by. */
  readonly each: readonly string[];
  /** Verbs that say that something goes from one value to another. */
  readonly moves: readonly string[];
  /** Names of what lies between two values and does not go from one to the other. */
  readonly ranges: readonly string[];
  readonly from: readonly string[];
  readonly becomes: readonly string[];
  /** What money is spent on, comes from, and is set aside for; what is added by law; what a row sums up. */
  readonly cost: readonly string[];
  readonly income: readonly string[];
  readonly contingency: readonly string[];
  readonly tax: readonly string[];
  readonly subtotal: readonly string[];
  /** Verbs of sentences that say what something costs. */
  readonly spends: readonly string[];
  /** Plans that exclude each other. */
  readonly alternative: readonly string[];
  readonly example: readonly string[];
  readonly owner: readonly string[];
  readonly contact: readonly string[];
  readonly risk: readonly string[];
  readonly note: readonly string[];
  /** What people call the main parts of a strategy. */
  readonly pillarKinds: readonly string[];
}

export const wording: InAllLanguages<Wording> = { en, es, pt };
