import type { Severity } from "../../plan/finding.ts";
import type { RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { formula, text } from "../frame/cell.ts";
import { firstColumn } from "../frame/sheet.ts";
import type { Stack } from "../frame/stack.ts";
import { severityNames, type CheckFigure } from "./figure.ts";

const severities = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** Writes how many checks of each severity do not hold, and gives the cells with the words. */
export function severityCounts(build: Build, checks: readonly CheckFigure[], stack: Stack): RangeRef {
  const words = build.texts.checks;
  stack.cells([
    text(words.counts.severity, "heading"),
    text(words.counts.failing, "headingNumber"),
    text(words.counts.checks, "headingNumber"),
  ]);
  const row = stack.row();
  for (const severity of severities) {
    const own = checks.filter((check) => check.severity === severity);
    const name = severityNames[severity];
    stack.cells([
      formula(`={name:${name}}`, build.word(name), undefined, "formulaText"),
      formula(
        `=SUMPRODUCT(--({checks.severity}={name:${name}}),--({checks.result}<>{name:WordOk}))`,
        own.filter(({ found }) => found > 0).length,
        build.formats.count,
      ),
      formula(`=SUMPRODUCT(--({checks.severity}={name:${name}}))`, own.length, build.formats.count),
    ]);
  }
  return { sheet: "checks", row, column: firstColumn, rows: severities.length, columns: 1 };
}
