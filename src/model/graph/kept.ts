import { volatileFunctions } from "../evaluation/build.ts";
import type { CellNode, Grid } from "../evaluation/grid.ts";
import { partsOf, type Refusal, type RefusalReason, type Syntax } from "../formula/index.ts";
import { isError } from "../values/index.ts";
import type { FixedMoment } from "./moment.ts";

/** What a calculation takes as the workbook holds it. */
export interface Fixed {
  /** The moment that TODAY and NOW stand for, where a formula asks for it. */
  readonly moment: FixedMoment | undefined;
  /** Formulas that are not calculated here, and why: nothing that varies leads into them, so Excel's own value stands. */
  readonly kept: readonly Refusal[];
}

/** What Excel can calculate and we cannot. A circle or what cannot be read may depend on anything. */
const calculatedElsewhere: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  "function",
  "external",
  "array",
]);

/** Whether all of a formula's cells hold a value of Excel's that stays the same however often it calculates. */
export function canKeep(grid: Grid, node: CellNode, reason: RefusalReason): boolean {
  if (!calculatedElsewhere.has(reason) || changes(grid.syntaxOf(node))) return false;
  const held = (one: CellNode): boolean => one.source?.value !== undefined && !isError(one.source.value);
  if (!held(node)) return false;
  const fills = node.source?.fills;
  return (
    fills === undefined ||
    [...grid.within({ sheet: node.sheet, ...fills })].every((one) => one.anchor !== node || held(one))
  );
}

const changes = (syntax: Syntax): boolean =>
  (syntax.kind === "call" && volatileFunctions.has(syntax.name)) || partsOf(syntax).some(changes);
