import { existsSync, readdirSync, readFileSync } from "node:fs";
import { addressText, examine, type CellValue, type Refusal } from "../../src/model/index.ts";
import { readModelFile } from "../../src/workbook/index.ts";

/** Workbooks whose every formula holds the value that Excel itself calculated (its README tells from where). */
const folder = "../shared/excel-workbooks";
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

/** Functions that end where their steps come near enough. */
const iterated = /\b(?:X?IRR|RATE|YIELD|INV|DIST|GAMMA|BETA|TREND|GROWTH|LINEST|LOGEST|CONFIDENCE)/i;

/** How far apart two numbers may be: rounding, or for iterated functions a little more. */
function tolerance(formula: string, excel: number, scale: number): number {
  // Excel's XIRR itself ends up to 1e-8 from the rate at which the value is nothing.
  if (/\bXIRR\(/i.test(formula)) return 2e-8;
  // An internal rate of nearly 0 has no digits to share.
  if (/\bIRR\(/i.test(formula)) return 1e-9;
  const share = iterated.test(formula) ? 1e-9 : 1e-12;
  return Math.max(share * Math.abs(excel), 1e-14 * scale);
}

const same = (formula: string, excel: CellValue, ours: CellValue, scale: number): boolean => {
  if (typeof excel === "number" && typeof ours === "number")
    return excel === ours || Math.abs(excel - ours) <= tolerance(formula, excel, scale);
  return JSON.stringify(excel) === JSON.stringify(ours);
};

interface Held {
  readonly file: string;
  readonly equal: number;
  readonly refused: readonly Refusal[];
  readonly different: readonly string[];
}

function hold(file: string): Held {
  const workbook = readModelFile(readFileSync(`${folder}/${file}`));
  const { at, scaleAt, refusals } = examine(workbook, { judging: true });
  const refused = new Set(refusals.map(({ cell }) => addressText(cell)));
  const different: string[] = [];
  let equal = 0;
  for (const sheet of workbook.sheets)
    for (const { row, column, formula, value } of sheet.cells.values()) {
      const address = { sheet: sheet.name, row, column };
      if (formula === undefined || value === undefined || refused.has(addressText(address))) continue;
      const ours = at(sheet.name, row, column);
      if (same(formula, value, ours, scaleAt(sheet.name, row, column))) equal++;
      else
        different.push(
          `${addressText(address)} =${formula}: Excel ${JSON.stringify(value)}, here ${JSON.stringify(ours)}`,
        );
    }
  return { file, equal, refused: refusals, different };
}

const describeShared = files.length > 0 ? describe : describe.skip;
if (files.length === 0)
  process.stderr.write(`Skipped: ${folder} is not there, so no formula is compared with Excel\n`);

describeShared("every formula of the workbooks that Excel calculated", () => {
  const held = files.map(hold);

  it.each(held.map(({ file, different }) => [file, different] as const))(
    "%s: equal or refused by name, never different",
    (_file, different) => {
      expect(different).toEqual([]);
    },
  );

  it.each([
    ["LOGICAL", 0.9],
    ["LOOKUP_AND_REFERENCE", 0.9],
    ["MATH_AND_TRIGONOMETRY", 0.9],
    ["DATE_AND_TIME", 0.9],
    ["STATISTICAL", 0.8],
    ["templates", 0.9],
  ])("of %s at least a share of %d is calculated", (family, share) => {
    const ofFamily = held.filter(({ file }) => file.startsWith(`${family}__`));
    const equal = ofFamily.reduce((sum, each) => sum + each.equal, 0);
    const refused = ofFamily.reduce((sum, each) => sum + each.refused.length, 0);
    expect(equal / (equal + refused)).toBeGreaterThanOrEqual(share);
  });

  it("no function of finance that models use is refused", () => {
    const used =
      /^(?:X?NPV|X?IRR|MIRR|PMT|IPMT|PPMT|CUMIPMT|CUMPRINC|PV|FV|FVSCHEDULE|NPER|RATE|SLN|SYD|DB|DDB|RRI|PDURATION|EFFECT|NOMINAL)$/;
    const refused = held.flatMap((each) => each.refused).filter(({ detail }) => used.test(detail));
    expect(refused).toEqual([]);
  });
});
