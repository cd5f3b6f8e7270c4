import type { ReadingContext } from "./draft.ts";
import { Fields, isPlainItem, textWithNested } from "./fields.ts";
import { withoutUndefined } from "./given.ts";
import type { Item } from "../outline/item.ts";
import { groupOf, type KpiGroup } from "./kpiGroups.ts";
import { takeKpiTable } from "./kpiTable.ts";
import type { Section } from "../outline/outline.ts";
import { pillarFor } from "./pillarDraft.ts";
import { readQuantity } from "./quantity.ts";
import type { Scope } from "./scope.ts";
import { fieldOf, isOutcomeWord } from "./words.ts";

const kpiFields = ["baseline", "actual", "asOf", "date", "owner", "direction"] as const;

/** A section of metrics: every bullet is a KPI, its group the nearest heading. */
export function kpisScope(section: Section, group: KpiGroup, context: ReadingContext, above = group): Scope {
  return {
    section,
    opens: [],
    items: (items) => takeKpis(items, group, above, context),
    table: (table) => takeKpiTable(table, group, context),
    inner: (heading, inside) => {
      // "Métricas por pilar" names the pillars too.
      if (heading.kind === "pillar") {
        pillarFor(heading, context);
        context.ledger.understand(inside.line);
      }
      return kpisScope(inside, groupOf(heading, inside), context, group);
    },
  };
}

function takeKpis(items: readonly Item[], group: KpiGroup, above: KpiGroup, context: ReadingContext): void {
  const target = items.find((item) => fieldOf(item.name) === "target" && !isPlainItem(item));
  if (target !== undefined && readQuantity(target.text) !== undefined) {
    takeDescribed(items, target, group.name, above, context);
    return;
  }
  for (const item of items) {
    if (!isOutcomeWord(item.name) || isPlainItem(item)) takeKpi(item, group, context);
    else if (readQuantity(item.text) !== undefined) takeKpi({ ...item, name: group.name }, group, context);
    else context.ledger.leave(item.firstLine, item.lastLine, "groupOutcome");
  }
}

/** A list that describes one KPI ("Métrica: …", "Target: …"): the heading is its name. */
function takeDescribed(
  items: readonly Item[],
  target: Item,
  name: string,
  group: KpiGroup,
  context: ReadingContext,
): void {
  const { ledger } = context;
  const details = items.filter((item) => item !== target);
  takeKpi({ ...target, name, nested: [...details, ...target.nested] }, group, context, (other) =>
    ledger.leave(other.firstLine, other.lastLine, "detail"),
  );
}

function takeKpi(
  item: Item,
  group: KpiGroup,
  { draft, ledger }: ReadingContext,
  leaveOther?: (item: Item) => void,
): void {
  const fields = new Fields(item, kpiFields, ledger);
  ledger.understand(item.firstLine, item.lastLine);
  if (leaveOther !== undefined) fields.others.forEach(leaveOther);
  draft.kpis.push({
    group,
    name: item.name,
    text: leaveOther === undefined ? textWithNested(item.text, fields.others, ledger) : item.text,
    ...withoutUndefined({
      direction: fields.direction(),
      baseline: fields.number("baseline"),
      actual: fields.number("actual"),
      asOf: fields.date("asOf") ?? fields.date("date"),
      owner: fields.text("owner"),
    }),
  });
}
