import fc from "fast-check";
import { examine, functionTable, type CellValue } from "../../src/model/index.ts";
import { forms } from "../../src/model/evaluation/forms.ts";
import { readModelFile } from "../../src/workbook/index.ts";
import { isErrorText } from "../support/compareCells.ts";
import { recalculate } from "../support/libreoffice.ts";
import { minimalFile, type FileSheet } from "./support/minimalFile.ts";
import { formulaArbitrary, inputCells, rareFormulas } from "./support/randomFormulas.ts";
import { everyFunction, forFile } from "./support/everyFunction.ts";
import { calculatedInWorkbench } from "./support/workbenchEngine.ts";

const formulasEach = 180;
const workbooks = 3 * Number(process.env["FUZZ_RUNS"] ?? 1);

const sales: FileSheet = {
  name: "Sales",
  cells: {
    A1: "Region",
    B1: "Amount",
    C1: "Flow",
    A2: "North",
    B2: 120,
    C2: -100,
    A3: "East",
    B3: 80,
    C3: 60,
    A4: "South",
    B4: 45.5,
    C4: 70,
  },
  table: { name: "Sales", area: "A1:C4", columns: ["Region", "Amount", "Flow"] },
};
const names = { Rate: "Inputs!$B$6", Start: "Inputs!$B$5", Amounts: "Inputs!$F$2:$F$7" };

interface Drawn {
  readonly formulas: readonly string[];
  readonly sheets: readonly FileSheet[];
  readonly ours: readonly CellValue[];
  readonly file: Uint8Array;
}

/** A workbook of three sheets whose formulas are drawn: each may use the inputs and the formulas above it. */
function drawn(seed: number): Drawn {
  // The first one holds the rarer functions, once each.
  const formulas: string[] = seed === 1 ? [...rareFormulas] : [];
  for (let row = formulas.length; row < formulasEach; row++)
    formulas.push(
      fc.sample(formulaArbitrary(Math.min(row, 40)), { seed: seed * 1000 + row, numRuns: 1 })[0] ?? "1",
    );
  return calculated(formulas);
}

function calculated(formulas: readonly string[]): Drawn {
  const cells = Object.fromEntries(formulas.map((formula, at) => [`A${at + 1}`, `=${formula}`]));
  const sheets = [{ name: "Model", cells }, { name: "Inputs", cells: inputCells }, sales];
  const file = minimalFile(sheets, names);
  const { at: valueAt, refusals } = examine(readModelFile(file));
  if (refusals.length > 0) throw new Error(`refused: ${JSON.stringify(refusals)}`);
  return { formulas, sheets, file, ours: formulas.map((_, row) => valueAt("Model", row, 0)) };
}

function same(ours: CellValue, theirs: unknown): boolean {
  if (typeof ours === "object" && ours !== null)
    return isErrorText(typeof theirs === "string" ? theirs : undefined);
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= Math.max(1e-9 * Math.abs(ours), 1e-9);
  if (typeof ours === "boolean" || typeof theirs === "boolean") return Number(ours) === Number(theirs);
  return String(ours ?? "") === String(theirs ?? "");
}

/** Formulas that differ by themselves: a cell that differs makes those that use it differ, which are not counted. */
function differences(
  { formulas, ours }: Drawn,
  theirs: readonly unknown[],
  expected: readonly RegExp[] = [],
): string[] {
  const tainted = new Set<number>();
  const found: string[] = [];
  formulas.forEach((formula, row) => {
    const value = ours[row] ?? null;
    if (same(value, theirs[row])) return;
    tainted.add(row);
    const uses = [...formula.matchAll(/(?<![!A-Z$])A(\d+)/g)].some(([, used]) =>
      tainted.has(Number(used) - 1),
    );
    if (!uses && !expected.some((each) => each.test(formula)))
      found.push(`=${formula}: here ${JSON.stringify(value)}, there ${JSON.stringify(theirs[row])}`);
  });
  return found;
}

