import type { Found } from "../finding.ts";
import { byPattern } from "../grouping.ts";
import type { WorkbookView } from "../view.ts";

/** A formula of more parts (names, figures, operators) or levels of parentheses than these is read by nobody. */
const longest = 110;
const deepest = 7;

const volatile = /(?:^|[^A-Z0-9_.])(RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY|OFFSET|INDIRECT|CELL|INFO)\(/i;

/** Formulas that Excel calculates anew at each change, or that give something else tomorrow. */
export const volatileFormulas = (view: WorkbookView): Found[] =>
  byPattern(
    "volatile",
    view.formulas.flatMap((formula) => {
      const called = volatile.exec(withoutTexts(formula.formula))?.[1];
      return called === undefined ? [] : [{ formula, details: { function: called.toUpperCase() } }];
    }),
  );

export const longFormulas = (view: WorkbookView): Found[] =>
  byPattern(
    "longFormula",
    view.formulas.flatMap((formula) => {
      const depth = depthOf(withoutTexts(formula.formula));
      const parts = formula.tokens.filter(({ type }) => !/whitespace|newline/i.test(type)).length;
      return parts > longest || depth > deepest ? [{ formula, details: { parts, depth } }] : [];
    }),
  );

/** Formulas that take figures from other workbooks. */
export const externalLinks = (view: WorkbookView): Found[] =>
  byPattern(
    "externalLink",
    view.formulas.flatMap((formula) => {
      const link = /'?[^'"!,()=+*/^&<>]*\[([^\]"]+)\][^!'"]*'?!/.exec(withoutTexts(formula.formula))?.[1];
      if (link === undefined) return [];
      const workbook = /^\d+$/.test(link) ? (view.workbook.externalLinks[Number(link) - 1] ?? link) : link;
      return [{ formula, details: { workbook } }];
    }),
  );

export const hiddenSheets = (view: WorkbookView): Found[] =>
  view.sheets.flatMap(({ sheet, formulas }): Found[] =>
    sheet.visibility === "visible"
      ? []
      : [
          {
            rule: "hiddenSheet",
            cell: { sheet: sheet.name, row: 0, column: 0 },
            cells: sheet.cells.size,
            details: { formulas: formulas.size, visibility: sheet.visibility },
          },
        ],
  );

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

function depthOf(formula: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of formula) {
    if (sign === "(") most = Math.max(most, (depth += 1));
    else if (sign === ")") depth -= 1;
  }
  return most;
}
