import { FormulaRefusal } from "../formula/index.ts";

/** In which language months and days are named, and whether the short names are the same in every version of Windows. */
export interface DateNames {
  readonly language: string;
  readonly shortKnown: boolean;
}

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
  | { readonly kind: "locale"; readonly names: DateNames | undefined }
  | { readonly kind: "value" };

export const refused = (format: string): never => {
  throw new FormulaRefusal("function", `TEXT with the format ${format}`);
};
