import { parseRange } from "../../calc/index.ts";
import type { ReadingContext } from "./draft.ts";
import { Fields, isPlainItem, textWithNested } from "./fields.ts";
import type { Heading } from "./heading.ts";
import type { Item } from "../outline/item.ts";
import { groupOf, type KpiGroup } from "./kpiGroups.ts";
import { kpisScope } from "./kpis.ts";
import type { Section } from "../outline/outline.ts";
import type { Scope } from "./scope.ts";
import { isRoiWord } from "./words.ts";

/** The section of returns: `ROI` is the plan's, what else is claimed there are KPIs. */
export function roiScope(heading: Heading, section: Section, context: ReadingContext): Scope {
  const group = groupOf(heading, section);
  if (heading.valued !== undefined) {
    const { label, value } = heading.valued;
    const at = { firstLine: section.line, lastLine: section.line, endLine: section.line };
    takeRoi(
      { name: label, text: value, words: section.text, bold: false, nested: [], tables: [], ...at },
      context,
    );
  }
  const kpis = kpisScope(section, group, context);
  return {
    ...kpis,
    kind: "returns",
    readsFigures: true,
    items: (items) => {
      const claims = items.filter((item) => isPlainItem(item) || !isRoiWord(item.name));
      for (const item of items) if (!claims.includes(item)) takeRoi(item, context, group);
      if (claims.length > 0) kpis.items(claims);
    },
  };
}

/** The first ROI of an investment section is the plan's; any other is a KPI like each claim. */
export function takeRoi(item: Item, context: ReadingContext, group?: KpiGroup): void {
  const { draft, ledger } = context;
  const fields = new Fields(item, ["low", "high"], ledger);
  const range = parseRange(item.text);
  const low = fields.number("low") ?? range?.low ?? range?.high;
  const high = fields.number("high") ?? range?.high ?? range?.low;
  ledger.understand(item.firstLine, item.lastLine);
  if (draft.roi === undefined && low !== undefined && high !== undefined) {
    draft.roi = { low, high, text: textWithNested(item.text, fields.others, ledger) };
  } else {
    draft.kpis.push({ group: group ?? { name: item.name, above: [] }, name: item.name, text: item.text });
  }
}
