import type { ResolvedWorkbook } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { compareCells, describeDifferences, errorCells } from "../../support/compareCells.ts";
import { recalculate } from "../../support/libreoffice.ts";

/** Tests that LibreOffice, calculating everything anew, gets what each formula of the workbooks is expected to give. */
export function expectRecalculated(
  title: string,
  workbooks: Readonly<Record<string, ResolvedWorkbook>>,
): void {
  describe(title, () => {
    const calculated = Promise.all(
      Object.entries(workbooks).map(async ([name, workbook]) => [name, await writeXlsx(workbook)] as const),
    ).then((files) => recalculate(Object.fromEntries(files)));

    const names = Object.keys(workbooks).map((name) => [name]);
    it.each(names)("%s: every formula gives what was expected of it, and none an error", async (name) => {
      const cells = (await calculated)[name]!;
      expect(describeDifferences(compareCells(workbooks[name]!, cells))).toBe("");
      expect(errorCells(cells)).toEqual([]);
    });
  });
}
