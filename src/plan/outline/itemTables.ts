import type { TableNode } from "../source/tree.ts";
import type { Item } from "./item.ts";

/**
 * The tables that stand in the items of a list. Beside a figure of its item a table says what that one is made up
 * of: read as well, its money would count twice.
 */
export const tablesIn = (items: readonly Item[]): TableNode[] =>
  items.flatMap(({ words, tables, nested }) => [...(/\d/.test(words) ? [] : tables), ...tablesIn(nested)]);
