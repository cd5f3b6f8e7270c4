import { readSetting, saveSetting, settingKeys } from "../../workbook/office-js/settings.ts";
import type { ExcelPort, Workplace } from "../common/excelPort.ts";
import { inExcel } from "./inExcel.ts";

const modelLayer = () => import("../../workbook/office-js/model/index.ts");
type ModelLayer = Awaited<ReturnType<typeof modelLayer>>;

/** The part of the layer that the user's own model needs, on first use. */
const inModelLayer = <T>(work: (model: ModelLayer) => Promise<T>): Promise<T> =>
  inExcel(async () => work(await modelLayer()));

/** The port of the views over the real Excel. */
export const officeExcel = (workplace: Workplace): ExcelPort => ({
  workplace,
  insertWorkbook: async (spec, { order, ...options }) => {
    if (order === undefined) return inExcel((excel) => excel.insertWorkbook(spec, options));
    const { keepOrigins } = await import("../../sheets/index.ts");
    const { plan, context } = order;
    const original = keepOrigins({ written: plan, document: plan, context });
    return inExcel((excel) => excel.insertWorkbook(spec, { ...options, original }));
  },
  previewUpdate: async (...parameters) => (await import("./officeUpdate.ts")).previewUpdate(...parameters),
  updatePlan: async (...parameters) => (await import("./officeUpdate.ts")).updatePlan(...parameters),
  revertUpdate: (planKey) =>
    inExcel(async () => {
      const { revertUpdate } = await import("../../workbook/office-js/update/index.ts");
      return revertUpdate(planKey);
    }),
  canRevert: async (planKey) => {
    const { canRevert } = await import("../../workbook/office-js/update/index.ts");
    return canRevert(planKey);
  },
  readPlan: async (...parameters) => (await import("./officePlan.ts")).readPlan(...parameters),
  listPlans: () => inExcel((excel) => excel.listInserts()),
  removePlan: (planKey) => inExcel((excel) => excel.removeInsert(planKey)),
  goTo: (target) => inExcel((excel) => excel.goTo(target)),
  readSelection: () => inExcel((excel) => excel.readSelection()),
  readCompanions: async (reference) => (await import("./officePlan.ts")).readCompanions(reference),
  readSeparators: async () => (workplace === "none" ? undefined : inExcel((excel) => excel.readSeparators())),
  inspectActiveCell: () => inExcel((excel) => excel.inspectActiveCell()),
  readReferences: (references, from) => inExcel((excel) => excel.readReferences(references, from)),
  writeFormula: (formula, target) => inExcel((excel) => excel.writeFormula(formula, target)),
  writeLabelledFormula: (formula, target, look) =>
    inExcel((excel) => excel.writeLabelledFormula(formula, target, look)),
  readModelCells: () => inModelLayer((model) => model.readWorkbookCells()),
  readSelectedCells: () => inModelLayer((model) => model.readSelectedCells()),
  changeCells: (changes) => inModelLayer((model) => model.changeCells(changes)),
  writeMarkRows: (table, rows) => inModelLayer((model) => model.writeMarkRows(table, rows)),
  markResult: (target) => inModelLayer((model) => model.markResult(target)),
  unmarkResult: (name) => inModelLayer((model) => model.unmarkResult(name)),
  listPlanFormulas: () => inExcel((excel) => excel.listPlanFormulas()),
  replacePlanFormulas: async () => (await import("./officeFigures.ts")).replacePlanFormulas(),
  planFormulasAgain: async (write) => (await import("./officeReplaced.ts")).planFormulasAgain(write),
  acceptBaseline: async (...parameters) => (await import("./officeFigures.ts")).acceptBaseline(...parameters),
  runSelfTest: (onStep) =>
    inExcel(async () => {
      const { reportText, runSelfTest } = await import("../../workbook/office-js/selfTest/index.ts");
      const report = await runSelfTest(onStep);
      return { steps: report.steps, text: reportText(report) };
    }),
  readKept: () => (workplace === "none" ? undefined : readSetting(settingKeys.pane)),
  keep: (value) => saveSetting(settingKeys.pane, value),
});
