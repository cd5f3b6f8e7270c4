import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import type { Engine } from "./engine.ts";
import type { TableModel } from "./model.ts";

const plain = "plain-table";

/** The engine knows banded tables only: one without bands shows the cells' own formats alone. */
export function registerTableStyles(engine: Engine): void {
  engine.get(SheetRangeThemeModel).registerDefaultRangeTheme(new RangeThemeStyle(plain, {}));
}

/** Excel's table styles beside the engine's, by tone: without bands, light, banded in blue, banded in grey. */
export function engineTableStyle(table: Pick<TableModel, "style" | "showBandedRows">): string {
  if (!table.showBandedRows || table.style === "") return plain;
  if (/^TableStyleLight/.test(table.style)) return "table-default-0";
  return table.style === "TableStyleMedium2" ? "table-default-4" : "table-default-1";
}
