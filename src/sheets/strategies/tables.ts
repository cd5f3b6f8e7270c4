import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { emptyItem, type FrameworkRow, type ItemRow } from "./rows.ts";

/** The Strategies table: a row an item, with its maturity now and as wanted. */
export function itemsTable(build: Build, rows: readonly ItemRow[]): TableSource<ItemRow> {
  const headings = build.texts.strategies.tableHeadings;
  const { decimal } = build.formats;
  const input = (
    id: "framework" | "part" | "topic" | "item" | "description" | "outcome",
  ): Column<ItemRow> => ({
    id,
    heading: headings[id],
    cell: (row) => text(row[id], "inputText"),
  });
  const rating = (id: "now" | "target"): Column<ItemRow> => ({
    id,
    heading: headings[id],
    align: "right",
    cell: (row) => number(row[id], decimal),
  });
  return {
    id: "strategies",
    name: "Strategies",
    columns: [
      input("framework"),
      input("part"),
      input("topic"),
      input("item"),
      rating("now"),
      rating("target"),
      {
        id: "gap",
        heading: headings.gap,
        align: "right",
        formula:
          '=IF(AND(ISNUMBER({strategies.now@}),ISNUMBER({strategies.target@})),{strategies.target@}-{strategies.now@},"")',
        expected: ({ now, target }) => (now === undefined || target === undefined ? "" : target - now),
        format: decimal,
      },
      input("description"),
      input("outcome"),
    ],
    rows,
    emptyRow: emptyItem,
  };
}

/** A row a framework: the average of what is rated. */
export function frameworksTable(build: Build, rows: readonly FrameworkRow[]): TableSource<FrameworkRow> {
  const headings = build.texts.strategies.frameworksHeadings;
  const { count, decimal } = build.formats;
  const own = "--({strategies.framework}={frameworks.framework@})";
  const counted = (id: "items" | "rated" | "aimed", condition: string): Column<FrameworkRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=SUMPRODUCT(${own},${condition})`,
    expected: (row) => row[id],
    format: count,
  });
  const averaged = (id: "now" | "target", of: "rated" | "aimed"): Column<FrameworkRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=IF({frameworks.${of}@}=0,0,SUMPRODUCT(${own},{strategies.${id}})/{frameworks.${of}@})`,
    expected: (row) => row[id],
    format: decimal,
  });
  return {
    id: "frameworks",
    name: "StrategyFrameworks",
    columns: [
      { id: "framework", heading: headings.framework, cell: (row) => text(row.framework) },
      counted("rated", "--ISNUMBER({strategies.now})"),
      counted("aimed", "--ISNUMBER({strategies.target})"),
      counted("items", '--({strategies.item}<>"")'),
      averaged("now", "rated"),
      averaged("target", "aimed"),
      {
        id: "gap",
        heading: headings.gap,
        align: "right",
        formula:
          "=IF(OR({frameworks.rated@}=0,{frameworks.aimed@}=0),0,{frameworks.target@}-{frameworks.now@})",
        expected: (row) => (row.rated === 0 || row.aimed === 0 ? 0 : row.target - row.now),
        format: decimal,
      },
    ],
    rows,
    emptyRow: { framework: "", items: 0, rated: 0, aimed: 0, now: 0, target: 0 },
  };
}
