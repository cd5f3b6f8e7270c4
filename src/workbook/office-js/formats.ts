import { cellAddress, quoteSheetName } from "../address.ts";
import type { Block, Cell, SheetId, SheetSpec } from "../spec.ts";
import { roleStyles } from "../style.ts";
import { costOfCover, coverOf, type Cover, type Grid } from "./cover.ts";
import { copyBytes, covers, lookCopiesOf, type LookCopy } from "./lookCopies.ts";
import { cellStep, operations, type Step } from "./payload.ts";
import { rangeOf, type InsertSession } from "./session.ts";

/**
 * Everything that says how the cells of a new sheet look, in the order that Excel needs: a link overwrites
 * the style of its cell and a style the number format, so links come first and number formats last.
 */
export function formatSteps(session: InsertSession, sheet: SheetSpec): Step[] {
  return stepsOf(session, sheet, true);
}

/** The same for cells of a sheet that people work on: each is written, since a copy would reach further. */
export function patchFormatSteps(session: InsertSession, sheet: SheetSpec): Step[] {
  return stepsOf(session, sheet, false);
}

const stepsOf = (session: InsertSession, sheet: SheetSpec, isNew: boolean): Step[] => [
  ...sheet.blocks.flatMap((block) => linkSteps(session, sheet.id, block)),
  ...sheet.blocks.flatMap((block) => lookSteps(session, sheet.id, block, isNew)),
];

/** The links of each column of a block in one call; an empty entry leaves its cell as it is. */
function linkSteps(session: InsertSession, sheet: SheetId, block: Block): Step[] {
  const columns = Math.max(0, ...block.cells.map((line) => line.length));
  return Array.from({ length: columns }, (_, offset) => offset).flatMap((offset) => {
    const links = block.cells.map((line) => {
      const cell = line[offset];
      return cell?.only === "file" ? undefined : cell?.link;
    });
    const first = links.findIndex((link) => link !== undefined);
    if (first < 0) return [];
    const rows = links.slice(first, links.findLastIndex((link) => link !== undefined) + 1).map((link) => {
      if (link === undefined) return [{}];
      const target = session.workbook.sheets.find(({ id }) => id === link.sheet);
      const documentReference = `${quoteSheetName(target?.name ?? link.sheet)}!${cellAddress(link.row, link.column)}`;
      return [{ hyperlink: { documentReference } }];
    });
    const area = {
      sheet,
      row: block.row + first,
      column: block.column + offset,
      rows: rows.length,
      columns: 1,
    };
    return [cellStep(rows, () => rangeOf(session, area).setCellProperties(rows))];
  });
}

/**
 * How a block gets its styles, then its number formats: each by area where it can, the rest as grids;
 * last what is copied, styles and number formats at once.
 */
function lookSteps(session: InsertSession, sheet: SheetId, block: Block, isNew: boolean): Step[] {
  const write = (
    { areas, grids }: Cover,
    fill: (range: Excel.Range, shared: string) => void,
    fillGrid: (range: Excel.Range, grid: Grid["shared"]) => void,
  ): Step[] => [
    ...areas.map((area) => operations(1, () => fill(rangeOf(session, { sheet, ...area }), area.shared))),
    ...grids.map(({ row, column, shared }) => {
      const area = { sheet, row, column, rows: shared.length, columns: shared[0]?.length ?? 0 };
      return cellStep(shared, () => fillGrid(rangeOf(session, area), shared));
    }),
  ];
  const coversWith = (copies: readonly LookCopy[]): readonly [styles: Cover, numberFormats: Cover] => {
    const isCopied = (row: number, column: number): boolean =>
      copies.some(({ target }) => covers(target, row, column));
    return [
      coverOf(block, styleOf, styleCosts, isCopied),
      coverOf(block, numberFormatOf, numberFormatCosts, isCopied),
    ];
  };
  const costOf = (copies: readonly LookCopy[]): number => {
    const [styles, numberFormats] = coversWith(copies);
    return (
      costOfCover(styles, styleCosts) +
      costOfCover(numberFormats, numberFormatCosts) +
      copies.length * copyBytes
    );
  };
  const copies = isNew ? lookCopiesOf(block, lookOf, costOf) : [];
  const [styles, numberFormats] = coversWith(copies);
  const place = (area: LookCopy["source"]): Excel.Range =>
    rangeOf(session, { ...area, sheet, row: block.row + area.row, column: block.column + area.column });
  return [
    ...write(styles, fillStyle, fillStyles),
    ...write(numberFormats, fillNumberFormat, fillNumberFormats),
    ...copies.map(({ source, target }) =>
      operations(2, () => {
        place(target).copyFrom(place(source), "Formats");
      }),
    ),
  ];
}

const styleCosts = { entry: 12, emptyEntry: 3 };
const numberFormatCosts = { entry: 1, emptyEntry: 5 };

const lookOf = (cell: Cell): string | undefined => {
  const [style, numberFormat] = [styleOf(cell), numberFormatOf(cell)];
  return style === undefined && numberFormat === undefined
    ? undefined
    : `${style ?? ""} ${numberFormat ?? ""}`;
};
const styleOf = ({ role, only }: Cell): string | undefined =>
  role === undefined || only === "file" ? undefined : roleStyles[role].name;
const numberFormatOf = ({ format, only }: Cell): string | undefined => (only === "file" ? undefined : format);

function fillStyle(range: Excel.Range, style: string): void {
  range.style = style;
}

/** An empty entry leaves its cell as it is. */
function fillStyles(range: Excel.Range, grid: Grid["shared"]): void {
  range.setCellProperties(grid.map((line) => line.map((style) => (style === undefined ? {} : { style }))));
}

/** Excel takes a single value for all cells, which the types do not say. */
function fillNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** null leaves its cell as it is. */
function fillNumberFormats(range: Excel.Range, grid: Grid["shared"]): void {
  range.numberFormat = grid.map((line) => line.map((format) => format ?? null));
}
