export { parseAmount, parseRange, type ParsedRange } from "./amounts.ts";
export { readAmounts, type AmountsInText, type TextAmount, type UnreadFigure } from "./analysis.ts";
export type { AmountOptions } from "./amount.ts";
export { readChange, type StatedChange } from "./change.ts";
export type { DecimalSign } from "./figure.ts";
