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

/** What is wrong with the entries of a line, in words beside them; nothing where all is well. */
export function entryColumn(build: Build): Column<LineRow> {
  const words = build.texts.budget.entries;
  const quoted = (text: string): string => `"${text}"`;
  const texts = `OR(${["low", "likely", "high"].map((id) => `ISTEXT({budget.${id}@})`).join(",")})`;
  const broken = rules.reduceRight(
    (otherwise, [id, condition]) =>
      `IF(${conditionInRow("budget", condition)},${quoted(words[id])},${otherwise})`,
    '""',
  );
  return {
    formula: `=IF(${texts},${quoted(words.text)},${broken})`,
    expected: (row) => {
      const found = rules.find(([, condition]) => holds(condition, { ...row }, build));
      return found === undefined ? "" : words[found[0]];
    },
    role: "formulaText",
  };
}
