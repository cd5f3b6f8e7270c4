import type { NameModel } from "../../model/model.ts";
import { apiNotFound, itemNotFound } from "../hostError.ts";
import { checkDefinedName } from "../rules/names.ts";
import { findReference } from "../rules/reference.ts";
import { defineObject, membersOf } from "./members.ts";
import { anything, flag, range, text, withDefault } from "./parameters.ts";
import { checkFormula } from "./rangeCells.ts";
import { absoluteFormula } from "./rangeShape.ts";
import { hostObject, isHostObject, type HostObject, type NameState, type ObjectStates } from "./states.ts";

type Collection = ObjectStates["NamedItemCollection"];
const collection = membersOf<Collection>();

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const names = ({ book, sheetId }: Collection): readonly NameModel[] =>
  book.model.names().filter((entry) => entry.sheetId === sheetId);

const object = ({ book }: Collection, { name, sheetId }: NameModel): HostObject =>
  hostObject("NamedItem", { book, name, ...(sheetId === undefined ? {} : { sheetId }) });

const find = (own: Collection, name: string): HostObject | null => {
  const found = names(own).find((entry) => sameName(entry.name, name));
  return found === undefined ? null : object(own, found);
};

const get = (own: Collection, name: string): HostObject => {
  const found = find(own, name);
  if (found === null) throw itemNotFound();
  return found;
};

/** A range, or text as it is typed into the name manager: "=Sheet1!$A$1", "=0.3". */
const formulaOf = (own: Pick<Collection, "book">, reference: unknown): string => {
  if (isHostObject(reference)) return absoluteFormula(range(reference));
  const formula = text(reference);
  checkFormula(own, formula);
  return formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
};

function add(own: Collection, name: string, reference: unknown, comment: string): HostObject {
  checkDefinedName(own.book, name, own.sheetId);
  const entry: NameModel = {
    name,
    formula: formulaOf(own, reference),
    comment,
    visible: true,
    ...(own.sheetId === undefined ? {} : { sheetId: own.sheetId }),
  };
  own.book.model.setName(entry);
  return object(own, entry);
}

export const namedItemCollection = defineObject("NamedItemCollection", {
  itemType: "NamedItem",
  items: (own) => names(own).map((entry) => object(own, entry)),
  item: (own, key) => get(own, text(key)),
  members: {
    add: collection.method("1.4", [text, anything, withDefault(text, "")], (own, name, reference, comment) =>
      add(own, name, reference, comment),
    ),
    addFormulaLocal: collection.method(
      "1.4",
      [text, text, withDefault(text, "")],
      (own, name, reference, comment) => add(own, name, reference, comment),
    ),
    getCount: collection.method("1.4", [], (own) => names(own).length),
    getItem: collection.method("1.1", [text], get),
    getItemOrNullObject: collection.method("1.4", [text], find),
  },
});

const { value, object: member, method } = membersOf<NameState>();

const entryOf = ({ book, name, sheetId }: NameState): NameModel => {
  const found = book.model.names().find((entry) => entry.sheetId === sheetId && sameName(entry.name, name));
  if (found === undefined) throw itemNotFound();
  return found;
};

const change = (own: NameState, part: Partial<NameModel>): void =>
  own.book.model.setName({ ...entryOf(own), ...part });

const rangeOf = (own: NameState) => findReference(own.book, entryOf(own).formula);

const rangeOrNull = (own: NameState): HostObject | null => {
  const found = rangeOf(own);
  return found === undefined ? null : hostObject("Range", found);
};

/** What the name stands for: a range's address or a constant. Other formulas are not calculated here. */
function meaning(own: NameState): { readonly type: string; readonly value: unknown } {
  const { formula } = entryOf(own);
  const text = formula.slice(1).trim();
  const found = rangeOf(own);
  if (found !== undefined) return { type: "Range", value: absoluteFormula(found).slice(1) };
  const literal = /^"((?:[^"]|"")*)"$/.exec(text);
  if (literal !== null) return { type: "String", value: literal[1]?.replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { type: "Boolean", value: /^true$/i.test(text) };
  const number = Number(text.replace(/%$/, ""));
  if (text !== "" && !Number.isNaN(number)) {
    return { type: "Double", value: text.endsWith("%") ? number / 100 : number };
  }
  if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
  throw apiNotFound(`the value of the name ${own.name}, which is a formula`);
}

export const namedItem = defineObject("NamedItem", {
  identity: ({ name }) => ({ _Id: name }),
  members: {
    name: value("1.1", (own) => entryOf(own).name),
    comment: value(
      "1.4",
      (own) => entryOf(own).comment,
      (own, comment) => change(own, { comment: text(comment) }),
    ),
    formula: value(
      "1.7",
      (own) => entryOf(own).formula,
      (own, formula) => change(own, { formula: formulaOf(own, formula) }),
    ),
    scope: value("1.4", ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet")),
    type: value("1.1", (own) => meaning(own).type),
    value: value("1.1", (own) => meaning(own).value),
    visible: value(
      "1.1",
      (own) => entryOf(own).visible,
      (own, on) => change(own, { visible: flag(on) }),
    ),
    worksheet: member("1.4", "Worksheet", ({ book, sheetId }) => {
      const sheet = sheetId === undefined ? undefined : book.model.sheet(sheetId);
      if (sheet === undefined) throw itemNotFound();
      return { book, sheet };
    }),
    worksheetOrNullObject: member("1.4", "Worksheet", ({ book, sheetId }) => {
      const sheet = sheetId === undefined ? undefined : book.model.sheet(sheetId);
      return sheet === undefined ? null : { book, sheet };
    }),
    delete: method("1.4", [], (own) => {
      entryOf(own);
      own.book.model.removeName(own.name);
    }),
    getRange: method("1.1", [], (own) => {
      const found = rangeOrNull(own);
      if (found === null) throw itemNotFound();
      return found;
    }),
    getRangeOrNullObject: method("1.4", [], rangeOrNull),
  },
});
