import type { SheetContext } from "../../../src/sheets/index.ts";

/** A context with a fixed day; everything else may be replaced. */
export const contextOf = (changes: Partial<SheetContext> = {}): SheetContext => ({
  asOf: "2026-11-23",
  language: "en",
  currency: "USD",
  scale: 1_000_000,
  ...changes,
});
