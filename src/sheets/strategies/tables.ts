import type { Build } from "../build.ts";
import { textField } from "../frame/fields.ts";
import { input, inputs, type Column, type TableSource } from "../frame/table.ts";
import { strategyFields } from "./fields.ts";
import { emptyItem, type FrameworkRow, type ItemRow } from "../../plan/rows/strategyItems.ts";

/** The Strategies table: a row an item, with its maturity now and as wanted. */
export function itemsTable({ formats }: Build, rows: readonly ItemRow[]): TableSource<"strategies", ItemRow> {
  const { description, outcome, ...front } = inputs(strategyFields);
  return {
    id: "strategies",
    columns: {
      ...front,
      gap: {
        align: "right",
        formula:
          '=IF(AND(ISNUMBER({strategies.now@}),ISNUMBER({strategies.target@})),{strategies.target@}-{strategies.now@},"")',
        expected: ({ now, target }) => (now === undefined || target === undefined ? "" : target - now),
        format: formats.decimal,
      },
      description,
      outcome,
    },
    rows,
    emptyRow: emptyItem,
  };
}

/** A row a framework: the average of what is rated. */
export function frameworksTable(
  { formats: { count, decimal } }: Build,
  rows: readonly FrameworkRow[],
): TableSource<"frameworks", FrameworkRow> {
  const own = "--({strategies.framework}={frameworks.framework@})";
  const counted = (id: "items" | "rated" | "aimed", condition: string): Column<FrameworkRow> => ({
    align: "right",
    formula: `=SUMPRODUCT(${own},${condition})`,
    expected: (row) => row[id],
    format: count,
  });
  const averaged = (id: "now" | "target", of: "rated" | "aimed"): Column<FrameworkRow> => ({
    align: "right",
    formula: `=IF({frameworks.${of}@}=0,0,SUMPRODUCT(${own},{strategies.${id}})/{frameworks.${of}@})`,
    expected: (row) => row[id],
    format: decimal,
  });
  return {
    id: "frameworks",
    columns: {
      framework: input(textField("text"), (row) => row.framework),
      rated: counted("rated", "--ISNUMBER({strategies.now})"),
      aimed: counted("aimed", "--ISNUMBER({strategies.target})"),
      items: counted("items", '--({strategies.item}<>"")'),
      now: averaged("now", "rated"),
      target: averaged("target", "aimed"),
      gap: {
        align: "right",
        formula:
          "=IF(OR({frameworks.rated@}=0,{frameworks.aimed@}=0),0,{frameworks.target@}-{frameworks.now@})",
        expected: (row) => (row.rated === 0 || row.aimed === 0 ? 0 : row.target - row.now),
        format: decimal,
      },
    },
    rows,
    emptyRow: { framework: "", items: 0, rated: 0, aimed: 0, now: 0, target: 0 },
  };
}
