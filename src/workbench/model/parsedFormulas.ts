import { LRUMap } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "./engine.ts";

/** More formulas than any workbook here has. */
const parsedFormulas = 1_000_000;

/**
 * Forgets every formula that the engine has parsed: it would go on with what a name or a table stood for then.
 * All of them, since the engine knows long formulas by a number only, and could not tell which name them.
 */
export function forgetParsedFormulas(engine: Engine): void {
  engine.get(IFunctionService).deleteFormulaAstCacheKey("");
}

/**
 * The engine keeps the last 5,000 parsed formulas. A workbook with more asks for them in a round, so that none
 * is ever found, and each calculation would read every formula again.
 */
export function keepParsedFormulas(engine: Engine): void {
  const all = Object.getOwnPropertyDescriptor(LRUMap.prototype, "forEach");
  if (all === undefined) throw new Error("The engine keeps its parsed formulas otherwise");
  // Nobody gives the list away, but the engine goes through it when formulas are to be forgotten.
  Object.defineProperty(LRUMap.prototype, "forEach", {
    ...all,
    value(this: { limit: number }) {
      this.limit = parsedFormulas;
    },
  });
  try {
    forgetParsedFormulas(engine);
  } finally {
    Object.defineProperty(LRUMap.prototype, "forEach", all);
  }
}
