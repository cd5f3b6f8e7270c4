import { dateField, textField, type Field, type Fields } from "../frame/fields.ts";
import { number, text } from "../frame/cell.ts";

/** Texts stay texts, even those that look like numbers. */
const value: Field<string | number> = {
  align: "right",
  cell: (given, _build, format = "General") =>
    typeof given === "string" ? text(given, "inputText") : number(given, format),
  read: (row, column) => (row.isText(column) ? row.optionalText(column) : row.number(column)),
};

/** What people type into the Assumptions table, and what says which value it is. */
export const assumptionFields = {
  name: textField("text"),
  value,
  unit: textField(),
  source: textField(),
  owner: textField(),
  date: dateField(),
  confidence: textField(),
  key: textField("text"),
} satisfies Fields<"assumptions">;
