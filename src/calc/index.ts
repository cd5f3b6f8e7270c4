export { CalcError, type CalcErrorCode, type CalcErrorReason } from "./error.ts";
export { parseAmount, parseRange, type DecimalSign, type ParsedRange } from "./amounts/index.ts";
