import { holds } from "../../plan/rules/condition.ts";
import { phaseRules } from "../../plan/rules/phases.ts";
import type { Build } from "../build.ts";
import { conditionInRow } from "../checks/formula.ts";
import type { Column } from "../frame/table.ts";
import type { PhaseRow } from "./rows.ts";

/** Whether a row belongs to a phase or a timeline that the summaries do not list: nothing there counts it. */
const isUnlisted =
  'AND({phases.phase@}&{phases.label@}&{phases.milestone@}<>"",OR(SUMPRODUCT(--({phaseTotals.track}={phases.track@}),--({phaseTotals.phase}={phases.phase@}))=0,SUMPRODUCT(--({timelines.track}={phases.track@}))=0))';

/** What is wrong with the months of a row, in words beside them; nothing where all is well. */
export function entryColumn(build: Build): Column<PhaseRow> {
  const words = build.texts.phases.entries;
  const { broken } = phaseRules["phases.endBeforeStart"];
  const texts = "OR(ISTEXT({phases.startMonth@}),ISTEXT({phases.endMonth@}))";
  return {
    formula: `=IF(${isUnlisted},"${words.unlisted}",IF(${texts},"${words.text}",IF(${conditionInRow("phases", broken)},"${words.endBeforeStart}","")))`,
    expected: (row) => (holds(broken, { ...row }, build) ? words.endBeforeStart : ""),
    role: "formulaText",
  };
}
