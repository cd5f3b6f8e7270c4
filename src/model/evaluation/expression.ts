import type { Grid } from "./grid.ts";
import type { Operand } from "../values/index.ts";
import type { DateSystem } from "../values/index.ts";

/** What formulas are calculated with: the cells, and the trial of the block that is calculated now. */
export interface Machine {
  readonly grid: Grid;
  readonly system: DateSystem;
  lane: number;
  /** The variables of LET, by their place in the formula. */
  readonly locals: Operand[];
}

/** A formula, or a part of it, ready to be calculated for one trial. Excel's errors may be thrown. */
export type Expression = (machine: Machine) => Operand;
