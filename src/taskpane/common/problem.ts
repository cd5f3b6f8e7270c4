import type { PaneLanguage } from "../../i18n/language.ts";

/** What went wrong, in the words of an error message: what happened, what was kept, what to do. */
export interface ProblemWords {
  readonly happened: string;
  readonly kept?: string;
  readonly next?: string;
}

/** A failure that has words for a person. `details` is the code or text of whoever failed. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly words: Readonly<Record<PaneLanguage, ProblemWords>>;
  readonly details: string | undefined;

  constructor(words: Readonly<Record<PaneLanguage, ProblemWords>>, details?: string) {
    super(words.en.happened);
    this.words = words;
    this.details = details;
  }
}
