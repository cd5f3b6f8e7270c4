import type { ReadingContext } from "./draft.ts";
import { Fields, textWithNested } from "./fields.ts";
import type { Item } from "./item.ts";
import type { Section } from "./outline.ts";
import type { Scope } from "./scope.ts";

/** Every bullet of the section, at any depth, is an objective. */
export function objectivesScope(section: Section, context: ReadingContext): Scope {
  const scope: Scope = {
    section,
    opens: ["kpis", "pillar", "phase", "budget", "assumptions"],
    items: (items) => items.forEach((item) => takeObjective(item, context)),
    inner: (_heading, inside) => ({ ...scope, section: inside }),
  };
  return scope;
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
