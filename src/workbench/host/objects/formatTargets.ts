import { defaultFormat } from "../../model/formats.ts";
import type { Area, CellFormat } from "../../model/model.ts";
import { occupied } from "../area.ts";
import { apiNotFound } from "../hostError.ts";
import { formatsOfOccupied } from "../rules/formats.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import type { BorderSide, FormatTarget, RangeState, StyleState } from "./states.ts";

type Edge = "top" | "bottom" | "left" | "right";

/** The cells that have a side of a range, and the edge of each that draws it. */
function partsOfSide(area: Area, side: BorderSide): readonly { readonly area: Area; readonly edge: Edge }[] {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: last.row, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: last.column, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, edge: "bottom" }] : [];
    case "InsideVertical":
      return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, edge: "right" }] : [];
    default:
      throw apiNotFound(`borders of the side ${side}`);
  }
}

export function targetOfRange(range: RangeState): FormatTarget {
  const { book, sheet, area } = range;
  return {
    book,
    formats(side) {
      if (side === undefined) return formatsOfOccupied(sheet, area);
      return partsOfSide(area, side).flatMap((part) =>
        formatsOfOccupied(sheet, part.area).map((format) => ({
          borders: { top: format.borders?.[part.edge] ?? null },
        })),
      );
    },
    change(format, side) {
      checkSheetAllows(range, "allowFormatCells");
      if (side === undefined) {
        sheet.writeFormat(area, format);
        return;
      }
      for (const part of partsOfSide(area, side)) {
        sheet.writeFormat(occupied(part.area, sheet.usedArea()), {
          borders: { [part.edge]: format.borders?.top ?? null },
        });
      }
    },
  };
}

const edgeOfSide: Readonly<Partial<Record<BorderSide, Edge>>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** A cell style: what it says is kept in the workbook, and cells take it when the style is applied. */
export function targetOfStyle({ book, name }: StyleState): FormatTarget {
  const own = (): CellFormat => book.model.styles.get(name) ?? {};
  return {
    book,
    formats(side) {
      if (side === undefined) return [{ ...defaultFormat, ...own() }];
      const edge = edgeOfSide[side];
      if (edge === undefined) throw apiNotFound(`borders of the side ${side} in a cell style`);
      return [{ borders: { top: own().borders?.[edge] ?? null } }];
    },
    change(format, side) {
      if (side === undefined) {
        book.model.styles.set(name, { ...own(), ...format });
        return;
      }
      const edge = edgeOfSide[side];
      if (edge === undefined) throw apiNotFound(`borders of the side ${side} in a cell style`);
      const borders = { ...own().borders, [edge]: format.borders?.top ?? null };
      book.model.styles.set(name, { ...own(), borders });
    },
  };
}
