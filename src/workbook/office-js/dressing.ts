import type { SheetSpec } from "../spec.ts";
import { dressChart } from "./charts.ts";
import type { ExcelError } from "./errors.ts";
import { asExcelError } from "./errors.ts";
import { freeze, group } from "./sheetLayout.ts";
import { operations, type Step } from "./payload.ts";
import { setUpPages } from "./print.ts";
import { send, worksheetOf, type InsertSession } from "./session.ts";

/** What makes sheets pleasant and carries no content: it may fail without harm to any figure. */
export type Dressing = "frozenPanes" | "groups" | "pages" | "charts" | "nameNotes";

/** Something that Excel did not take, on the sheet of this name where it belongs to one. */
export interface Undressed {
  readonly dressing: Dressing;
  readonly sheet?: string;
  readonly details?: string;
}

export interface Piece extends Undressed {
  readonly step: Step;
}

/**
 * Dresses the sheets in one request. Where Excel refuses that, each piece is asked for alone, so that
 * a computer without a printer still has frozen headings; gives what was refused even then.
 */
export async function dressSheets(session: InsertSession): Promise<readonly Undressed[]> {
  const pieces = dressingPieces(session);
  if ((await refusalOf(session, pieces)) === undefined) return [];
  const undressed: Undressed[] = [];
  for (const piece of pieces) {
    const refused = await refusalOf(session, [piece]);
    if (refused === undefined) continue;
    const { dressing, sheet } = piece;
    const { details = refused.reason } = refused;
    undressed.push({ dressing, details, ...(sheet === undefined ? {} : { sheet }) });
  }
  return undressed;
}

async function refusalOf(session: InsertSession, pieces: readonly Piece[]): Promise<ExcelError | undefined> {
  try {
    await send(
      session,
      pieces.map(({ step }) => step),
    );
    return undefined;
  } catch (error) {
    const failure = asExcelError(error);
    if (failure.reason === "cancelled") throw failure;
    return failure;
  }
}

/** Everything that dresses the sheets, each piece able to fail alone. */
export function dressingPieces(session: InsertSession): Piece[] {
  const { sheets, names } = session.workbook;
  const noted = names.filter(({ comment }) => comment !== undefined);
  return [
    ...sheets.flatMap((sheet) => sheetPieces(worksheetOf(session, sheet.id), sheet, sheets)),
    ...(noted.length === 0 ? [] : [nameNotes(session, noted)]),
  ];
}

function sheetPieces(worksheet: Excel.Worksheet, sheet: SheetSpec, sheets: readonly SheetSpec[]): Piece[] {
  const piece = (dressing: Dressing, count: number, queue: () => void): Piece => ({
    dressing,
    sheet: sheet.name,
    step: operations(count, queue),
  });
  return [
    ...(sheet.freeze === undefined ? [] : [piece("frozenPanes", 2, () => freeze(worksheet, sheet))]),
    ...(sheet.grouped === undefined ? [] : [piece("groups", 2, () => group(worksheet, sheet))]),
    piece("pages", 10, () => setUpPages(worksheet, sheet)),
    ...sheet.charts.map((chart) =>
      piece("charts", 15 + 4 * chart.series.length, () => dressChart(worksheet, chart, sheets)),
    ),
  ];
}

function nameNotes(
  { context }: InsertSession,
  noted: readonly { readonly name: string; readonly comment?: string }[],
): Piece {
  const { names } = context.workbook;
  return {
    dressing: "nameNotes",
    step: operations(2 * noted.length, () => {
      for (const { name, comment = "" } of noted) names.getItem(name).comment = comment;
    }),
  };
}
