export { catalogue, namespace, type FunctionEntry, type FunctionParameter } from "./catalogue.ts";
export { evaluate, evaluateFormula, type CellValue, type Evaluation } from "./evaluate.ts";
export { readCall, type Call } from "./formula.ts";
export { firstPlanCall, type WrittenCall } from "./planCalls.ts";
export type { ResultColumn, Unit } from "./documentation.ts";
export type { ParameterKind } from "./parameter.ts";
export type { FunctionTopic } from "./table/documentation.ts";
