import type { ResolvedWorkbook } from "../spec.ts";
import { definedNames } from "./names.ts";
import { element, namespaces } from "./xml.ts";

/** The workbook: one window with the first sheet in front, the sheets, the names, and how it calculates. */
export function workbookPart(workbook: ResolvedWorkbook, sheetIds: readonly string[]): string {
  const sheets = workbook.sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": sheetIds[index] }),
  );
  return element(
    "workbook",
    { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
    // The user's name is not added when the file is saved.
    element("workbookPr", { filterPrivacy: true }),
    element("bookViews", {}, element("workbookView", { windowWidth: 28_800, windowHeight: 17_600 })),
    element("sheets", {}, ...sheets),
    definedNames(workbook),
    // The stored values are there for viewers that do not calculate.
    element("calcPr", { calcId: 171_027, fullCalcOnLoad: true }),
  );
}
