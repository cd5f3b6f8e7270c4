import { holds } from "../../plan/rules/condition.ts";
import { phaseRules } from "../../plan/rules/phases.ts";
import type { Build } from "../build.ts";
import { conditionInRow } from "../checks/formula.ts";
import type { Column } from "../frame/table.ts";
import type { PhaseRow } from "./rows.ts";

/** What is wrong with the months of a row, in words beside them; nothing where all is well. */
export function entryColumn(build: Build): Column<PhaseRow> {
  const words = build.texts.phases.entries;
  const { broken } = phaseRules["phases.endBeforeStart"];
  const texts = "OR(ISTEXT({phases.startMonth@}),ISTEXT({phases.endMonth@}))";
  return {
    formula: `=IF(${texts},"${words.text}",IF(${conditionInRow("phases", broken)},"${words.endBeforeStart}",""))`,
    expected: (row) => (holds(broken, { ...row }, build) ? words.endBeforeStart : ""),
    role: "formulaText",
  };
}
