// Over 150 lines: a data table, one row a refusal.
import { HostError } from "../hostError.ts";

/**
 * What Excel refuses, one row each: its code, what it says, and the page that says that it does.
 * Where Excel's own text says nothing of the reason, the reason is added: this host is for finding mistakes.
 */
export const refusals = {
  wrongShape: {
    code: "InvalidArgument",
    message:
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values",
  },
  outsideSheet: {
    code: "InvalidArgument",
    message: "The range lies outside the worksheet, which has 1,048,576 rows and 16,384 columns.",
    source:
      "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
  },
  badAddress: {
    code: "InvalidArgument",
    message: "The address is not the address of a range.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getrange-member(1)",
  },
  noIntersection: {
    code: "ItemNotFound",
    message: "The ranges do not intersect.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getintersection-member(1)",
  },
  sheetNameTaken: {
    code: "ItemAlreadyExists",
    message: "A resource with the same name or identifier already exists.",
    source: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  },
  sheetNameNotAllowed: {
    code: "InvalidArgument",
    message:
      "A sheet name has 1 to 31 characters, none of them \\ / ? * [ ] :, does not begin or end with an apostrophe and is not History.",
    source: "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9",
  },
  lastSheet: {
    code: "InvalidOperation",
    message: "A workbook must contain at least one visible worksheet.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)",
  },
  activateHidden: {
    code: "InvalidOperation",
    message: "A hidden worksheet cannot be activated.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-activate-member(1)",
  },
  tableNameTaken: {
    code: "ItemAlreadyExists",
    message: "A table or a defined name with this name already exists.",
    source: "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114",
  },
  tableNameNotAllowed: {
    code: "InvalidArgument",
    message:
      "A table name has up to 255 letters, digits, periods and underscores, begins with a letter, an underscore or a backslash, and is not C, R or a cell address.",
    source: "https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114",
  },
  tablesOverlap: {
    code: "InvalidArgument",
    message: "A table cannot overlap another table.",
    source:
      "https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c",
  },
  tableOfOneRow: {
    code: "InvalidArgument",
    message: "A table keeps its header row and at least one row of data.",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)",
  },
  tableHeaderMoved: {
    code: "InvalidArgument",
    message: "The header row of a table stays in the same row, and the resized table overlaps the original.",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)",
  },
  mixedColumnFormulas: {
    code: "InvalidArgument",
    message: "A calculated column has one formula: the formulas written into this table column differ.",
    source: "https://github.com/OfficeDev/office-js/issues/5909",
  },
  nameTaken: {
    code: "ItemAlreadyExists",
    message: "A defined name or a table with this name already exists.",
    source: "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1",
  },
  nameNotAllowed: {
    code: "InvalidArgument",
    message:
      "A defined name begins with a letter, an underscore or a backslash, goes on with letters, digits, periods and underscores, has up to 255 characters, and is not C, R or a cell address.",
    source: "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1",
  },
  unknownTable: {
    code: "InvalidArgument",
    message: "The formula refers to a table or to a table column that does not exist.",
    source:
      "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
  },
  headingNeedsBrackets: {
    code: "InvalidArgument",
    message: "A column heading with special characters stands in double brackets in a structured reference.",
    source:
      "https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
  },
  nullProperties: {
    code: "InvalidArgument",
    message: "setCellProperties takes an object for each cell, an empty one where nothing changes.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)",
  },
  brokenFormula: {
    code: "InvalidArgument",
    message: "The formula has an error: a bracket or a quotation mark is not closed.",
    source:
      "https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173",
  },
  formulaTooLong: {
    code: "InvalidArgument",
    message: "A formula has at most 8,192 characters.",
    source:
      "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
  },
  textTooLong: {
    code: "InvalidArgument",
    message: "A cell holds at most 32,767 characters.",
    source:
      "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
  },
  structuredReferenceInRule: {
    code: "InvalidArgument",
    message: "Conditional formats and data validation do not take structured references.",
    source:
      "https://support.microsoft.com/office/use-conditional-formatting-to-highlight-information-fed60dfa-1d3f-4e13-9ecb-f1951ff89d7f",
  },
  validationListTooLong: {
    code: "InvalidArgument",
    message: "A list of values in a validation rule has at most 255 characters.",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation",
  },
  validationTextTooLong: {
    code: "InvalidArgument",
    message: "A message of a validation rule has a title of at most 32 characters and a text of at most 255.",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.datavalidationerroralert",
  },
  listSeparator: {
    code: "InvalidArgument",
    message: "This Excel takes a list of areas with the list separator of the computer only.",
    source: "https://github.com/OfficeDev/office-js/issues/1167",
  },
  pageLayoutRefused: {
    code: "GeneralException",
    message: "The page cannot be set up: there is no printer.",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.pagelayout",
  },
  freezePanesRefused: {
    code: "GeneralException",
    message: "The panes cannot be frozen.",
    source: "https://github.com/OfficeDev/office-js/issues/2196",
  },
  chartFontRefused: {
    code: "GeneralException",
    message: "The letters of the chart cannot be formatted.",
    source: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  },
  validationRuleWrong: {
    code: "InvalidArgument",
    message: "A validation rule has exactly one kind, with the members that this kind needs.",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule",
  },
  readTooLarge: {
    code: "GeneralException",
    message: "The range has more than five million cells, which is more than one call can read or write.",
    source:
      "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
  },
  protectedCells: {
    code: "AccessDenied",
    message: "The cells are locked and the worksheet is protected.",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection",
  },
  protectedWorkbook: {
    code: "AccessDenied",
    message: "The structure of the workbook is protected.",
    source:
      "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#protect-the-workbooks-structure",
  },
  alreadyProtected: {
    code: "InvalidOperation",
    message: "The worksheet or the workbook is protected already.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)",
  },
  wrongPassword: {
    code: "AccessDenied",
    message: "The password is wrong.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-unprotect-member(1)",
  },
  unknownStyle: {
    code: "InvalidArgument",
    message: "The workbook has no cell style of this name.",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member",
  },
  styleNameTaken: {
    code: "ItemAlreadyExists",
    message: "A cell style with this name already exists.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.stylecollection#excel-excel-stylecollection-add-member(1)",
  },
  wrongKindOfFormat: {
    code: "InvalidOperation",
    message: "The conditional format is of another kind.",
    source: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat",
  },
  splitsTable: {
    code: "InsertDeleteConflict",
    message: "The operation would shift cells of a table, and is not allowed.",
    source: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  },
  noSpill: {
    code: "ItemNotFound",
    message: "The cell neither spills nor was spilled into.",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillingtorange-member(1)",
  },
} as const satisfies Readonly<
  Record<string, { readonly code: string; readonly message: string; readonly source: string }>
>;

export type RefusalName = keyof typeof refusals;

const statusOf: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  InsertDeleteConflict: 409,
};

/** The error of a row, to be thrown; `detail` names what was refused. */
export function refusal(name: RefusalName, detail?: string): HostError {
  const { code, message } = refusals[name];
  const text = detail === undefined ? message : `${message} (${detail})`;
  return new HostError(code, text, statusOf[code] ?? 400);
}
