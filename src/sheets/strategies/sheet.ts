import type { Build, BuiltSheet } from "../build.ts";
import { beginStack } from "../frame/stack.ts";
import { maturityChart } from "./chart.ts";
import { frameworkRows, itemRows } from "../../plan/rows/strategyItems.ts";
import { frameworksTable, itemsTable } from "./tables.ts";

/** Most descriptions take a single line. */
const sentenceWidth = 58;

export function strategiesSheet(build: Build): BuiltSheet {
  const words = build.texts.strategies;
  const rows = itemRows(build.plan);
  const stack = beginStack(build, "strategies");
  stack.section(words.frameworks.title);
  const frameworks = stack.table(frameworksTable(build, frameworkRows(rows)));
  const chart = maturityChart(build, frameworks, stack.row());
  stack.skip(chart.anchor.rows + 1);
  stack.section(words.items.title);
  const items = stack.table(itemsTable(build, rows));
  return {
    draft: {
      id: "strategies",
      words,
      tabColor: "ink",
      unit: words.unit,
      blocks: stack.blocks,
      tables: stack.tables,
      caps: Object.fromEntries(
        (["description", "outcome"] as const).map((id) => [items.range(id).column, sentenceWidth]),
      ),
      conditionalFormats: [frameworks, items].map((table) => ({
        kind: "dataBar",
        range: table.range("now"),
        color: "tealLight",
        minimum: 0,
        maximum: build.figure("MaturityMaximum"),
      })),
      charts: [chart],
    },
  };
}
