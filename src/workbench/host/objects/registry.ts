import { application, cultureInfo, numberFormatInfo } from "./application.ts";
import { chart } from "./chart.ts";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./chartAxes.ts";
import { chartCollection } from "./chartCollection.ts";
import { chartBorder, chartFill, chartFont, chartFormats, chartLineFormat } from "./chartFormats.ts";
import { chartSeries, chartSeriesCollection } from "./chartSeries.ts";
import { chartDataLabels, chartLegend, chartPlotArea, chartTitle } from "./chartTexts.ts";
import { conditionalFormat, conditionalFormatCollection } from "./conditionalFormats.ts";
import {
  cellValueFormat,
  colorScaleFormat,
  customFormat,
  dataBarFormat,
  formatRule,
  iconSetFormat,
  negativeBarFormat,
  positiveBarFormat,
  presetFormat,
  textFormat,
  topBottomFormat,
} from "./conditionalKinds.ts";
import {
  conditionalRangeBorder,
  conditionalRangeBorders,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditionalRangeFormat.ts";
import { dataValidation } from "./dataValidation.ts";
import { formatProtection } from "./formatProtection.ts";
import { freezePanes } from "./freezePanes.ts";
import type { ObjectType } from "./members.ts";
import { namedItem, namedItemCollection } from "./names.ts";
import { headerFooter, headerFooterGroup, pageLayout } from "./pageLayout.ts";
import { pageBreak, pageBreakCollection } from "./pageBreaks.ts";
import {
  customProperty,
  customPropertyCollection,
  documentProperties,
  sheetProperty,
  sheetPropertyCollection,
} from "./properties.ts";
import { rangeObject } from "./range.ts";
import { rangeAreas, rangeCollection } from "./rangeAreas.ts";
import { rangeBorder, rangeBorderCollection } from "./rangeBorders.ts";
import { rangeFill } from "./rangeFill.ts";
import { rangeFont } from "./rangeFont.ts";
import { rangeFormat } from "./rangeFormat.ts";
import { setting, settingCollection } from "./settings.ts";
import type { ObjectName } from "./states.ts";
import { style, styleCollection } from "./styles.ts";
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
  chart,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartGridlines,
  chartCollection,
  chartBorder,
  chartFill,
  chartFont,
  ...chartFormats,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartDataLabels,
  chartLegend,
  chartPlotArea,
  chartTitle,
  conditionalFormat,
  conditionalFormatCollection,
  cellValueFormat,
  colorScaleFormat,
  customFormat,
  dataBarFormat,
  formatRule,
  iconSetFormat,
  negativeBarFormat,
  positiveBarFormat,
  presetFormat,
  textFormat,
  topBottomFormat,
  conditionalRangeBorder,
  conditionalRangeBorders,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  dataValidation,
  headerFooter,
  headerFooterGroup,
  pageLayout,
  pageBreak,
  pageBreakCollection,
  customProperty,
  customPropertyCollection,
  documentProperties,
  sheetProperty,
  sheetPropertyCollection,
  rangeAreas,
  rangeCollection,
  style,
  styleCollection,
]);
