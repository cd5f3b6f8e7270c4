import type { Language } from "../../i18n/language.ts";
import { readSetting, saveSetting, settingKeys } from "../../workbook/office-js/settings.ts";
import type { ExcelPort, Workplace } from "../common/excelPort.ts";
import { Problem } from "../common/problem.ts";

const layer = () => import("../../workbook/office-js/index.ts");
type Layer = Awaited<ReturnType<typeof layer>>;

/** Runs a piece of the Excel layer, which is fetched on first use, and gives its failures the pane's form. */
async function inExcel<T>(work: (excel: Layer) => Promise<T>): Promise<T> {
  const excel = await layer();
  try {
    return await work(excel);
  } catch (error) {
    if (!(error instanceof excel.ExcelError)) throw error;
    if (error.reason === "cancelled") throw new DOMException(error.message, "AbortError");
    throw new Problem({ en: error.words("en"), es: error.words("es") }, error.details);
  }
}

async function readPlan(language: Language): ReturnType<ExcelPort["readPlan"]> {
  const { knownTables, planFromTables } = await import("../../sheets/index.ts");
  const contents = await inExcel((excel) => excel.readBack(knownTables));
  if (contents === undefined) return undefined;
  return planFromTables(contents.tables, language);
}

/** The port of the views over the real Excel. */
export const officeExcel = (workplace: Workplace): ExcelPort => ({
  workplace,
  insertWorkbook: (spec, options) => inExcel((excel) => excel.insertWorkbook(spec, options)),
  readPlan,
  goTo: (target) => inExcel((excel) => excel.goTo(target)),
  readSelection: () => inExcel((excel) => excel.readSelection()),
  writeFormula: (formula) => inExcel((excel) => excel.writeFormula(formula)),
  listPlanFormulas: () => inExcel((excel) => excel.listPlanFormulas()),
  replacePlanFormulas: () => inExcel((excel) => excel.replacePlanFormulas()),
  readKept: () => (workplace === "none" ? undefined : readSetting(settingKeys.pane)),
  keep: (value) => saveSetting(settingKeys.pane, value),
});
