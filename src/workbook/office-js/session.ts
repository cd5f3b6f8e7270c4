import { rangeAddress } from "../address.ts";
import type { RangeRef, ResolvedWorkbook, SheetId } from "../spec.ts";
import { ExcelError } from "./errors.ts";
import { intoRequests, type Step } from "./payload.ts";

/** One insert while it runs. */
export interface InsertSession {
  readonly context: Excel.RequestContext;
  readonly workbook: ResolvedWorkbook;
  readonly signal: AbortSignal | undefined;
  readonly worksheets: ReadonlyMap<SheetId, Excel.Worksheet>;
  /** Ranges of the request that is being put together, by sheet and address. */
  readonly ranges: Map<string, Excel.Range>;
  /** Whether dates count from 1904. */
  readonly date1904: boolean;
}

/** The sheet of the workbook that a sheet of the spec became. */
export function worksheetOf(session: InsertSession, id: SheetId): Excel.Worksheet {
  const worksheet = session.worksheets.get(id);
  if (worksheet === undefined) throw new Error(`The spec names the unknown sheet ${id}`);
  return worksheet;
}

/**
 * The range of cells of a sheet: one object for all that a request does with them, since each object
 * weighs as much as what it is told. It lives no longer than the request.
 */
export function rangeOf(session: InsertSession, ref: RangeRef): Excel.Range {
  const address = rangeAddress(ref);
  const key = `${ref.sheet}!${address}`;
  const range = session.ranges.get(key) ?? worksheetOf(session, ref.sheet).getRange(address);
  session.ranges.set(key, range);
  return range;
}

/** Sends steps in as few requests as the size limit allows. */
export async function send(session: InsertSession, steps: readonly Step[]): Promise<void> {
  for (const request of intoRequests(steps)) await sendRequest(session, request);
}

/** Excel's suspensions end with the request, so each request begins with them. */
async function sendRequest(session: InsertSession, steps: readonly Step[]): Promise<void> {
  stopWhenCancelled(session.signal);
  session.ranges.clear();
  const { application } = session.context;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.queue();
  await session.context.sync();
  stopWhenCancelled(session.signal);
}

export function stopWhenCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ExcelError("cancelled");
}
