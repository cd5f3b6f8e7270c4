import { addressText, cellKey, type ModelWorkbook } from "../workbook/index.ts";
import { severityOf, workbookRules, type Found, type WorkbookFinding, type WorkbookRule } from "./finding.ts";
import { blankReferences } from "./rules/blanks.ts";
import { circles } from "./rules/circles.ts";
import { constantsInFormulas } from "./rules/constants.ts";
import { errorValues } from "./rules/errors.ts";
import { externalLinks, hiddenSheets, longFormulas, volatileFormulas } from "./rules/notes.ts";
import { interruptions } from "./rules/interruptions.ts";
import { patterns } from "./rules/patterns.ts";
import { shortRanges } from "./rules/sums.ts";
import { textNumbers } from "./rules/textNumbers.ts";
import { unusedInputs } from "./rules/unused.ts";
import { withoutConsequences } from "./consequences.ts";
import { WorkbookView } from "./view.ts";

export {
  severityOf,
  workbookRules,
  type WorkbookFinding,
  type WorkbookRule,
  type WorkbookSeverity,
} from "./finding.ts";

const rules: readonly ((view: WorkbookView) => Found[])[] = [
  errorValues,
  circles,
  patterns,
  interruptions,
  shortRanges,
  constantsInFormulas,
  textNumbers,
  blankReferences,
  unusedInputs,
  externalLinks,
  volatileFormulas,
  longFormulas,
  hiddenSheets,
];

/**
 * What a careful reader would ask about a workbook, the gravest first: nothing is calculated, the values are those that
 * Excel left. What was accepted before is left out for as long as its cell holds the same.
 */
export function auditWorkbook(
  workbook: ModelWorkbook,
  accepted: ReadonlySet<string> = new Set(),
): WorkbookFinding[] {
  const view = new WorkbookView(workbook);
  const order = (rule: WorkbookRule): number => workbookRules.indexOf(rule);
  return withoutConsequences(
    view,
    rules.flatMap((rule) => rule(view)),
  )
    .map((found): WorkbookFinding => ({ ...found, fingerprint: fingerprintOf(view, found) }))
    .filter(({ fingerprint }) => !accepted.has(fingerprint))
    .sort(
      (a, b) =>
        severities.indexOf(severityOf[a.rule]) - severities.indexOf(severityOf[b.rule]) ||
        order(a.rule) - order(b.rule),
    );
}

const severities = ["error", "warning", "note"];

function fingerprintOf(view: WorkbookView, { rule, cell }: Found): string {
  const key = cellKey(cell.row, cell.column);
  const held =
    view.sheetOf(cell.sheet)?.formulas.get(key)?.pattern ??
    JSON.stringify(view.cellAt(cell.sheet, cell.row, cell.column)?.value ?? null);
  return [rule, addressText(cell), held].join("|");
}
