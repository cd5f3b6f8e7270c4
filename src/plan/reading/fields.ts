import * as v from "valibot";
import type { Period, Priority, WorkStatus } from "../plan.ts";
import { calendarDate } from "../schema.ts";
import { singleLine } from "./fold.ts";
import type { Item } from "../outline/item.ts";
import type { Ledger } from "./ledger.ts";
import { readNumber } from "./number.ts";
import { readQuantity } from "./quantity.ts";
import { findMoment } from "./time/deadline.ts";
import { fieldOf, isPlainItemWord, keyOf, type Field } from "./words.ts";

/** The nested bullets of an item that fill in its fields ("Responsable: …"), and the others. */
export class Fields {
  readonly others: readonly Item[];
  private readonly ledger: Ledger;
  private readonly found = new Map<Field, Item>();

  constructor(item: Item, known: readonly Field[], ledger: Ledger) {
    this.ledger = ledger;
    const others: Item[] = [];
    for (const nested of item.nested) {
      if (isPlainMark(nested)) {
        ledger.understand(nested.firstLine, nested.lastLine);
        continue;
      }
      const field = fieldOf(nested.name);
      const fills = field !== undefined && known.includes(field) && nested.text !== "";
      if (fills && !this.found.has(field)) this.found.set(field, nested);
      else others.push(nested);
    }
    this.others = others;
  }

  has(field: Field): boolean {
    return this.found.has(field);
  }

  text(field: Field): string | undefined {
    return this.take(field, (text) => text);
  }

  number(field: Field): number | undefined {
    return this.take(field, readNumber);
  }

  /** A value in the unit of targets: "2 weeks" is 14. */
  measure(field: Field): number | undefined {
    return this.take(field, (text) => readNumber(text) ?? readQuantity(text)?.value);
  }

  /** A date, or a stretch of time of the plan ("2026-Q4"). */
  moment(field: Field): string | undefined {
    return this.take(field, (text) => findMoment(text)?.moment);
  }

  month(field: Field): number | undefined {
    return this.take(field, (text) => {
      const month = readNumber(text);
      return month !== undefined && Number.isInteger(month) && month >= 1 ? month : undefined;
    });
  }

  /** A share between 0 and 1, from "60%" or "0.6". */
  share(field: Field): number | undefined {
    return this.take(field, (text) => {
      const share = readNumber(text);
      return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
    });
  }

  /** A level from 0 to 5. */
  maturity(field: Field): number | undefined {
    return this.take(field, (text) => {
      const level = readNumber(text);
      return level !== undefined && level >= 0 && level <= 5 ? level : undefined;
    });
  }

  date(field: Field): string | undefined {
    return this.take(field, (text) => (v.is(calendarDate, text) ? text : undefined));
  }

  priority(): Priority | undefined {
    return this.take("priority", (text) => keyOf("priority", text));
  }

  status(): WorkStatus | undefined {
    return this.take("status", (text) => keyOf("status", text));
  }

  period(): Period | undefined {
    return this.take("period", (text) => keyOf("period", text));
  }

  direction(): "higher" | "lower" | undefined {
    return this.take("direction", (text) => keyOf("direction", text));
  }

  private take<T>(field: Field, parse: (text: string) => T | undefined): T | undefined {
    const item = this.found.get(field);
    if (item === undefined) return undefined;
    const value = parse(item.text);
    if (value === undefined) this.ledger.leave(item.firstLine, item.lastLine, "unreadableValue");
    else this.ledger.understand(item.firstLine, item.lastLine);
    return value;
  }
}

/** Whether an item carries "Kind: item": its name is then no word of the reader's. */
export function isPlainItem(item: Item): boolean {
  return item.nested.some(isPlainMark);
}

function isPlainMark({ name, text }: Item): boolean {
  return fieldOf(name) === "kind" && isPlainItemWord(text);
}

/** An item's text with the bullets nested in it, which its cell has to hold as well. */
export function textWithNested(text: string, others: readonly Item[], ledger: Ledger): string {
  return singleLine([text, ...flatten(others, ledger)].filter((part) => part !== "").join("; "));
}

function flatten(items: readonly Item[], ledger: Ledger): string[] {
  return items.flatMap((item) => {
    ledger.understand(item.firstLine, item.lastLine);
    const own = item.text === "" ? item.name : `${item.name}: ${item.text}`;
    return [own, ...flatten(item.nested, ledger)];
  });
}
