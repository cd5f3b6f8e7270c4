/** What a document may claim and its model can be asked about, in the order of the sheet. */
export const claims = ["revenue", "growth", "roi", "markets", "cash"] as const;
export type Claim = (typeof claims)[number];

/** One claim against the model, in the base case; "" where nothing is claimed or nothing can be said. */
export interface ClaimRow {
  readonly claim: Claim;
  /** The objective that claims it, by its name, where it is one. */
  readonly objective?: string;
  readonly stated: number | "";
  /** Years from the start to what is claimed. */
  readonly due: number | undefined;
  readonly model: number | "";
  /** Keys of the words of the sheet. */
  readonly check: "ok" | "review" | "";
  /** What alone would make the claim hold: so many times the revenue, this margin, so many times the spending. */
  readonly times: number | "";
  readonly margin: number | "";
  readonly spending: number | "";
}