/** Where LibreOffice (7.4) gives another value, or knows no function of the name; Microsoft's pages give ours. */
const libreOffice: readonly { readonly formula: RegExp; readonly why: string }[] = [
  {
    formula:
      /\b(?:XLOOKUP|XMATCH|SEQUENCE|FILTER|UNIQUE|SORT|SORTBY|TAKE|DROP|CHOOSEROWS|TOCOL|HSTACK|WRAPROWS|EXPAND|TRIMRANGE|TEXTBEFORE|TEXTAFTER|REGEXTEST|REGEXEXTRACT|REGEXREPLACE|PERCENTOF|ARRAYTOTEXT|VALUETOTEXT)\(/,
    why: "functions that came after it",
  },
  { formula: /\b(?:CEILING\.PRECISE|BINOM\.DIST\.RANGE)\(/, why: "known by another name" },
  { formula: /\bAGGREGATE\(14,6,\{/, why: "takes cells only" },
  { formula: /\bACCRINT\(.*(?:TRUE|FALSE)\)/, why: "takes no method of calculation" },
  { formula: /\bM?DURATION\(.*,1\)/, why: "counts the days of the period as a year of 365 over the coupons" },
  { formula: /\bODDFPRICE\(/, why: "does not calculate it" },
  { formula: /\bCONCATENATE\(.*TRUE/, why: "joins TRUE as 1" },
  { formula: /\bDOLLAR\(-/, why: "shows a sign, not brackets" },
  { formula: /\bCONVERT\(1,"lbm"/, why: "has the pound of before 1959: 453.5923 g, not 453.59237" },
  { formula: /\bENCODEURL\(.*\./, why: "encodes the full stop, which Microsoft's example keeps" },
];

const sorting = /\bSORT(?:BY)?\(/;

/** The sheets without the formulas that would change what others give. */
const withoutSorting = (sheets: readonly FileSheet[]): readonly FileSheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([address, content]) => [
        address,
        sorting.test(String(content)) ? "=0" : content,
      ]),
    ),
  }));

/** Where the workbench's engine (Univer 0.25) gives another value; LibreOffice and Excel's documentation give ours. */
const univer: readonly { readonly formula: RegExp; readonly why: string }[] = [
  { formula: /\bVDB\(/, why: "a period that begins within a year counts in part: 931.2 for 0.5 to 3" },
  { formula: /\bRATE\(/, why: "looks for the rate from another guess and ends at 25%" },
  { formula: /\bDB\(/, why: "a first year of 7 months has a year more than the life" },
  { formula: /\bSEARCH\(/, why: "SEARCH takes patterns" },
  { formula: /\bAVERAGEA\(/, why: "text in a range counts as 0, also where it reads as a number" },
  {
    formula: /\bROUNDUP\(|\bROUNDDOWN\(|\bTRUNC\(|\bINT\(/,
    why: "negative numbers rounded to tens: ROUNDUP(-4,-1) is -10",
  },
  { formula: /\bINDEX\(Sales\[/, why: "INDEX of a column of a table is one of its cells" },
  {
    formula: /\b(?:CEILING\.PRECISE|PERCENTOF|TRIMRANGE|REGEXTEST|REGEXEXTRACT|REGEXREPLACE)\(/,
    why: "functions that it does not know",
  },
  { formula: /\bCONVERT\(.*"km2"/, why: "knows no units of area with a prefix" },
  { formula: /\bAREAS\(\(/, why: "knows no areas in brackets" },
  { formula: sorting, why: "left out: it reorders the cells that other formulas of the calculation read" },
  { formula: /\bWORKDAY\.INTL\(/, why: "gives the days that pass, not the date" },
  { formula: /\bVALUETOTEXT\(TRUE/, why: "gives the value itself" },
  { formula: /^-[A-Z]\w*$/i, why: "takes a negated name that stands alone for a name" },
  { formula: /^\d+e\d+$/, why: "a figure with a small exponent that stands alone is text" },
  { formula: /\d%%%/, why: "knows two percent signs at most" },
  { formula: /TEXT\(1\.5,"\[h\]:mm"\)/, why: "a text of a time beyond a day is no number" },
];

describe("workbooks whose formulas are drawn by chance", () => {
  const all = [
    ...Array.from({ length: workbooks }, (_, seed) => drawn(seed + 1)),
    calculated(everyFunction.map(forFile)),
  ];

  it("call every function that is calculated", () => {
    const text = all.flatMap(({ formulas }) => formulas).join("\n");
    const called = new Set([...text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = ""]) => name));
    const known = [...functionTable.keys(), ...Object.keys(forms)];
    expect(known.filter((name) => !called.has(name))).toEqual([]);
  });

  it("give values, not errors, for the most part: two errors agree easily", () => {
    const values = all.flatMap(({ ours }) => ours);
    expect(values.filter((value) => typeof value !== "object").length / values.length).toBeGreaterThan(0.7);
  });

  it("calculate as LibreOffice calculates them, formula by formula", async () => {
    const files = Object.fromEntries(all.map(({ file }, at) => [`drawn${at}`, file]));
    const recalculated = await recalculate(files);
    const different = all.flatMap((each, at) => {
      const theirs = recalculated[`drawn${at}`]?.get("Model");
      return differences(
        each,
        each.formulas.map((_, row) => theirs?.get(`A${row + 1}`)),
        libreOffice.map(({ formula }) => formula),
      );
    });
    expect(different).toEqual([]);
  });

  it("calculate as the workbench's engine does, but for what the table explains", async () => {
    const different: string[] = [];
    for (const each of all) {
      const theirs = await calculatedInWorkbench(withoutSorting(each.sheets), names, each.formulas.length);
      different.push(
        ...differences(
          each,
          theirs,
          univer.map(({ formula }) => formula),
        ),
      );
    }
    expect(different).toEqual([]);
  });
});
