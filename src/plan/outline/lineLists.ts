import { attributeOf, columnTopicsOf } from "../reading/evidence/words.ts";
import { fieldOf } from "../reading/words.ts";
import { itemAt } from "../itemAt.ts";
import type { ListItemNode, ListNode, Run } from "../source/tree.ts";
import { namedText } from "./item.ts";

/** A line of a paragraph. */
export interface Line {
  readonly content: readonly Run[];
  readonly at: number;
}

/** "Indicator: …", "Target: 80", "Due: June 2027": what a line says of the thing above it. */
export function describes(content: readonly Run[]): boolean {
  const { name, text } = namedText(content);
  if (text === "" || name.split(/\s+/).length > 3) return false;
  const field = fieldOf(name);
  if (field === "target") return /^\P{L}*\d/u.test(text);
  return (field !== undefined && told.has(field)) || attributeOf(name) !== undefined || isMeasure(name);
}

const told: ReadonlySet<string> = new Set(["baseline", "actual", "deadline", "owner"]);
const isMeasure = (name: string): boolean => columnTopicsOf(name).has("kpi");

export function itemOf(content: readonly Run[], firstLine: number, lastLine = firstLine): ListItemNode {
  const place = { firstLine, lastLine };
  return { blocks: [{ kind: "paragraph", content, place }], place };
}

export function listOf(items: readonly ListItemNode[]): ListNode {
  const place = {
    firstLine: itemAt(items, 0).place.firstLine,
    lastLine: itemAt(items, items.length - 1).place.lastLine,
  };
  return { kind: "list", ordered: false, items, place };
}
