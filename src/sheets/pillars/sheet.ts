import type { Build, BuiltSheet } from "../build.ts";
import { progressBar, wordFormats } from "../frame/rules.ts";
import { beginStack } from "../frame/stack.ts";
import { areaRows, initiativeRows, pillarRows } from "../../plan/rows/initiatives.ts";
import { areasTable, initiativesTable, pillarsTable } from "./tables.ts";

/** Most descriptions take a single line. */
const descriptionWidth = 58;

export function pillarsSheet(build: Build): BuiltSheet {
  const words = build.texts.pillars;
  const rows = initiativeRows(build.plan);
  const areas = areaRows(build.plan, rows);
  const stack = beginStack(build, "pillars");
  stack.section(words.pillars.title);
  const pillarTotals = stack.table(pillarsTable(build, pillarRows(build.plan, rows, areas)));
  stack.section(words.areas.title);
  const areaTotals = stack.table(areasTable(build, areas));
  stack.section(words.initiatives.title);
  const initiatives = stack.table(initiativesTable(build, rows));
  const status = initiatives.range("status");
  return {
    draft: {
      id: "pillars",
      words,
      tabColor: "ink",
      unit: words.unit,
      blocks: stack.blocks,
      tables: stack.tables,
      caps: { [initiatives.range("description").column]: descriptionWidth },
      conditionalFormats: [
        ...[pillarTotals, areaTotals, initiatives].map(progressBar),
        ...wordFormats(status, {
          WorkDone: "good",
          WorkInProgress: "warning",
          WorkBlocked: "bad",
          WorkNotStarted: "muted",
        }),
      ],
      lastPrinted: initiatives.range("notes").column,
      lastOnNarrowPage: initiatives.range("notes").column - 1,
    },
  };
}
