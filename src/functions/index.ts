export {
  catalogue,
  namespace,
  type FunctionEntry,
  type FunctionParameter,
  type FunctionTopic,
  type ParameterKind,
} from "./catalogue.ts";
export { evaluate, evaluateFormula, type CellValue, type Evaluation } from "./evaluate.ts";
export { readCall, type Call } from "./formula.ts";
