import type { Area, ConditionalFormatModel } from "../../model/model.ts";
import { contains, overlap, without } from "../area.ts";
import { movedFormula } from "../rules/formula.ts";
import type { RangeState } from "./states.ts";

/**
 * Conditional formats are formats and come along with them: those of the target's cells give way, those of
 * the source's are made anew above all others, in their order, their formulas moved.
 */
export function copyRules(source: RangeState, target: RangeState): void {
  const rules = source.sheet
    .conditionalFormats()
    .filter(({ areas }) => areas.some((area) => overlap(area, source.area) !== undefined));
  if (rules.length === 0 && target.sheet.conditionalFormats().length === 0) return;
  for (const { id, areas, priority } of target.sheet.conditionalFormats()) {
    const left = areas.flatMap((area) => without(area, target.area));
    if (left.length === 0) target.sheet.removeConditionalFormat(id);
    else target.sheet.updateConditionalFormat(id, { areas: left, priority: priority + rules.length });
  }
  rules.forEach((rule, priority) => {
    const areas = rule.areas.flatMap((area) => copiesOf(area, source.area, target.area));
    const [from, to] = [rule.areas[0], areas[0]];
    if (from === undefined || to === undefined) return;
    const members = movedMembers(rule.members, to.row - from.row, to.column - from.column);
    const { type, stopIfTrue } = rule;
    target.sheet.addConditionalFormat({ areas, type, stopIfTrue, members, priority });
  });
}

/** Where an area of the source comes to lie: once for each time that the source fits into the target. */
function copiesOf(area: Area, source: Area, target: Area): Area[] {
  const common = overlap(area, source);
  if (common === undefined) return [];
  if (contains(common, source)) return [target];
  const copies: Area[] = [];
  for (let row = target.row; row < target.row + target.rows; row += source.rows) {
    for (let column = target.column; column < target.column + target.columns; column += source.columns) {
      copies.push({
        ...common,
        row: row + common.row - source.row,
        column: column + common.column - source.column,
      });
    }
  }
  return copies;
}

function movedMembers(
  members: ConditionalFormatModel["members"],
  down: number,
  right: number,
): ConditionalFormatModel["members"] {
  const moved = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? movedFormula(value, down, right) : value;
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, moved(entry)]));
  };
  return Object.fromEntries(Object.entries(members).map(([path, value]) => [path, moved(value)]));
}
