import type { Workplace } from "../common/excelPort.ts";

/**
 * Waits for Office and says where the pane runs. Without office.js, as on a machine that cannot reach
 * it, the page is a plain one, too.
 */
export async function findWorkplace(): Promise<Workplace> {
  if (typeof Office === "undefined") return "none";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "none";
  return Office.context.document.mode === Office.DocumentMode.ReadOnly ? "readOnly" : "excel";
}
