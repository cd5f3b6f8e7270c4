import { readFileSync } from "node:fs";
import { calculate, readAddress, type CellValue } from "../../src/model/index.ts";
import { workbookOf } from "./support/workbook.ts";

/**
 * Some of the values that Excel calculated, with the cells that their formulas read. From the test data of IronCalc
 * (MIT or Apache-2.0, © 2023 EqualTo GmbH and Nicolás Hatcher and contributors); `file` and `at` tell from where.
 * All of them are compared by oracle.test.ts, where the workbooks are at hand.
 */
interface ExcelValue {
  readonly file: string;
  readonly at: string;
  readonly formula: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly value: CellValue;
}

const values = JSON.parse(readFileSync("test/model/excelValues.json", "utf8")) as ExcelValue[];
const iterated = /\b(?:IRR|RATE|INV|DIST|GAMMA|BETA|TREND|GROWTH|CONFIDENCE)/;

it.each(values.map((each) => [`=${each.formula} (${each.file}, ${each.at})`, each] as const))(
  "%s",
  (_title, { formula, cells, value, at }) => {
    const place = readAddress(at);
    if (place === undefined) throw new Error(at);
    const address = at.slice(at.lastIndexOf("!") + 1);
    const workbook = workbookOf({ [place.sheet]: { ...cells, [address]: `=${formula}` } });
    const [ours] = calculate(workbook, [place]).values();
    if (typeof value !== "number" || typeof ours !== "number") expect(ours).toEqual(value);
    else {
      const scale = Math.max(
        0,
        ...Object.values(cells).map((cell) => (typeof cell === "number" ? Math.abs(cell) : 0)),
      );
      // Sums that nearly cancel out differ by the rounding of what was summed.
      const near = iterated.test(formula) ? 1e-9 * Math.max(1, Math.abs(value)) : 1e-12 * Math.abs(value);
      expect(Math.abs(ours - value)).toBeLessThanOrEqual(Math.max(near, 1e-15 * scale));
    }
  },
);
