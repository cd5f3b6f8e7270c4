import type { ReadingContext } from "./draft.ts";
import { Fields, textWithNested } from "./fields.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import type { Item } from "../outline/item.ts";
import { readPlainNumber } from "./number.ts";
import type { Section } from "../outline/outline.ts";
import type { Scope } from "./scope.ts";

const assumptionFields = ["value", "unit", "source", "owner", "date", "confidence"] as const;

/** Every bullet of the section is an assumption: a name, a value and where it comes from. */
export function assumptionsScope(section: Section, context: ReadingContext): Scope {
  const scope: Scope = {
    kind: "assumptions",
    section,
    opens: ["kpis", "pillar", "phase", "budget"],
    items: (items) => items.forEach((item) => takeAssumption(item, context)),
    inner: (_heading, inside) => ({ ...scope, section: inside }),
  };
  return scope;
}

function takeAssumption(item: Item, { draft, ledger }: ReadingContext): void {
  const fields = new Fields(item, assumptionFields, ledger);
  ledger.understand(item.firstLine, item.lastLine);
  const text = textWithNested(item.text, fields.others, ledger);
  const value = fields.text("value") ?? text;
  draft.assumptions.set(item.name, {
    value: readPlainNumber(value) ?? value,
    ...withoutUndefined({
      unit: fields.text("unit"),
      source: fields.text("source"),
      owner: fields.text("owner"),
      date: fields.date("date"),
      confidence: fields.text("confidence"),
    }),
  });
}
