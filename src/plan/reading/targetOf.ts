import type { Item } from "../outline/item.ts";
import { readQuantity } from "./quantity.ts";
import { fieldOf } from "./words.ts";

/** "Target: 25 by 2029": what the thing above is to come to. */
export const isTargetOf = ({ name, text }: Item): boolean =>
  fieldOf(name) === "target" && readQuantity(text) !== undefined;
