import type { ChartModel } from "../../model/model.ts";
import { itemNotFound } from "../hostError.ts";
import { freeName } from "../rules/names.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { seriesOf } from "./chartSource.ts";
import { defineObject, membersOf } from "./members.ts";
import { oneOf, range, text, whole, withDefault } from "./parameters.ts";
import { hostObject, type HostObject, type SheetState } from "./states.ts";

const { value, method } = membersOf<SheetState>();

const object = ({ book, sheet }: SheetState, chartId: string): HostObject =>
  hostObject("Chart", { book, sheet, chartId });

const find = (own: SheetState, key: string): HostObject | null => {
  const found = own.sheet
    .charts()
    .find((chart) => chart.id === key || chart.name.toLowerCase() === key.toLowerCase());
  return found === undefined ? null : object(own, found.id);
};

const get = (own: SheetState, key: string): HostObject => {
  const found = find(own, key);
  if (found === null) throw itemNotFound();
  return found;
};

/** Where a chart lies and how large it is before anybody says so, in points. */
const place = { left: 120, top: 60, width: 360, height: 216 };

export const chartCollection = defineObject("ChartCollection", {
  itemType: "Chart",
  items: (own) => own.sheet.charts().map(({ id }) => object(own, id)),
  item: (own, key) => get(own, text(key)),
  members: {
    count: value("1.1", ({ sheet }) => sheet.charts().length),
    add: method(
      "1.1",
      [text, range, withDefault(oneOf("Auto", "Columns", "Rows"), "Auto")],
      (own, type, source, seriesBy) => {
        checkSheetAllows(own, "allowEditObjects");
        const taken = (name: string): boolean =>
          own.sheet.charts().some((chart: ChartModel) => chart.name === name);
        const added = own.sheet.addChart({
          ...place,
          name: freeName("Chart ", taken),
          type,
          series: seriesOf(source, seriesBy),
          members: {},
        });
        return object(own, added.id);
      },
    ),
    getCount: method("1.4", [], ({ sheet }) => sheet.charts().length),
    getItem: method("1.1", [text], get),
    getItemAt: method("1.1", [whole], (own, index) => {
      const found = own.sheet.charts()[index];
      if (found === undefined) throw itemNotFound();
      return object(own, found.id);
    }),
    getItemOrNullObject: method("1.4", [text], find),
  },
});
