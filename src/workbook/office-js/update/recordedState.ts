import type { SheetId, Value } from "../../spec.ts";
import type { WorkbookState } from "./state.ts";

export interface NamedState {
  readonly name: string;
  readonly formula: string;
}

/** The workbook before an update, with all that puts it back. */
export interface RecordedState extends WorkbookState {
  readonly values: ReadonlyMap<SheetId, readonly (readonly Value[])[]>;
  readonly names: readonly NamedState[];
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  readonly positions: ReadonlyMap<SheetId, number>;
}
