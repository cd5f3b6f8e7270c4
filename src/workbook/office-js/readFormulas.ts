import { asExcelError } from "./errors.ts";

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Excel on the web answers with at most 5 MB: so many cells weigh about a third of that. */
export const cellsAtOnce = 20_000;
/** Above so many cells a sheet is mostly empty: only where formulas stand is it read. */
const mostlyEmpty = 1_000_000;

export interface Area {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every formula of the workbook, read in pieces that Excel on the web can answer. */
export async function readFormulas(context: Excel.RequestContext): Promise<FormulaCell[]> {
  const found: FormulaCell[] = [];
  let waiting: Area[] = [];
  for (const piece of (await usedAreas(context)).flatMap(rowPieces)) {
    if (cellsOf(waiting) + piece.rows * piece.columns > cellsAtOnce && waiting.length > 0) {
      found.push(...(await readAreas(context, waiting)));
      waiting = [];
    }
    waiting.push(piece);
  }
  return [...found, ...(await readAreas(context, waiting))];
}

/** One round trip; a function of its own, since callers repeat it by piece on purpose. */
export const sync = (context: Excel.RequestContext): Promise<void> => context.sync();

export function* inPieces<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let first = 0; first < items.length; first += size) yield items.slice(first, first + size);
}

async function usedAreas(context: Excel.RequestContext): Promise<Area[]> {
  const worksheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const position = "rowIndex,columnIndex,rowCount,columnCount";
  const used = worksheets.items.map((worksheet) => ({
    worksheet,
    range: worksheet.getUsedRangeOrNullObject(true).load(position),
  }));
  await context.sync();
  const present = used.filter(({ range }) => !range.isNullObject);
  const isDense = ({ range }: (typeof present)[number]): boolean =>
    range.rowCount * range.columnCount <= mostlyEmpty;
  const sparse = present.filter((entry) => !isDense(entry)).map(({ worksheet }) => worksheet);
  return [
    ...present.filter(isDense).map(({ worksheet, range }) => areaOf(worksheet, range)),
    ...(sparse.length === 0 ? [] : await specialFormulaAreas(context, sparse)),
  ];
}

/** Where formulas stand on these sheets, as Excel itself finds them. */
export async function specialFormulaAreas(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<Area[]> {
  const found = worksheets.map((worksheet) => ({
    worksheet,
    cells: worksheet.getRange().getSpecialCellsOrNullObject("Formulas"),
  }));
  const members = ["rowIndex", "columnIndex", "rowCount", "columnCount"];
  for (const { worksheet, cells } of found) {
    worksheet.load("name");
    cells.load(members.map((member) => `areas/items/${member}`).join());
  }
  await context.sync();
  return found.flatMap(({ worksheet, cells }) =>
    cells.isNullObject ? [] : cells.areas.items.map((range) => areaOf(worksheet, range)),
  );
}

const areaOf = (worksheet: Excel.Worksheet, range: Excel.Range): Area => ({
  worksheet,
  sheet: worksheet.name,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

function rowPieces(area: Area): Area[] {
  const atOnce = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  return Array.from({ length: Math.ceil(area.rows / atOnce) }, (_, piece) => ({
    ...area,
    row: area.row + piece * atOnce,
    rows: Math.min(atOnce, area.rows - piece * atOnce),
  }));
}

const cellsOf = (areas: readonly Area[]): number =>
  areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Long texts weigh more than usual: what is too large an answer is asked for in halves. */
async function readAreas(context: Excel.RequestContext, areas: readonly Area[]): Promise<FormulaCell[]> {
  if (areas.length === 0) return [];
  const loaded = areas.map((area) => ({
    area,
    range: area.worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load("formulas"),
  }));
  try {
    await context.sync();
  } catch (error) {
    const halves = halved(areas);
    if (asExcelError(error).reason !== "tooLarge" || halves === undefined) throw error;
    return [...(await readAreas(context, halves[0])), ...(await readAreas(context, halves[1]))];
  }
  return loaded.flatMap(({ area, range }) =>
    range.formulas.flatMap((row: unknown[], down: number) =>
      row.flatMap((formula, right) =>
        typeof formula === "string" && formula.startsWith("=")
          ? [{ sheet: area.sheet, row: area.row + down, column: area.column + right, formula }]
          : [],
      ),
    ),
  );
}

function halved(areas: readonly Area[]): readonly [readonly Area[], readonly Area[]] | undefined {
  const middle = Math.ceil(areas.length / 2);
  if (areas.length > 1) return [areas.slice(0, middle), areas.slice(middle)];
  const [area] = areas;
  if (area === undefined || (area.rows === 1 && area.columns === 1)) return undefined;
  if (area.rows > 1) {
    const rows = Math.ceil(area.rows / 2);
    return [[{ ...area, rows }], [{ ...area, row: area.row + rows, rows: area.rows - rows }]];
  }
  const columns = Math.ceil(area.columns / 2);
  return [
    [{ ...area, columns }],
    [{ ...area, column: area.column + columns, columns: area.columns - columns }],
  ];
}
