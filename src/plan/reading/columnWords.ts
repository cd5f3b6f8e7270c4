import { columns, type ColumnWords } from "../../lexicon/columns.ts";
import { anyOf } from "../../lexicon/language.ts";

/** Matches folded headings of columns that begin with, hold or are words of such roles, in any language. */
export function headingWords(
  pick: (roles: ColumnWords["roles"]) => readonly string[],
  place: "start" | "anywhere" | "whole" = "start",
): RegExp {
  const words = anyOf(columns, ({ roles }) => pick(roles));
  const end = String.raw`(?![\p{L}\p{N}])`;
  if (place === "whole") return new RegExp(`^${words}$`, "u");
  return new RegExp(place === "start" ? `^${words}${end}` : String.raw`(?<![\p{L}\p{N}])${words}${end}`, "u");
}
