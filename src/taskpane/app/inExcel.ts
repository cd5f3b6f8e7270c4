import { inEveryPaneLanguage } from "../../i18n/language.ts";
import { Problem } from "../common/problem.ts";

const layer = () => import("../../workbook/office-js/index.ts");
type Layer = Awaited<ReturnType<typeof layer>>;

/** Runs a piece of the Excel layer, which is fetched on first use, and gives its failures the pane's form. */
export async function inExcel<T>(work: (excel: Layer) => Promise<T>): Promise<T> {
  const excel = await layer();
  try {
    return await work(excel);
  } catch (error) {
    if (!(error instanceof excel.ExcelError)) throw error;
    if (error.reason === "cancelled") throw new DOMException(error.message, "AbortError");
    throw new Problem(
      inEveryPaneLanguage((language) => error.words(language)),
      error.details,
    );
  }
}
