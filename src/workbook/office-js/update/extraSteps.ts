import { cellAddress, quoteSheetName, rangeAddress } from "../../address.ts";
import type { ChartSpec } from "../../spec.ts";
import { roleStyles } from "../../style.ts";
import { redrawSeries } from "../charts.ts";
import { conditionalFormatSteps } from "../conditionalFormats.ts";
import { operations, type Step } from "../payload.ts";
import { rangeOf, worksheetOf, type InsertSession } from "../session.ts";
import { validationSteps } from "../validations.ts";
import { finalRange, formerRange, type Extras } from "./extras.ts";
import type { ChangedSheet } from "./planUpdate.ts";
import type { Applying } from "./applying.ts";
import { seriesPairs } from "./seriesPairs.ts";

export function extraSteps(
  session: InsertSession,
  { sheet }: ChangedSheet,
  extras: Extras,
  { dress }: Applying,
  finals: readonly ChangedSheet["sheet"][],
): Step[] {
  const { next, state } = sheet;
  const worksheet = worksheetOf(session, next.id);
  if (extras.replaced.length > 0)
    dress.push((undo) => {
      const back = undo.workbook.worksheets.getItem(state.name);
      const former = {
        ...session,
        context: undo,
        ranges: new Map<string, Excel.Range>(),
        worksheets: new Map([[next.id, back]]),
      };
      for (const step of validationSteps(former, { ...next, validations: extras.replaced })) step.queue();
    });
  const charts = extras.charts.map(({ was, chart }) => {
    dress.push((undo) => {
      const back = undo.workbook.worksheets.getItem(state.name).charts.getItem(was.id);
      back.title.text = was.title;
      if (hasOtherSeries(was, chart)) {
        redrawSeries(back, chart, was, (range) => {
          const own = finals.find((entry) => entry.next.id === range.sheet);
          return undo.workbook.worksheets
            .getItem(own?.state.name ?? range.sheet)
            .getRange(rangeAddress(formerRange(range, finals)));
        });
        return;
      }
      was.series.forEach((series, index) => {
        const target = back.series.getItemAt(index);
        target.name = series.name;
      });
    });
    return operations(4 + 8 * chart.series.length, () => {
      const target = worksheet.charts.getItem(chart.id);
      if (was.title !== chart.title) target.title.text = chart.title;
      if (hasOtherSeries(was, chart)) {
        redrawSeries(target, was, chart, (range) => rangeOf(session, finalRange(range, finals)));
        return;
      }
      for (const { index, was: former, series } of seriesPairs(was.series, chart.series)) {
        const line = target.series.getItemAt(index);
        if (series.name !== former.name) line.name = series.name;
        line.setValues(rangeOf(session, finalRange(series.values, finals)));
        line.setXAxisValues(rangeOf(session, finalRange(series.categories, finals)));
      }
    });
  });
  return [
    ...validationSteps(session, { ...next, validations: extras.validations }),
    ...conditionalFormatSteps(session, { ...next, conditionalFormats: extras.conditionalFormats }),
    ...charts,
  ];
}

/** Whether series come or go, or one is drawn otherwise: then each takes its place in the order of the new chart. */
const hasOtherSeries = (was: ChartSpec, chart: ChartSpec): boolean =>
  was.series.length !== chart.series.length ||
  was.series.some(({ overlay }, index) => overlay !== chart.series[index]?.overlay);

/** Styles that are about to change, as they were. */
export function noteLooks({ sheet, writes, owned }: ChangedSheet, { dress, pair }: Applying): void {
  const changed = writes.filter(({ cell }) => cell.role !== undefined);
  dress.push((undo) => {
    const worksheet = undo.workbook.worksheets.getItem(sheet.state.name);
    for (const { row, column } of changed) {
      const origin = sheet.origin(row);
      if (origin === undefined) continue;
      const was = owned.at(origin, column)?.cell;
      const cell = worksheet.getRange(cellAddress(origin, column));
      if (was?.role === undefined) {
        cell.clear("Formats");
        continue;
      }
      const target = pair.base.sheets.find(({ id }) => id === was.link?.sheet);
      if (was.link !== undefined && target !== undefined) {
        const documentReference = `${quoteSheetName(target.name)}!${cellAddress(was.link.row, was.link.column)}`;
        cell.setCellProperties([[{ hyperlink: { documentReference } }]]);
      }
      cell.style = roleStyles[was.role].name;
    }
  });
}
