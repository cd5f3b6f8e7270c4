/** What Excel does when a person types into a cell with a validation rule. */
import type { Area, SheetModel, ValidationModel, WorkbookModel } from "../../src/workbench/model/model.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import type { Value } from "../../src/workbook/spec.ts";

interface Comparison {
  readonly operator: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

/** Cells with a rule that would refuse a value typed into them, with the rule's limits. */
export async function refusedEntries(
  model: WorkbookModel,
  typedInto: (sheet: SheetModel, row: number, column: number, rule: ValidationModel["rule"]) => Value,
): Promise<string[]> {
  const refused: string[] = [];
  const known = new Map<string, (value: Value) => boolean>();
  for (const sheet of model.sheets()) {
    for (const { area, rule } of sheet.validations()) {
      const key = JSON.stringify(rule);
      const accepts = known.get(key) ?? (await acceptor(model, sheet, rule));
      known.set(key, accepts);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const value = typedInto(sheet, row, area.column, rule);
        if (value !== "" && !accepts(value))
          refused.push(`${sheet.name}!${cellAddress(row, area.column)} refuses ${value}`);
      }
    }
  }
  return refused;
}

async function acceptor(
  model: WorkbookModel,
  sheet: SheetModel,
  rule: ValidationModel["rule"],
): Promise<(value: Value) => boolean> {
  const [kind, content] = Object.entries(rule)[0] ?? [];
  if (kind === "list") {
    const { source } = content as { source: string };
    const items = source.startsWith("=") ? await calculated(model, sheet, source) : source.split(",");
    return (value) => items.map(String).includes(String(value));
  }
  const { operator, formula1, formula2 } = content as Comparison;
  const [low] = await calculated(model, sheet, formula1);
  const [high] = formula2 === undefined ? [undefined] : await calculated(model, sheet, formula2);
  const whole = kind === "wholeNumber";
  return (value) =>
    typeof value === "number" &&
    (!whole || Number.isInteger(value)) &&
    value >= Number(low) &&
    (operator === "GreaterThanOrEqualTo" || value <= Number(high));
}

/** A rule's formula calculated where nothing else stands. */
async function calculated(model: WorkbookModel, sheet: SheetModel, given: unknown): Promise<Value[]> {
  const formula = String(given);
  if (!formula.startsWith("=")) return [Number(formula)];
  const scratch: Area = { row: 900, column: 40, rows: 60, columns: 1 };
  sheet.write({ ...scratch, rows: 1 }, [[{ formula }]]);
  await model.settled();
  const values = sheet.read(scratch).map(([cell]) => cell?.value ?? "");
  sheet.clear(scratch, "all");
  await model.settled();
  return values.filter((value, index) => index === 0 || value !== "");
}
