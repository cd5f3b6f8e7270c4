import { fileKind } from "../../officeFile/fileKind.ts";
import { OfficeFileError } from "../../officeFile/error.ts";
import { PlanError } from "../../plan/error.ts";
import { readFile, type FileOptions } from "../../plan/file.ts";
import type { Reading } from "../../plan/reading.ts";
import { readTableValues, type TableValues } from "../../plan/source/workbook/tableValues.ts";
import { identifyColumns } from "./columnIds.ts";
import { knownTables, planFromTables } from "./planFromTables.ts";
import type { TableContent } from "./reader.ts";

/**
 * Reads a file of any kind, as `readFile` does; a workbook with the tables of a plan gives that plan as people
 * have left it, and not the tables and totals that its sheets show. Throws a PlanError for what cannot be read.
 */
export async function readPlanFile(
  bytes: Uint8Array,
  name: string,
  options: FileOptions = {},
): Promise<Reading> {
  const own = fileKind(bytes).kind === "workbook" ? ownTables(bytes) : [];
  return own.length === 0 ? readFile(bytes, name, options) : readOwn(own, options);
}

/** The tables of a plan in a workbook; a file that cannot be read has none, and says so when it is read. */
function ownTables(bytes: Uint8Array): TableContent[] {
  try {
    return readTableValues(bytes).flatMap((table) => ownTable(table) ?? []);
  } catch (error) {
    if (error instanceof OfficeFileError || error instanceof PlanError) return [];
    throw error;
  }
}

/** Fewer headings may be anybody's. */
const leastColumns = 4;
const leastShare = 0.8;

/** A table by its name and its headings: somebody else's may be called "Budget" too. */
function ownTable({ name, headings, rows, cell }: TableValues): TableContent | undefined {
  const known = knownTables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (known === undefined) return undefined;
  const identified = identifyColumns(known.id, headings).filter((id) => id !== undefined).length;
  if (identified < leastColumns || identified < leastShare * headings.length) return undefined;
  return { id: known.id, headings, rows, cell };
}

function readOwn(tables: readonly TableContent[], { language = "en" }: FileOptions): Reading {
  const { plan, notPlaced } = planFromTables(tables, language);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const cells = notPlaced.map(({ target }) => `${target.sheet}!${target.address}`);
  return {
    plan,
    report: {
      lines: rows,
      understood: rows - cells.length,
      leftAlone: notPlaced.map(({ text }, at) => ({
        line: at + 1,
        heading: "",
        text,
        reason: "unreadableValue",
      })),
      repaired: [],
      assumed: [],
      unit: "row",
      cells,
      notices: [{ kind: "ownTables" }],
    },
    readings: [],
    questions: [],
  };
}
