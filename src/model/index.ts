export { calculate, examine, type CalculateOptions, type Examination } from "./calculate.ts";
export { compileModel, type CompiledModel, type ModelRequest } from "./compile.ts";
export {
  Book,
  partsOf,
  readFormula,
  FormulaRefusal,
  type Place,
  type Refusal,
  type RefusalReason,
  type SheetArea,
  type Syntax,
} from "./formula/index.ts";
export { functionTable, type PlanFunctions } from "./functions/index.ts";
export type { Fixed } from "./graph/kept.ts";
export { dateText, heldMoment, serialOfDate, type FixedMoment } from "./graph/moment.ts";
export { ModelError } from "./modelError.ts";
export { Run, type ModelRun, type RunOptions } from "./run.ts";
export { verifyModel, type Difference } from "./verify.ts";
export * from "./workbook/index.ts";
export {
  auditWorkbook,
  severityOf,
  workbookRules,
  type WorkbookFinding,
  type WorkbookRule,
  type WorkbookSeverity,
} from "./audit/index.ts";
export { mapWorkbook, type MapKind, type SheetMap } from "./audit/map.ts";
export { mapText } from "./audit/mapText.ts";
export * from "./inputs/index.ts";
export { inputQuantile, isFeasible, shapeQuantile } from "./sampling/index.ts";
export {
  prepareModel,
  simulateModel,
  SimulationError,
  simulationSteps,
  type PreparedModel,
  type RunningOptions,
  type Simulation,
  type SimulationErrorReason,
  type SimulationRequest,
} from "./simulation/index.ts";
export { seek, solutionsBetween, type SeekRequest, type SeekSolution, type Sought } from "./seek/index.ts";
export {
  tornado,
  twoWayTable,
  type TableAxis,
  type Tornado,
  type TornadoBar,
  type TornadoRequest,
} from "./sensitivity/index.ts";
export { liveFormula, withAxes, type LivePiece, type LiveRequest } from "./sensitivity/liveFormula.ts";
export { compareResults, type ComparedFigure } from "./results/comparison.ts";
export { convergence, type ConvergencePoint } from "./results/convergence.ts";
export { resultDrivers, type ResultDriver } from "./results/drivers.ts";
export { curve, histogram, type CurvePoint, type HistogramBar } from "./results/histogram.ts";
export { summariseResult, type Estimate, type ResultSummary } from "./results/summary.ts";
