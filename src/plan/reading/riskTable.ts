import { tableRows } from "../outline/tableRows.ts";
import { cleanName } from "./fold.ts";
import type { TableNode } from "../source/tree.ts";
import type { ReadingContext } from "./draft.ts";
import { columnTopicsOf, type ColumnTopic } from "./evidence/words.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import { totalIn } from "./money/words.ts";
import { chanceIn, costIn } from "./riskFigures.ts";
import { textAt } from "../textAt.ts";

/**
 * Takes a table of risks: what may happen, how likely, at which cost and what is done about it. Chances and costs in
 * words ("high", "3 of 5") are no figures: they are kept as a note, and the risk has none.
 */
export function takeRiskTable(table: TableNode, heading: string, { draft, ledger }: ReadingContext): boolean {
  const { titles, rows, headerLine } = tableRows(table);
  const topics = titles.map(columnTopicsOf);
  const taken: number[] = [];
  const free = (topic: ColumnTopic): number[] =>
    topics.flatMap((named, index) => (named.has(topic) && !taken.includes(index) ? [index] : []));
  const take = (at: number | undefined): number | undefined => {
    if (at !== undefined) taken.push(at);
    return at;
  };
  const column = (topic: ColumnTopic): number | undefined => take(free(topic)[0]);
  // "Impact (1-5)" beside "Cost if it happens": the one that holds money is the cost.
  const costColumn = (): number | undefined => {
    const found = free("impact");
    return take(
      found.find((at) => rows.some(({ cells }) => costIn(textAt(cells, at)) !== undefined)) ?? found[0],
    );
  };
  const columns = {
    name: column("risk"),
    chance: column("chance"),
    impact: costColumn(),
    response: column("response"),
    owner: column("owner"),
  };
  if (columns.name === undefined) return false;
  for (const { cells, line } of rows) {
    const cell = (at: number | undefined): string => textAt(cells, at).trim();
    const name = cleanName(cell(columns.name));
    if (name === "") continue;
    // A total of what risks may cost is none of them.
    if (totalIn(name) !== undefined) {
      ledger.understand(line);
      continue;
    }
    const chance = chanceIn(cell(columns.chance));
    const cost = costIn(cell(columns.impact));
    const said = titles.flatMap((title, at) => {
      const text = cell(at);
      const isRead =
        at === columns.name ||
        at === columns.response ||
        at === columns.owner ||
        (at === columns.chance && chance !== undefined) ||
        (at === columns.impact && cost !== undefined);
      return isRead || !/[\p{L}\p{N}]/u.test(text) ? [] : [`${cleanName(title)}: ${text}`];
    });
    draft.risks.push({
      name,
      ...withoutUndefined({
        chance,
        low: cost?.low,
        high: cost?.high,
        owner: cell(columns.owner) || undefined,
        response: cell(columns.response) || undefined,
      }),
      place: { line },
    });
    if (said.length > 0) draft.notes.push({ heading, text: `${name}: ${said.join("; ")}.`, place: { line } });
    ledger.understand(line);
  }
  ledger.understand(headerLine);
  return true;
}
