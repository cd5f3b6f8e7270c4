import type { Kpi, Objective, Plan } from "../plan.ts";
import { countCopies, groupKey } from "./sameText.ts";

/** What rules look at in a row of KPIs or of objectives. */
export interface MeasureRow {
  readonly group: string;
  readonly name: string;
  readonly text: string;
  readonly target: number | undefined;
  readonly upper: number | undefined;
  /** How often the name stands in the group. */
  readonly copies: number;
}

export function kpiMeasures({ kpis }: Plan): MeasureRow[] {
  return measureRows(kpis, ({ group }) => group);
}

export function objectiveMeasures({ objectives }: Plan): MeasureRow[] {
  return measureRows(objectives, () => "");
}

function measureRows<Item extends Kpi | Objective>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
): MeasureRow[] {
  const copies = countCopies(items, (item) =>
    item.name === "" ? undefined : groupKey(groupOf(item), item.name),
  );
  return items.map((item) => ({
    group: groupOf(item),
    name: item.name,
    text: item.text,
    target: item.target?.value,
    upper: item.target?.upper,
    copies: copies(item),
  }));
}
