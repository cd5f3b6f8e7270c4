import { cellAddress, quoteSheetName, rangeAddress } from "../../workbook/address.ts";
import type { Block, Cell } from "../../workbook/spec.ts";
import { formula } from "../frame/cell.ts";
import { absolute } from "../frame/grid.ts";
import { sheetIds } from "../ids.ts";
import type { SheetCount } from "./figure.ts";
import type { CheckRow } from "./table.ts";

interface PlacedCounts {
  readonly block: Block;
  /** The sum over all sheets, and the place on the first sheet with a fault, by the number of a check. */
  readonly of: ReadonlyMap<number, { readonly sum: string; readonly place: Cell }>;
}

/** What is counted sheet by sheet: a row for each sheet, a column for each check, the places before them. */
export function sheetCounts(
  rows: readonly CheckRow[],
  at: { readonly row: number; readonly column: number },
  sheetNames: ReadonlyMap<string, string>,
): PlacedCounts {
  const counted = rows.flatMap(({ number, bySheet }) => (bySheet === undefined ? [] : [{ number, bySheet }]));
  const present = new Set(counted.flatMap(({ bySheet }) => bySheet.map(({ place }) => place.sheet)));
  const sheets = sheetIds.filter((id) => present.has(id));
  const ofSheet = (counts: readonly SheetCount[], sheet: string): SheetCount | undefined =>
    counts.find(({ place }) => place.sheet === sheet);
  const placeOf = (sheet: string): { readonly formula: string; readonly expected: string } => {
    const [first] = counted.flatMap(({ bySheet }) => ofSheet(bySheet, sheet) ?? []);
    const address = cellAddress(first?.place.row ?? 0, first?.place.column ?? 0);
    return {
      formula: `="{sheet:${sheet}}${address}"`,
      expected: `${quoteSheetName(sheetNames.get(sheet) ?? "")}!${address}`,
    };
  };
  const cells = sheets.map((sheet): Cell[] => {
    const place = placeOf(sheet);
    return [
      { kind: "formula", ...place },
      ...counted.map(({ bySheet }): Cell => {
        const count = ofSheet(bySheet, sheet);
        return count === undefined
          ? { kind: "blank" }
          : { kind: "formula", formula: count.formula, expected: 0 };
      }),
    ];
  });
  const area = (offset: number): string =>
    rangeAddress({ row: at.row, column: at.column + offset, rows: sheets.length, columns: 1 }, true);
  return {
    block: { ...at, cells },
    of: new Map(
      counted.map(({ number }, index) => {
        const counts = area(index + 1);
        // An error is no 0 either: it stands where the sheet is gone.
        const order = `ROW(${counts})-ROW(${absolute(at.row - 1, at.column)})`;
        const faulty = `(1-ISNUMBER(1/(${counts}=0)))`;
        return [
          number,
          {
            sum: `=SUM(${counts})`,
            place: formula(
              `=IFERROR(INDEX(${area(0)},ROUND(1/SUMPRODUCT(MAX(${faulty}/(${order}))),0)),"")`,
              "",
              undefined,
              "formulaText",
            ),
          },
        ] as const;
      }),
    ),
  };
}
