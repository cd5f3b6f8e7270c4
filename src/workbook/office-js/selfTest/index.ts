import { resolveWorkbook } from "../../resolve.ts";
import { beginInsert } from "../begin.ts";
import { ExcelError } from "../errors.ts";
import { freeNames } from "../names.ts";
import { checkRequirements, inspectWorkbook } from "../preflight.ts";
import { removeCreated } from "../rollback.ts";
import { goTo, readActiveCell, type CellTarget } from "../selection.ts";
import type { InsertSession } from "../session.ts";
import { missingRoles } from "../styles.ts";
import { entrySteps } from "./entrySteps.ts";
import { reportSteps } from "./readingSteps.ts";
import { environment, timed, type SelfTestReport, type SelfTestStep } from "./report.ts";
import { scratchWorkbook } from "./scratchWorkbook.ts";
import { writingSteps } from "./writingSteps.ts";

export type { SelfTestReport, SelfTestStep } from "./report.ts";
export { reportText } from "./report.ts";

/**
 * Tries on a sheet of its own all that the add-in asks of Excel, each kind of request alone, compares
 * what comes out, and removes the sheet again. A step that Excel refuses does not stop the others.
 */
export async function runSelfTest(
  onStep: (step: SelfTestStep) => void = () => undefined,
): Promise<SelfTestReport> {
  const steps: SelfTestStep[] = [];
  const step = async (id: string, work: () => Promise<void>): Promise<boolean> => {
    const done = await timed(id, work);
    steps.push(done);
    onStep(done);
    return done.outcome !== "refused";
  };
  const context = new Excel.RequestContext();
  let before: CellTarget | undefined;
  let session: InsertSession | undefined;
  let created: Parameters<typeof removeCreated>[0] | undefined;
  const begun =
    (await step("requirements", async () => checkRequirements())) &&
    (await step("sheet, styles, date system", async () => {
      const state = await inspectWorkbook(context);
      before = await readActiveCell();
      const workbook = resolveWorkbook(scratchWorkbook, freeNames(scratchWorkbook, state.taken));
      const styles = missingRoles(workbook, state.styles);
      created = { workbook, styles };
      session = await beginInsert(context, workbook, styles, undefined);
    }));
  if (begun && session !== undefined) {
    const all = [...writingSteps(session), ...reportSteps(session), ...entrySteps(session)];
    for (const { id, work } of all) await step(id, work);
  }
  const place = before;
  if (place !== undefined) await step("go back", () => goTo(place));
  const made = created;
  if (made !== undefined) {
    await step("remove", async () => {
      await removeCreated(made);
      const left = await inspectWorkbook(new Excel.RequestContext());
      const [sheet] = made.workbook.sheets;
      if (sheet !== undefined && left.taken.sheets.includes(sheet.name)) throw new ExcelError("notRemoved");
    });
  }
  return { ...environment(), steps };
}
