import { headingWords } from "./columnWords.ts";
import type { TableNode } from "../source/tree.ts";
import type { ReadingContext } from "./draft.ts";
import { Fields, textWithNested } from "./fields.ts";
import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import type { Scope } from "./scope.ts";
import { columnOf, restAsText, restOfRow, tableRows } from "../outline/tableRows.ts";

/** Every bullet of the section, at any depth, is an objective. */
export function objectivesScope(section: Section, context: ReadingContext): Scope {
  const scope: Scope = {
    section,
    opens: ["kpis", "pillar", "phase", "budget", "assumptions"],
    items: (items) => items.forEach((item) => takeObjective(item, context)),
    table: (table) => takeObjectiveTable(table, context),
    inner: (_heading, inside) => ({ ...scope, section: inside }),
  };
  return scope;
}

const nameWords = headingWords((words) => words.objective);
const targetWords = /^(?:meta|target|valor objetivo|indicador de exito)\b/;

/** A row is an objective: its target first, then what the other columns say. */
function takeObjectiveTable(table: TableNode, { draft, ledger }: ReadingContext): boolean {
  const { header, titles, headerLine, rows } = tableRows(table);
  if (!nameWords.test(header[0] ?? "")) return false;
  ledger.understand(headerLine);
  const target = columnOf(["", ...header.slice(1)], targetWords);
  for (const { cells, line } of rows) {
    const name = cells[0] ?? "";
    ledger.understand(line);
    const rest = restAsText(restOfRow(cells, titles, [0, target]));
    const said = target === undefined ? "" : (cells[target] ?? "");
    draft.objectives.push({ name, text: [said, rest].filter(Boolean).join("; ") });
  }
  return true;
}

function takeObjective(item: Item, { draft, ledger }: ReadingContext): void {
  const fields = new Fields(item, ["baseline", "actual"], ledger);
  const baseline = fields.number("baseline");
  const actual = fields.number("actual");
  ledger.understand(item.firstLine, item.lastLine);
  draft.objectives.push({
    name: item.name,
    text: textWithNested(item.text, fields.others, ledger),
    ...(actual === undefined ? {} : { actual }),
    ...(baseline === undefined ? {} : { baseline }),
  });
}
