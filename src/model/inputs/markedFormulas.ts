import { stringifyTokens, type Token } from "@borgar/fx";
import type { CellAddress, ModelCell, ModelWorkbook } from "../workbook/index.ts";
import { callsIn, tokensOf, type WrittenCall } from "./calls.ts";
import { isMarker, isOutput } from "./markers.ts";

const mayMark = /PLAN\.UNCERTAIN|RISK[A-Z]|\bCB\./i;

/** A formula with uncertain calls in it. */
export interface MarkedFormula {
  readonly address: CellAddress;
  readonly cell: ModelCell;
  readonly tokens: readonly Token[];
  readonly calls: readonly WrittenCall[];
}

export function markedFormulas(workbook: ModelWorkbook): MarkedFormula[] {
  return workbook.sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap((cell): MarkedFormula[] => {
      const { formula, row, column } = cell;
      if (formula === undefined || !mayMark.test(formula)) return [];
      const tokens = tokensOf(formula);
      const calls = callsIn(tokens, (called) => isMarker(called) || isOutput(called));
      return calls.length === 0 ? [] : [{ address: { sheet: name, row, column }, cell, tokens, calls }];
    }),
  );
}

/** The formula with other texts in the place of its uncertain calls. */
export function withReplaced(tokens: readonly Token[], replaced: ReadonlyMap<WrittenCall, string>): string {
  const parts: Token[] = [];
  let next = 0;
  for (const [{ from, to }, text] of replaced) {
    parts.push(...tokens.slice(next, from), { type: "range", value: text });
    next = to + 1;
  }
  return stringifyTokens([...parts, ...tokens.slice(next)]);
}
