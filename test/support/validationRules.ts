/** What Excel does when a person types into a cell with a validation rule. */
import type { Area, SheetModel, ValidationModel, WorkbookModel } from "../../src/workbench/model/model.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import type { Value } from "../../src/workbook/spec.ts";

interface Comparison {
  readonly operator: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

type Rule = ValidationModel["rule"];
type Accepts = (value: Value) => boolean;

/** Cells with a rule that would refuse a value typed into them, with the rule's limits. */
export async function refusedEntries(
  model: WorkbookModel,
  typedInto: (sheet: SheetModel, row: number, column: number, rule: Rule) => Value,
): Promise<string[]> {
  const sheets = model.sheets();
  const distinct = new Map<string, { readonly sheet: SheetModel; readonly rule: Rule }>();
  for (const sheet of sheets)
    for (const { rule } of sheet.validations()) {
      const key = JSON.stringify(rule);
      if (!distinct.has(key)) distinct.set(key, { sheet, rule });
    }
  const valuesOf = await calculated(model, [...distinct.values()]);
  const refused: string[] = [];
  const known = new Map<string, Accepts>(
    [...distinct].map(([key, { rule }]) => [key, acceptor(rule, valuesOf)]),
  );
  for (const sheet of sheets) {
    for (const { area, rule } of sheet.validations()) {
      const accepts = known.get(JSON.stringify(rule));
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const value = typedInto(sheet, row, area.column, rule);
        if (value !== "" && accepts?.(value) !== true)
          refused.push(`${sheet.name}!${cellAddress(row, area.column)} refuses ${value}`);
      }
    }
  }
  return refused;
}

/** What a rule hangs on: the source of its list, or its limits. */
function formulasOf(rule: Rule): readonly string[] {
  const [kind, content] = Object.entries(rule)[0] ?? [];
  if (kind === "list") return [(content as { source: string }).source];
  const { formula1, formula2 } = content as Comparison;
  return [formula1, formula2].filter((formula) => formula !== undefined).map(String);
}

function acceptor(rule: Rule, valuesOf: (formula: string) => Value[]): Accepts {
  const [kind, content] = Object.entries(rule)[0] ?? [];
  const formulas = formulasOf(rule);
  if (kind === "list") {
    const [source = ""] = formulas;
    const items = source.startsWith("=") ? valuesOf(source) : source.split(",");
    return (value) => items.map(String).includes(String(value));
  }
  const [low, high] = formulas.map((formula) =>
    formula.startsWith("=") ? valuesOf(formula)[0] : Number(formula),
  );
  const whole = kind === "wholeNumber";
  return (value) =>
    typeof value === "number" &&
    (!whole || Number.isInteger(value)) &&
    value >= Number(low) &&
    ((content as Comparison).operator === "GreaterThanOrEqualTo" || value <= Number(high));
}

/** Where nothing else stands. */
const scratch: Area = { row: 900, column: 40, rows: 60, columns: 1 };

/** The rules' formulas calculated, all at once: each in a column of its own on a sheet that has the rule. */
async function calculated(
  model: WorkbookModel,
  rules: readonly { readonly sheet: SheetModel; readonly rule: Rule }[],
): Promise<(formula: string) => Value[]> {
  const places = new Map<string, { readonly sheet: SheetModel; readonly area: Area }>();
  for (const { sheet, rule } of rules)
    for (const formula of formulasOf(rule))
      if (formula.startsWith("=") && !places.has(formula))
        places.set(formula, { sheet, area: { ...scratch, column: scratch.column + places.size } });
  for (const [formula, { sheet, area }] of places) sheet.write({ ...area, rows: 1 }, [[{ formula }]]);
  await model.settled();
  const values = new Map(
    [...places].map(([formula, { sheet, area }]) => [
      formula,
      sheet.read(area).map(([cell]) => cell?.value ?? ""),
    ]),
  );
  for (const { sheet, area } of places.values()) sheet.clear(area, "all");
  await model.settled();
  return (formula) => (values.get(formula) ?? []).filter((value, index) => index === 0 || value !== "");
}
