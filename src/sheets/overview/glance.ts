import type { Cell } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import type { CheckFigure } from "../checks/figure.ts";
import { formula, text } from "../frame/cell.ts";
import { kpiRows, statusWords } from "../kpis/rows.ts";
import { initiativeRows } from "../../plan/rows/initiatives.ts";

type Line = readonly Cell[];

/** Single figures, each only where its sheet is part of the workbook. */
export function glanceLines(build: Build, checks: readonly CheckFigure[]): Line[] {
  const words = build.texts.overview.figures;
  const count = (label: string, source: string, expected: number): Line => [
    text(label, "label"),
    formula(source, expected, build.formats.count),
  ];
  const lines: Line[] = [];
  if (build.sheets.includes("pillars")) {
    const named = initiativeRows(build.plan).filter(({ initiative }) => initiative !== "");
    lines.push(
      count(words.initiatives, '=SUMPRODUCT(--({pillars.initiative}<>""))', named.length),
      count(
        words.initiativesDone,
        '=SUMPRODUCT(--({pillars.initiative}<>""),--({pillars.status}={name:WorkDone}))',
        named.filter(({ status }) => status === "done").length,
      ),
    );
  }
  if (build.sheets.includes("phases")) {
    const milestones = build.plan.phases.flatMap((phase) =>
      phase.milestones.filter(({ label, name }) => label !== "" || name !== ""),
    );
    lines.push(
      count(
        words.milestones,
        '=SUMPRODUCT(--(({phases.label}<>"")+({phases.milestone}<>"")>0))',
        milestones.length,
      ),
    );
  }
  if (build.sheets.includes("checks")) {
    const failing = checks.filter(({ found }) => found > 0).length;
    lines.push(count(words.failing, "=SUMPRODUCT(--({checks.result}<>{name:WordOk}))", failing));
  }
  return lines;
}

/** Indicators by status, best first: the source of a chart. */
export function statusLines(build: Build): Line[] {
  const rows = kpiRows(build);
  return statusWords.map((status) => [
    formula(`={name:${status}}`, build.word(status), undefined, "formulaText"),
    formula(
      `=SUMPRODUCT(--({kpis.status}={name:${status}}))`,
      rows.filter((row) => row.status === status).length,
      build.formats.count,
    ),
  ]);
}
