import type { WorkbookCells } from "../../../workbook/office-js/model/workbookCells.ts";
import type { CellTarget } from "../../common/excelPort.ts";
import type {
  OpenedModel,
  Refused,
  SeekOutcome,
  SensitivityOutcome,
  SimulationOutcome,
  TableOutcome,
} from "../model.ts";

/** What is asked of the model of a workbook. */
export type ModelOrder =
  | { readonly kind: "open" }
  | { readonly kind: "simulate"; readonly trials: number; readonly seed: number; readonly day: string }
  /** `share`: how far each input goes down and up; without it to its own ends. */
  | { readonly kind: "sensitivity"; readonly result: CellTarget; readonly share?: number }
  | {
      readonly kind: "table";
      readonly result: CellTarget;
      readonly rows: TableSide;
      readonly columns: TableSide;
    }
  | {
      readonly kind: "seek";
      readonly result: CellTarget;
      readonly to: number;
      readonly change: CellTarget;
      readonly low: number;
      readonly high: number;
    };

/** A side of a table: a cell that is marked, by its number, from low to high. */
export interface TableSide {
  readonly input: number;
  readonly low: number;
  readonly high: number;
}

export interface ModelMessage {
  readonly order: ModelOrder;
  readonly cells: WorkbookCells;
}

/** The answer to each kind of order. */
export interface ModelAnswers {
  readonly open: OpenedModel;
  readonly simulate: SimulationOutcome | Refused;
  readonly sensitivity: SensitivityOutcome | Refused;
  readonly table: TableOutcome | Refused;
  readonly seek: SeekOutcome | Refused;
}

export type WorkerAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "answer"; readonly answer: ModelAnswers[ModelOrder["kind"]] }
  | { readonly kind: "failed"; readonly message: string };

export const isRefused = <T extends object>(answer: T | Refused): answer is Refused =>
  "kind" in answer && ["refused", "different", "problems", "missing"].includes(String(answer.kind));
