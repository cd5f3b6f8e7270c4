import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

/**
 * Forgets every formula that the engine has parsed: it would go on with what a name or a table stood for then.
 * All of them, since the engine knows long formulas by a number only, and could not tell which name them.
 */
export function forgetParsedFormulas(engine: Engine): void {
  engine.get(IFunctionService).deleteFormulaAstCacheKey("");
}
