import type { PaneLanguage } from "../../../i18n/language.ts";
import type { ExcelPort } from "../../common/excelPort.ts";
import { today } from "../../common/today.ts";
import { firstInput, sampleModel } from "./sampleModel.ts";

/** Inserts the sample model as a sheet of its own and shows it. */
export async function insertSampleModel(
  excel: ExcelPort,
  language: PaneLanguage,
  signal: AbortSignal,
  onSheet: (name: string) => void,
): Promise<void> {
  const { sheets } = await excel.insertWorkbook(sampleModel(language, today()), {
    signal,
    onProgress: ({ sheet }) => onSheet(sheet),
  });
  const [sheet] = sheets;
  if (sheet !== undefined) await excel.goTo({ sheet: sheet.name, address: firstInput });
}
