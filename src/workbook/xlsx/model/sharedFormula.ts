import {
  stringifyTokens,
  tokenize,
  translateTokensToA1,
  translateTokensToR1C1,
  type Token,
} from "@borgar/fx";

/** A formula that a file writes once for many cells: its references move with the cell. */
export class SharedFormula {
  private readonly relative: readonly Token[];

  /** The formula as the first of its cells has it, and that cell ("B2"). */
  constructor(formula: string, cell: string) {
    this.relative = translateTokensToR1C1(tokenize(formula, { withLocation: false }), cell);
  }

  /** The formula of another of its cells; what leaves the sheet comes in again on its other side, as in Excel. */
  at(cell: string): string {
    return stringifyTokens(translateTokensToA1([...this.relative], cell));
  }
}
