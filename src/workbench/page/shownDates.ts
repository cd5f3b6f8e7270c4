import { InterceptorEffectEnum, numfmt, type ICellData } from "@univerjs/core";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import { serialOf1900 } from "../model/dateSystem.ts";
import type { Engine } from "../model/engine.ts";

/** The engine draws dates by the 1900 system: in a workbook that counts from 1904 it gets the number of the same day. */
export function showDatesFrom1904(engine: Engine): void {
  engine.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // Before the number formats are applied.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    handler(cell, { workbook }, next) {
      const pattern = cell === null || cell === undefined ? undefined : patternOf(cell);
      if (cell === null || cell === undefined || pattern === undefined || !numfmt.isDateFormat(pattern)) {
        return next(cell);
      }
      const shown = typeof cell.v === "number" ? serialOf1900(cell.v, pattern) : cell.v;
      return next({ ...cell, v: shown ?? null });

      function patternOf(data: ICellData): string | undefined {
        return workbook.getStyles().getStyleByCell(data)?.n?.pattern;
      }
    },
  });
}
