import { excelWords, type ExcelReason, type ExcelWords } from "../../i18n/excel.ts";
import type { PaneLanguage } from "../../i18n/language.ts";

/**
 * What went wrong between the add-in and Excel. `reason` says it in our own words (i18n), `details`
 * holds Excel's code and text for whoever has to look into it.
 */
export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly reason: ExcelReason;
  /** Name of the sheet that was being worked on, where there was one. */
  readonly sheet: string | undefined;
  readonly details: string | undefined;

  constructor(reason: ExcelReason, context: { readonly sheet?: string; readonly details?: string } = {}) {
    super(excelWords("en", reason, context.sheet).happened);
    this.reason = reason;
    this.sheet = context.sheet;
    this.details = context.details;
  }

  /** What happened, what was kept and what to do, for a person. */
  words(language: PaneLanguage): ExcelWords {
    return excelWords(language, this.reason, this.sheet);
  }
}

/** Excel's codes that have a sentence of their own; every other code is "failed". */
const reasonOfCode: Readonly<Record<string, ExcelReason>> = {
  InvalidOperationInCellEditMode: "editing",
  HostIsBusy: "editing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  PayloadTooLarge: "tooLarge",
  ItemAlreadyExists: "nameTaken",
  AccessDenied: "protected",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
};

/** Any failure as an ExcelError; one that already is stays as it is. */
export function asExcelError(error: unknown, sheet?: string): ExcelError {
  if (error instanceof ExcelError) return error;
  const { code, message, errorLocation } = describe(error);
  const reason = reasonOfCode[code ?? ""] ?? "failed";
  const details = [code, message, errorLocation]
    .filter((part) => part !== undefined && part !== "")
    .join(": ");
  return new ExcelError(reason, { ...(sheet === undefined ? {} : { sheet }), details });
}

/** Errors of office.js come from its own realm, so they are known by their members. */
function describe(error: unknown): { code?: string; message?: string; errorLocation?: string } {
  if (typeof error !== "object" || error === null) return { message: String(error) };
  const { code, message, debugInfo } = error as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: unknown };
  };
  return {
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof message === "string" ? { message } : {}),
    ...(typeof debugInfo?.errorLocation === "string" ? { errorLocation: debugInfo.errorLocation } : {}),
  };
}
