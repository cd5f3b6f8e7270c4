import type { PaneLanguage } from "../../i18n/language.ts";
import type { Plan } from "../../plan/index.ts";
import type { WorkbookModel } from "../model/model.ts";

/** Setting of the document under which the add-in's pane keeps its work. */
const paneSetting = "scaleplan.pane";

/** Hands the plan of this workbook, or the sample, to the browser as an .xlsx file. */
export async function downloadPlan(model: WorkbookModel, language: PaneLanguage): Promise<void> {
  const [{ parsePlan, samplePlan }, { buildWorkbook }, { resolveWorkbook }, { writeXlsx }] =
    await Promise.all([
      import("../../plan/index.ts"),
      import("../../sheets/index.ts"),
      import("../../workbook/resolve.ts"),
      import("../../workbook/xlsx/index.ts"),
    ]);
  const kept = keptPlan(model);
  const plan: Plan = kept === undefined ? samplePlan(language) : parsePlan(kept);
  const spec = buildWorkbook(plan, {
    asOf: new Date().toISOString().slice(0, 10),
    language: plan.language,
    currency: plan.currency,
    scale: 1,
  });
  const bytes = await writeXlsx(resolveWorkbook(spec));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${fileName(plan.title)}.xlsx`;
  link.click();
  URL.revokeObjectURL(url);
}

/** The plan, as JSON, that the pane keeps in the document; undefined when it has none yet. */
function keptPlan(model: WorkbookModel): string | undefined {
  const stored = model.settings.get(paneSetting);
  if (stored === undefined) return undefined;
  const record: unknown = JSON.parse(stored);
  const text = typeof record === "object" && record !== null && "plan" in record ? record.plan : undefined;
  return typeof text === "string" ? text : undefined;
}

function fileName(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|]/g, " ").trim();
  return plain === "" ? "plan" : plain;
}
