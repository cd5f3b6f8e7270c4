import { marketsWanted } from "../../forecast/index.ts";
import type { RangeRef } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { amountUnitLine } from "../frame/amountUnit.ts";
import { number, text } from "../frame/cell.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack } from "../frame/stack.ts";
import { liveTable } from "./liveTable.ts";
import { marketRows, marketsTable } from "./table.ts";

const chartRows = 14;

/** Where the plan goes and when, and the position that it takes. */
export function marketsSheet(build: Build): BuiltSheet {
  const words = build.texts.markets;
  const rows = marketRows(build);
  const stack = beginStack(build, "markets");
  const wanted = marketsWanted(build.plan);
  const cell = (row: number): RangeRef => ({
    sheet: "markets",
    row,
    column: firstColumn + 1,
    rows: 1,
    columns: 1,
  });
  const names = [
    { name: "MarketsWanted", target: cell(stack.row()) },
    { name: "CountHome", target: cell(stack.row() + 1) },
  ];
  stack.cells([text(words.target, "label"), number(wanted, build.formats.count)]);
  stack.cells([text(words.countHome, "label"), text(build.word("WordNo"), "inputText")]);
  stack.skip(1);
  stack.section(words.live.title);
  stack.note(words.live.note);
  const liveRow = stack.row();
  const live = stack.table(liveTable(build, wanted));
  stack.skip(Math.max(0, chartRows - (live.nextRow - liveRow)));
  stack.section(words.register.title);
  stack.note(words.register.note);
  stack.table(marketsTable(rows));
  return {
    draft: {
      id: "markets",
      words,
      tabColor: "teal",
      unit: amountUnitLine(build),
      blocks: stack.blocks,
      tables: stack.tables,
      charts:
        rows.length === 0
          ? []
          : [
              {
                id: "marketsLive",
                kind: "line",
                title: words.chart,
                anchor: { row: liveRow, column: firstColumn + 6, rows: chartRows, columns: 6 },
                series: [
                  {
                    name: words.liveHeadings.live,
                    categories: live.range("label"),
                    values: live.range("live"),
                    color: "teal",
                  },
                  ...(wanted === undefined
                    ? []
                    : [
                        {
                          name: words.liveHeadings.target,
                          categories: live.range("label"),
                          values: live.range("target"),
                          color: "amber" as const,
                        },
                      ]),
                ],
                valueFormat: "0",
                valueLimits: { minimum: 0 },
                legend: "bottom",
              },
            ],
    },
    names,
  };
}
