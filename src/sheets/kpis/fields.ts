import {
  choiceField,
  dateField,
  momentField,
  numberField,
  textField,
  wordField,
  type Fields,
} from "../frame/fields.ts";
import { directionNames } from "../words.ts";

const { unit, comparison, per } = {
  unit: choiceField(
    (texts) => texts.kpis.units,
    (texts) => texts.kpis.unitRule,
  ),
  comparison: choiceField(
    (texts) => texts.kpis.comparisons,
    (texts) => texts.kpis.comparisonRule,
  ),
  per: choiceField(
    (texts) => texts.kpis.pers,
    (texts) => texts.kpis.perRule,
  ),
};
/** Each row has the format of its unit. */
const quantity = numberField("plain");

/** What says how far a measure should come, in KPIs and in objectives. */
export const targetFields = {
  unit,
  baseline: quantity,
  target: quantity,
  actual: quantity,
  comparison,
  upper: quantity,
  per,
} satisfies Fields<"kpis"> & Fields<"objectives">;

/** What only some plans say of a measure: a column stands where one does. */
export const heldMeasureFields = {
  deadline: momentField(),
  objective: textField(),
  change: choiceField((texts) => texts.kpis.changes),
} satisfies Fields<"kpis">;

/** Targets on the way. */
export const stepFields = {
  group: textField(),
  name: textField(),
  when: momentField(),
  target: quantity,
  unit,
  comparison,
  upper: quantity,
  per,
} satisfies Fields<"steps">;

/** What people type into the KPIs table. */
export const kpiFields = {
  group: textField(),
  name: textField(),
  direction: wordField(directionNames, "DirectionWords", (texts) => texts.kpis.directionRule),
  owner: textField(),
  asOf: dateField((texts) => texts.kpis.asOfRule),
  text: textField(),
  ...targetFields,
} satisfies Fields<"kpis">;
