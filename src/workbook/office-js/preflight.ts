import type { TakenNames } from "./names.ts";
import { ExcelError } from "./errors.ts";

/** The oldest Excel that the add-in promises to run in: Excel 2021. Nothing above it is used. */
const requiredSets = [["ExcelApi", "1.14"]] as const;

/** What an insert has to know of a workbook before it writes. */
export interface WorkbookState {
  readonly taken: TakenNames;
  readonly styles: readonly string[];
}

export function checkRequirements(): void {
  checkWritable();
  for (const [set, version] of requiredSets) {
    if (!Office.context.requirements.isSetSupported(set, version)) {
      throw new ExcelError("unsupported", { details: `${set} ${version}` });
    }
  }
}

export function checkWritable(): void {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) throw new ExcelError("readOnly");
}

/**
 * Looks at the workbook without changing it. Fails when its structure is protected; when a cell is
 * being edited, Excel itself refuses already this first question.
 */
export async function inspectWorkbook(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  const protection = workbook.protection.load("protected");
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const styles = workbook.styles.load("items/name");
  await context.sync();
  if (protection.protected) throw new ExcelError("protected", { details: "WorkbookProtection" });
  const nameOf = ({ name }: { readonly name: string }): string => name;
  return {
    taken: {
      sheets: sheets.items.map(nameOf),
      tablesAndNames: [...tables.items.map(nameOf), ...names.items.map(nameOf)],
    },
    styles: styles.items.map(nameOf),
  };
}
