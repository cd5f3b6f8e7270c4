import { tableRows } from "../outline/tableRows.ts";
import { cleanName } from "./fold.ts";
import type { TableNode } from "../source/tree.ts";
import type { ReadingContext } from "./draft.ts";
import { columnTopicsOf, type ColumnTopic } from "./evidence/words.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import { amountsIn } from "./money/amounts.ts";
import { columnsNamed, scaleOf } from "./money/columnWords.ts";
import { currencyIn } from "./money/currencyMarks.ts";
import { inScale, sayScale } from "./money/unitStatement.ts";
import { totalIn } from "./money/words.ts";
import { chanceIn, costIn } from "./riskFigures.ts";
import { textAt } from "../textAt.ts";

type Row = ReturnType<typeof tableRows>["rows"][number];

/** What a cell says that it costs: a bare figure where its heading says in which currency it is. */
function costAt(cells: Row["cells"], titles: readonly string[], at: number | undefined): Cost | undefined {
  const [text, title] = [textAt(cells, at), textAt(titles, at)];
  const scale = scaleOf(title);
  const said = costIn(text);
  if (said !== undefined) return scale === 1 || sayScale([text]) ? said : times(said, scale);
  const [figure, ...more] = currencyIn(title) === undefined ? [] : amountsIn(text);
  return figure?.kind === "number" && more.length === 0 ? times(figure, scale) : undefined;
}

type Cost = NonNullable<ReturnType<typeof costIn>>;
const times = ({ low, high }: Cost, scale: number): Cost => ({
  low: inScale(low, scale),
  high: inScale(high, scale),
});

function costOf(
  cells: Row["cells"],
  titles: readonly string[],
  at: number | undefined,
  most: number | undefined,
): Cost | undefined {
  const [low, high] = [
    costAt(cells, titles, at),
    most === undefined ? undefined : costAt(cells, titles, most),
  ];
  return low === undefined || high === undefined ? (low ?? high) : { low: low.low, high: high.high };
}

function endsOfCost(
  titles: readonly string[],
  rows: readonly Row[],
): { low: number; high: number } | undefined {
  const low = titles.findIndex((title) => columnsNamed(title).has("low"));
  const high = titles.findIndex((title, at) => at !== low && columnsNamed(title).has("high"));
  const costs = rows.map(({ cells }) => [costAt(cells, titles, low), costAt(cells, titles, high)] as const);
  const both = costs.filter(([from, to]) => from !== undefined && to !== undefined);
  const rise = both.every(([from, to]) => (from?.low ?? 0) <= (to?.high ?? 0));
  return low >= 0 && high >= 0 && both.length > 0 && rise ? { low, high } : undefined;
}

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
      found.find((at) => rows.some(({ cells }) => costAt(cells, titles, at) !== undefined)) ?? found[0],
    );
  };
  // "Impact min | Impact max": the ends of one cost in two columns.
  const ends = endsOfCost(titles, rows);
  const from = ends === undefined ? undefined : take(ends.low);
  const to = ends === undefined ? undefined : take(ends.high);
  const columns = {
    name: column("risk"),
    chance: column("chance"),
    impact: from ?? costColumn(),
    most: to,
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
    const cost = costOf(cells, titles, columns.impact, columns.most);
    const said = titles.flatMap((title, at) => {
      const text = cell(at);
      const isRead =
        at === columns.name ||
        at === columns.response ||
        at === columns.owner ||
        (at === columns.chance && chance !== undefined) ||
        ((at === columns.impact || at === columns.most) && cost !== undefined);
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
