import { numberText } from "../number.ts";

/** Why an Excel file is no model that can be read: what is wrong, and what to do. */
export const modelFileEn = {
  broken: "it is damaged or incomplete: open it in Excel and save it again",
  unpacksTooLarge: "it unpacks to far more than a workbook holds, so it was not opened",
  protected: "it is protected by a password: save it without one",
  oldOffice: "it is a file of an old Office format: save it as .xlsx",
  noWorkbook: "it is no Excel workbook: an .xlsx or .xlsm is needed",
  otherFormat: (format: string): string => `it is a file of the kind ${format}: save it as .xlsx`,
  tooLarge: (megabytes: number): string => `it is larger than ${numberText(megabytes, "en")} MB`,
  tooManyCells: (cells: number): string => `it holds more than ${numberText(cells, "en")} cells`,
};
