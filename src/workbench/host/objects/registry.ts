import { application, cultureInfo, numberFormatInfo } from "./application.ts";
import { formatProtection } from "./formatProtection.ts";
import { freezePanes } from "./freezePanes.ts";
import type { ObjectType } from "./members.ts";
import { namedItem, namedItemCollection } from "./names.ts";
import { rangeObject } from "./range.ts";
import { rangeBorder, rangeBorderCollection } from "./rangeBorders.ts";
import { rangeFill } from "./rangeFill.ts";
import { rangeFont } from "./rangeFont.ts";
import { rangeFormat } from "./rangeFormat.ts";
import { setting, settingCollection } from "./settings.ts";
import type { ObjectName } from "./states.ts";
import { table } from "./table.ts";
import { tableCollection, tableScopedCollection } from "./tableCollection.ts";
import { tableColumn, tableColumnCollection } from "./tableColumns.ts";
import { tableRow, tableRowCollection } from "./tableRows.ts";
import { workbook } from "./workbook.ts";
import { workbookProtection } from "./workbookProtection.ts";
import { worksheet } from "./worksheet.ts";
import { worksheetCollection } from "./worksheetCollection.ts";
import { worksheetProtection } from "./worksheetProtection.ts";

/** Every class of Excel that the host knows. */
export const objectTypes: ReadonlyMap<ObjectName, ObjectType<unknown>> = new Map<
  ObjectName,
  ObjectType<unknown>
>([
  application,
  cultureInfo,
  numberFormatInfo,
  formatProtection,
  freezePanes,
  namedItem,
  namedItemCollection,
  rangeObject,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableScopedCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  workbook,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetProtection,
]);
