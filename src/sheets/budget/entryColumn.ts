import { holds } from "../../plan/rules/condition.ts";
import { budgetRules } from "../../plan/rules/budget.ts";
import type { LineRow } from "../../plan/rows/budgetLines.ts";
import type { Build } from "../build.ts";
import { conditionInRow } from "../checks/formula.ts";
import type { Column } from "../frame/table.ts";

const rules = [
  ["lowAboveHigh", budgetRules["budget.lowAboveHigh"].broken],
  ["likelyOutside", budgetRules["budget.likelyOutside"].broken],
] as const;

/** Whether a line is of a budget that has no row among the totals: none of them counts it. */
const isUnlisted =
  'AND(OR({budget.name@}<>"",COUNT({budget.low@},{budget.high@})>0),SUMPRODUCT(--({tracks.track}={budget.track@}))=0)';

/** Whether a line's ends are others than its quantity times the ends of its unit cost. */
const isNoProduct = `IF(AND(ISNUMBER({budget.quantity@}),COUNT({budget.unitCostLow@},{budget.unitCostHigh@})=2),OR(${(
  [
    ["low", "unitCostLow"],
    ["high", "unitCostHigh"],
  ] as const
)
  .map(
    ([end, cost]) =>
      `ABS({budget.${end}@}-{budget.quantity@}*{budget.${cost}@})>MAX({name:ToleranceAbsolute},{name:ToleranceRelative}*ABS({budget.${end}@}))`,
  )
  .join(",")}),FALSE)`;

function differsFromProduct({ low = 0, high = 0, line }: LineRow, build: Build): boolean {
  const { quantity, unitCost } = line ?? {};
  if (quantity === undefined || unitCost === undefined) return false;
  const differs = (end: number, cost: number): boolean =>
    Math.abs(end - quantity * cost) >
    Math.max(build.figure("ToleranceAbsolute"), build.figure("ToleranceRelative") * Math.abs(end));
  return differs(low, unitCost.low) || differs(high, unitCost.high);
}

/** What is wrong with the entries of a line, in words beside them; nothing where all is well. */
export function entryColumn(build: Build, rows: readonly LineRow[], several: boolean): Column<LineRow> {
  const words = build.texts.budget.entries;
  const quoted = (text: string): string => `"${text}"`;
  const texts = `OR(${["low", "likely", "high"].map((id) => `ISTEXT({budget.${id}@})`).join(",")})`;
  const broken = rules.reduceRight(
    (otherwise, [id, condition]) =>
      `IF(${conditionInRow("budget", condition)},${quoted(words[id])},${otherwise})`,
    `IF(SUMPRODUCT(1-ISFORMULA({budget.lowYear:spread@}))+SUMPRODUCT(1-ISFORMULA({budget.share@}))>0,${quoted(words.overwritten)},"")`,
  );
  const priced = rows.some(({ line }) => line?.quantity !== undefined && line.unitCost !== undefined);
  const product = priced ? `IF(${isNoProduct},${quoted(words.product)},${broken})` : broken;
  const counted = several ? `IF(${isUnlisted},${quoted(words.unlisted)},${product})` : product;
  return {
    formula: `=IF(${texts},${quoted(words.text)},${counted})`,
    expected: (row) => {
      if (priced && differsFromProduct(row, build)) return words.product;
      const found = rules.find(([, condition]) => holds(condition, { ...row }, build));
      return found === undefined ? "" : words[found[0]];
    },
    role: "formulaText",
  };
}
