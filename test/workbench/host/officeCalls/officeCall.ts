/** The globals that office.js puts into a page. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * One use of Office.js as the public documentation shows it, with what Excel answers. It knows nothing
 * of the host, so the same list runs in Node and in a browser; each call works on a sheet of its own.
 */
export interface OfficeCall {
  readonly name: string;
  /** Requirement set that the call needs, where it is above ExcelApi 1.14. */
  readonly needs?: string;
  run(office: OfficeGlobals): Promise<void>;
}

/** Fails with both values when they differ. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [one, other] = [actual, expected].map((value) => JSON.stringify(value));
  if (one !== other) throw new Error(`expected ${other}, got ${one}`);
}

/** The code of the error that the work ends with; fails when there is none. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error("expected an error, and there was none");
}

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

/** A call on a new sheet that has the call's name. */
export function onSheet(name: string, work: Work, needs?: string): OfficeCall {
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    run: ({ Excel: excel }) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name.slice(0, 31));
        await work(sheet, context);
      }),
  };
}

/** A call that must end with this code. */
export function refused(name: string, code: string, work: Work, needs?: string): OfficeCall {
  return onSheet(
    name,
    async (sheet, context) => expectEqual(await codeOf(work(sheet, context)), code),
    needs,
  );
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
