import type { ResolvedWorkbook, SheetSpec } from "../spec.ts";
import { chartPart } from "./charts/index.ts";
import { drawingPart } from "./drawing.ts";
import { Package, packageRoot, type Pack } from "./package.ts";
import { coreProperties, extendedProperties } from "./properties.ts";
import { SharedStrings } from "./sharedStrings.ts";
import { StyleBook } from "./styles.ts";
import { tablePart } from "./tables.ts";
import { themePart } from "./theme.ts";
import { workbookPart } from "./workbook.ts";
import { worksheetPart, type SheetParts } from "./worksheet.ts";

const workbookPath = "xl/workbook.xml";

/**
 * A resolved workbook as the bytes of an .xlsx file. The same spec gives the same bytes. Formulas
 * carry their expected values, and ask to be calculated when the file is opened. `pack` makes one file of the
 * parts, where something quicker than a packer in JavaScript is at hand.
 *
 * Each kind of part has a file of its own here; this one says which parts there are.
 */
export async function writeXlsx(workbook: ResolvedWorkbook, pack?: Pack): Promise<Uint8Array> {
  const file = new Package();
  const books = { styles: new StyleBook(), strings: new SharedStrings() };
  const count = { tables: 0, charts: 0, drawings: 0 };
  const sheetIds = workbook.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const parts: SheetParts = {
      ...(sheet.charts.length === 0 ? {} : { drawing: addDrawing(file, path, sheet, workbook, count) }),
      tables: sheet.tables.map((table) => {
        count.tables += 1;
        const tablePath = `xl/tables/table${count.tables}.xml`;
        file.add(tablePath, "table", tablePart(table, sheet, count.tables));
        return file.relate(path, "table", tablePath);
      }),
    };
    file.add(path, "worksheet", worksheetPart(sheet, index + 1, workbook, books, parts));
    return file.relate(workbookPath, "worksheet", path);
  });
  const parts = [
    ["xl/styles.xml", "styles", books.styles.xml()],
    ["xl/theme/theme1.xml", "theme", themePart()],
    ["xl/sharedStrings.xml", "sharedStrings", books.strings.xml()],
  ] as const;
  for (const [path, kind, root] of parts) {
    file.add(path, kind, root);
    file.relate(workbookPath, kind, path);
  }
  file.add(workbookPath, "workbook", workbookPart(workbook, sheetIds));
  file.relate(packageRoot, "workbook", workbookPath);
  file.add("docProps/core.xml", "coreProperties", coreProperties(workbook));
  file.relate(packageRoot, "coreProperties", "docProps/core.xml");
  file.add("docProps/app.xml", "extendedProperties", extendedProperties());
  file.relate(packageRoot, "extendedProperties", "docProps/app.xml");
  return file.bytes(pack);
}

/** The charts of a sheet stand in its drawing, each a part of its own. */
function addDrawing(
  file: Package,
  sheetPath: string,
  sheet: SheetSpec,
  workbook: ResolvedWorkbook,
  count: { charts: number; drawings: number },
): string {
  count.drawings += 1;
  const path = `xl/drawings/drawing${count.drawings}.xml`;
  const ids = sheet.charts.map((chart) => {
    count.charts += 1;
    const chartPath = `xl/charts/chart${count.charts}.xml`;
    file.add(chartPath, "chart", chartPart(chart, workbook));
    return file.relate(path, "chart", chartPath);
  });
  file.add(path, "drawing", drawingPart(sheet.charts, ids));
  return file.relate(sheetPath, "drawing", path);
}
