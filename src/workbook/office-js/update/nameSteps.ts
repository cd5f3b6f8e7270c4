import { cellAddress } from "../../address.ts";
import { nameSteps } from "../definedNames.ts";
import { operations, type Step } from "../payload.ts";
import type { InsertSession } from "../session.ts";
import { readFormulas } from "../readFormulas.ts";
import { renamedHeadings, withNewHeadings } from "./headings.ts";
import { finalRange } from "./extras.ts";
import type { ChangedSheet } from "./planUpdate.ts";
import { movedFormula, type Moved } from "./references.ts";
import type { Applying } from "./applying.ts";

export function newNameSteps(
  session: InsertSession,
  { pair, record, structure, state }: Applying,
  finals: readonly ChangedSheet["sheet"][],
  moved: Moved,
): Step[] {
  const known = new Set(Object.values(record.names).map((name) => name.toLowerCase()));
  const { names } = session.context.workbook;
  const present = new Map(state.names.map((entry) => [entry.name.toLowerCase(), entry.formula]));
  const targets = pair.next.names.map((entry) => ({
    ...entry,
    target:
      "formula" in entry.target
        ? { formula: movedFormula(entry.target.formula, "", moved) }
        : finalRange(entry.target, finals),
  }));
  const fresh = targets.filter(
    ({ name }) => !known.has(name.toLowerCase()) && !present.has(name.toLowerCase()),
  );
  if (fresh.length > 0)
    structure.push((undo) => {
      for (const { name } of fresh) undo.workbook.names.getItem(name).delete();
    });
  const changed = targets.filter((entry) => {
    const was = pair.base.names.find(({ name }) => name === entry.name);
    return (
      was !== undefined &&
      "formula" in was.target &&
      "formula" in entry.target &&
      was.target.formula !== entry.target.formula
    );
  });
  return [
    ...nameSteps(names, { ...pair.next, names: fresh }),
    ...changed.map(({ name, target }) =>
      operations(1, () => {
        if ("formula" in target) names.getItem(name).formula = target.formula;
      }),
    ),
  ];
}

/** The user's formulas that still call columns by headings which they had. */
export async function leftFormulaSteps(
  session: InsertSession,
  { update }: Applying,
  finals: readonly ChangedSheet["sheet"][],
): Promise<Step[]> {
  const renamed = renamedHeadings(finals);
  if (renamed.size === 0) return [];
  const written = new Set(
    update.changed.flatMap(({ sheet, writes }) =>
      writes.map(({ row, column }) => `${sheet.next.name}!${row},${column}`),
    ),
  );
  return (await readFormulas(session.context)).flatMap(({ sheet, row, column, formula }) => {
    const changed = withNewHeadings(formula, renamed);
    if (changed === formula || written.has(`${sheet}!${row},${column}`)) return [];
    return [
      operations(1 + changed.length / 300, () => {
        const cell = session.context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column));
        cell.formulas = [[changed]];
      }),
    ];
  });
}
