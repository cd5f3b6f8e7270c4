import type { InsertRecord } from "../record.ts";
import type { WorkbookUpdate } from "./planUpdate.ts";
import type { RecordedState } from "./recordedState.ts";
import type { ResolvedPair } from "./resolved.ts";
import type { Undo } from "./undo.ts";

export interface Applying {
  readonly pair: ResolvedPair;
  readonly update: WorkbookUpdate;
  readonly record: InsertRecord;
  readonly state: RecordedState;
  readonly structure: Undo[];
  readonly dress: Undo[];
}
