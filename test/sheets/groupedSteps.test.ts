/** Steps of the calculation stand right of what is read, in columns that fold away; what people type stays in sight. */
import { blankPlan, samplePlan, type Plan } from "../../src/plan/index.ts";
import { sampleNames } from "../../src/plan/sample/names.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import type { SheetSpec } from "../../src/workbook/spec.ts";
import { businessPlan } from "./support/businessPlan.ts";
import { contextOf } from "./support/contexts.ts";

const plans: readonly (readonly [string, Plan])[] = [
  ...sampleNames.map((name, at) => [name, samplePlan(at % 2 === 0 ? "en" : "es", name)] as const),
  ["a business", businessPlan("es")],
  ["a blank plan", blankPlan("en")],
];
const typed = new Set(["input", "inputText"]);

/** What stands in the columns that fold away. */
function folded(sheet: SheetSpec): { readonly inputs: number; readonly cells: number } {
  const { column, columns } = sheet.grouped ?? { column: 0, columns: 0 };
  const cells = sheet.blocks.flatMap((block) =>
    block.cells.flatMap((row) =>
      row.filter((_cell, at) => {
        const place = block.column + at;
        return place >= column && place < column + columns;
      }),
    ),
  );
  const inputs = cells.filter((cell) => "role" in cell && cell.role !== undefined && typed.has(cell.role));
  return { inputs: inputs.length, cells: cells.filter(({ kind }) => kind !== "blank").length };
}

describe.each(plans)("columns that fold away: %s", (_name, plan) => {
  const { sheets } = buildWorkbook(plan, contextOf({ language: plan.language }));
  const grouped = sheets.filter((sheet) => sheet.grouped !== undefined);

  it("hold steps, and nothing that people type", () => {
    expect(grouped.map(({ id }) => id)).toEqual(expect.arrayContaining(["budget", "scenarios", "returns"]));
    for (const sheet of grouped) {
      const { cells, inputs } = folded(sheet);
      expect([sheet.id, inputs, cells > 0]).toEqual([sheet.id, 0, true]);
    }
  });

  it("are not printed, and lie right of all charts", () => {
    for (const { id, grouped: columns, charts } of grouped) {
      const first = columns?.column ?? 0;
      const last = Math.max(0, ...charts.map(({ anchor }) => anchor.column + anchor.columns));
      expect([id, last <= first]).toEqual([id, true]);
    }
  });
});
