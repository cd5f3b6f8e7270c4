import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

/** What the engine's reader of formulas keeps to itself; it has no way of its own to put the bracket back. */
interface Reader {
  _resetTemp(): void;
  _squareBracketState: number;
}

/**
 * The engine reads a formula at each letter that is typed, and before each it forgets what was open in the
 * one before, but not its square brackets: after "=SUM(Budget[" no formula of the workbook was read right.
 */
export function forgetOpenBrackets(engine: Engine): void {
  const reader = engine.get(LexerTreeBuilder) as unknown as Reader;
  const forget = reader._resetTemp.bind(reader);
  reader._resetTemp = () => {
    forget();
    reader._squareBracketState = 0;
  };
}
