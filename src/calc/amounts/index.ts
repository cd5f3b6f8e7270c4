export { parseAmount, parseRange, type ParsedRange } from "./amounts.ts";
export type { DecimalSign } from "./figure.ts";
