import { chartCalls } from "./officeCalls/chartCalls.ts";
import { formatCalls } from "./officeCalls/formatCalls.ts";
import type { OfficeCall } from "./officeCalls/officeCall.ts";
import { rangeCalls } from "./officeCalls/rangeCalls.ts";
import { conditionalFormatCalls, validationCalls } from "./officeCalls/ruleCalls.ts";
import { sheetCalls } from "./officeCalls/sheetCalls.ts";
import { nameCalls, tableCalls } from "./officeCalls/tableCalls.ts";
import { workbookCalls } from "./officeCalls/workbookCalls.ts";

export type { OfficeCall, OfficeGlobals } from "./officeCalls/officeCall.ts";

/** Calls of the kinds that add-ins make: the same list is run in Node and in a browser, each call once. */
export const officeCalls: readonly OfficeCall[] = [
  ...workbookCalls,
  ...sheetCalls,
  ...rangeCalls,
  ...formatCalls,
  ...tableCalls,
  ...nameCalls,
  ...validationCalls,
  ...conditionalFormatCalls,
  ...chartCalls,
];
