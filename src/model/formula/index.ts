export { Book } from "./book.ts";
export { functionName } from "./functionName.ts";
export { readFormula } from "./parse.ts";
export { ResolvedFormulas } from "./resolved.ts";
export { FormulaRefusal, type Refusal, type RefusalReason } from "./refusal.ts";
export {
  combinedArea,
  partsOf,
  type BinaryOperator,
  type IterationForm,
  type Place,
  type SheetArea,
  type Syntax,
} from "./syntax.ts";
