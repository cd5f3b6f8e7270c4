import type { ResolvedWorkbook } from "../spec.ts";
import type { Role } from "../style.ts";
import { roleStyles } from "../style.ts";

/** What an insert may have created when it failed. All of it was free before the insert began. */
export interface Created {
  readonly workbook: ResolvedWorkbook;
  readonly styles: readonly Role[];
}

/**
 * Takes back what an insert created: names before sheets, since deleting a sheet would turn names into
 * #REF!, and styles last. Asks Excel what is there, since nobody knows how far a refused request came.
 */
export async function removeCreated({ workbook, styles }: Created): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook: book } = context;
    const found = [
      ...workbook.names.map(({ name }) => book.names.getItemOrNullObject(name)),
      ...workbook.sheets.map(({ name }) => book.worksheets.getItemOrNullObject(name)),
      ...styles.map((role) => book.styles.getItemOrNullObject(roleStyles[role].name)),
    ];
    for (const item of found) item.load("name");
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const item of found) {
      if (!item.isNullObject) item.delete();
    }
    await context.sync();
  });
}
