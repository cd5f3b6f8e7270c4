import type { RangeRef } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { countOf } from "../checks/figure.ts";
import { formula, text } from "../frame/cell.ts";
import { wordFormats } from "../frame/rules.ts";
import { beginStack } from "../frame/stack.ts";
import { knowsTime } from "./overTime.ts";
import { kpiRows, statusTones, statusWords } from "./rows.ts";
import { stepsTable } from "./stepsTable.ts";
import { kpisTable } from "./table.ts";

export function kpisSheet(build: Build): BuiltSheet {
  const words = build.texts.kpis;
  const rows = kpiRows(build);
  const stack = beginStack(build, "kpis");
  stack.section(words.counts.title);
  const countsRow = stack.row();
  stack.cells([
    text(words.counts.status, "heading"),
    text(words.counts.count, "headingNumber"),
    text(words.counts.share, "headingNumber"),
  ]);
  const counted = rows.filter((row) => row.status !== undefined).length;
  for (const status of statusWords) {
    const own = countOf(rows, (row) => row.status === status);
    const count = `SUMPRODUCT(--({kpis.status}={name:${status}}))`;
    stack.cells([
      formula(`={name:${status}}`, build.word(status), undefined, "formulaText"),
      formula(`=${count}`, own, build.formats.count),
      formula(
        `=IF(SUMPRODUCT(--({kpis.status}<>""))=0,0,${count}/SUMPRODUCT(--({kpis.status}<>"")))`,
        counted === 0 ? 0 : own / counted,
        build.formats.percent,
      ),
    ]);
  }
  stack.skip(1);
  const steps = stepsTable(build.plan);
  if (steps !== undefined) {
    stack.section(words.steps.title);
    stack.note(words.steps.note);
    stack.table(steps);
  }
  stack.section(words.indicators.title);
  const table = stack.table(kpisTable(build, rows));
  const counts: RangeRef = { ...table.range("group"), row: countsRow + 1, rows: statusWords.length };
  return {
    draft: {
      id: "kpis",
      words,
      tabColor: "teal",
      unit: words.unit,
      blocks: stack.blocks,
      tables: stack.tables,
      conditionalFormats: [
        ...wordFormats(counts, statusTones),
        ...wordFormats(table.range("status"), statusTones),
      ],
      lastPrinted: table.range("text").column,
      lastOnNarrowPage: knowsTime(build) ? table.range("asOf").column : table.range("text").column - 1,
    },
  };
}
