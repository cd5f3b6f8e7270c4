import { FormulaRefusal } from "../formula/index.ts";

/** A piece of a number format: what stands there as it is, or what the value fills. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "digit"; readonly sign: "0" | "#" | "?" }
  | { readonly kind: "point" }
  | { readonly kind: "comma" }
  | { readonly kind: "percent" }
  | { readonly kind: "exponent"; readonly sign: "+" | "-" }
  | { readonly kind: "date"; readonly letters: string }
  | { readonly kind: "elapsed"; readonly letters: string }
  | { readonly kind: "half"; readonly words: readonly [string, string] }
  /** The language of the names of months and days: "en", or undefined where their names are not known. */
  | { readonly kind: "locale"; readonly language: string | undefined }
  | { readonly kind: "value" };

export const refused = (format: string): never => {
  throw new FormulaRefusal("function", `TEXT with the format ${format}`);
};
