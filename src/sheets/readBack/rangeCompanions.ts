import type { Value } from "../../workbook/spec.ts";
import type { ColumnId } from "../ids.ts";
import { identifyColumns } from "./columnIds.ts";
import { grid } from "./grid.ts";
import type { TableContent } from "./reader.ts";

/** Cells that belong to ranges: by name where a formula calls them so, with what they hold. */
export interface Companion {
  /** The parameter of a function that takes them. */
  readonly parameter: "likely" | "shape" | "correlation";
  readonly address: string;
  readonly values: readonly (readonly Value[])[];
}

/** The likely amounts that are in the period of an end. */
const likelyOf: Partial<Readonly<Record<ColumnId<"budget">, ColumnId<"budget">>>> = {
  low: "likely",
  high: "likely",
  lowYear: "likelyYear",
  highYear: "likelyYear",
};

/** Headings with other signs would need escapes in a reference. */
const plain = /^[\p{Letter}_][\p{Letter}\p{Number}_ ]*$/u;

/**
 * What goes with a column of low or high ends of a plan's budget: likely amounts, shapes and the
 * correlation. Without them a formula gives another P80 than the sheets. Nothing for other references.
 */
export function rangeCompanions(
  reference: string,
  contents: readonly (TableContent & { readonly name: string })[],
  correlation: string,
): Companion[] {
  const [, name, heading] = /^([^[]+)\[([^\]]+)\]$/.exec(reference) ?? [];
  const table = contents.find(
    (content) => content.id === "budget" && content.name.toLowerCase() === name?.toLowerCase(),
  );
  if (table === undefined || heading === undefined) return [];
  const ids = identifyColumns("budget", table.headings);
  const end = ids[table.headings.indexOf(heading)];
  const likely = end === undefined ? undefined : likelyOf[end];
  if (likely === undefined) return [];
  const column = (parameter: Companion["parameter"], id: ColumnId<"budget">): Companion[] => {
    const at = ids.indexOf(id);
    const own = table.headings[at];
    if (own === undefined || !plain.test(own)) return [];
    return [
      { parameter, address: `${table.name}[${own}]`, values: table.rows.map((row) => [row[at] ?? ""]) },
    ];
  };
  const known = grid(contents, "assumptions")?.rows.find((row) => row.value("key") === "Correlation");
  return [
    ...column("likely", likely),
    ...column("shape", "shape"),
    ...(known === undefined
      ? []
      : [{ parameter: "correlation" as const, address: correlation, values: [[known.value("value")]] }]),
  ];
}
