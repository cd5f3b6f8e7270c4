import { itemNotFound } from "../hostError.ts";
import { defineObject, membersOf } from "./members.ts";
import { anything, number, text } from "./parameters.ts";
import { hostObject, type BookState, type HostObject, type KeyState, type SheetState } from "./states.ts";

const { value, object } = membersOf<BookState>();

const property = (name: string) =>
  value(
    "1.7",
    ({ book }) => book.model.properties.get(name) ?? "",
    ({ book }, given) => void book.model.properties.set(name, text(given)),
  );

export const documentProperties = defineObject("DocumentProperties", {
  identity: () => ({}),
  members: {
    author: property("author"),
    category: property("category"),
    comments: property("comments"),
    company: property("company"),
    keywords: property("keywords"),
    manager: property("manager"),
    subject: property("subject"),
    title: property("title"),
    revisionNumber: value(
      "1.7",
      ({ book }) => Number(book.model.properties.get("revisionNumber") ?? 0),
      ({ book }, given) => void book.model.properties.set("revisionNumber", String(number(given))),
    ),
    custom: object("1.7", "CustomPropertyCollection", (own) => own),
  },
});

const prefix = "custom.";
const custom = membersOf<BookState>();
const keys = ({ book }: BookState): readonly string[] =>
  [...book.model.properties.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));

const find = ({ book }: BookState, key: string): HostObject | null =>
  book.model.properties.has(prefix + key) ? hostObject("CustomProperty", { book, key }) : null;
const get = (own: BookState, key: string): HostObject => {
  const found = find(own, key);
  if (found === null) throw itemNotFound();
  return found;
};

export const customPropertyCollection = defineObject("CustomPropertyCollection", {
  itemType: "CustomProperty",
  items: (own) => keys(own).map((key) => hostObject("CustomProperty", { book: own.book, key })),
  item: (own, key) => get(own, text(key)),
  members: {
    add: custom.method("1.7", [text, anything], ({ book }, key, given) => {
      book.model.properties.set(prefix + key, JSON.stringify(given));
      return hostObject("CustomProperty", { book, key });
    }),
    deleteAll: custom.method("1.7", [], (own) => {
      for (const key of keys(own)) own.book.model.properties.delete(prefix + key);
    }),
    getCount: custom.method("1.7", [], (own) => keys(own).length),
    getItem: custom.method("1.7", [text], get),
    getItemOrNullObject: custom.method("1.7", [text], find),
  },
});

const one = membersOf<KeyState>();

const valueOf = ({ book, key }: KeyState): unknown =>
  JSON.parse(book.model.properties.get(prefix + key) ?? "null");

export const customProperty = defineObject("CustomProperty", {
  identity: ({ key }) => ({ Id: key }),
  members: {
    key: one.value("1.7", ({ key }) => key),
    type: one.value("1.7", (own) => {
      const found = valueOf(own);
      return typeof found === "number" ? "Number" : typeof found === "boolean" ? "Boolean" : "String";
    }),
    value: one.value(
      "1.7",
      valueOf,
      ({ book, key }, given) => void book.model.properties.set(prefix + key, JSON.stringify(given)),
    ),
    delete: one.method("1.7", [], ({ book, key }) => {
      if (!book.model.properties.delete(prefix + key)) throw itemNotFound();
    }),
  },
});

/** Properties of a sheet are kept beside its page layout, which is the sheet's place for what has no cell. */
const ofSheet = membersOf<SheetState>();
const sheetPrefix = "customProperty.";
const sheetKeys = ({ sheet }: SheetState): readonly string[] =>
  [...sheet.pageLayout.keys()]
    .filter((key) => key.startsWith(sheetPrefix))
    .map((key) => key.slice(sheetPrefix.length));

const findOfSheet = (own: SheetState, key: string): HostObject | null => {
  const found = sheetKeys(own).find((name) => name.toLowerCase() === key.toLowerCase());
  return found === undefined
    ? null
    : hostObject("WorksheetCustomProperty", { book: own.book, sheet: own.sheet, key: found });
};
const getOfSheet = (own: SheetState, key: string): HostObject => {
  const found = findOfSheet(own, key);
  if (found === null) throw itemNotFound();
  return found;
};

export const sheetPropertyCollection = defineObject("WorksheetCustomPropertyCollection", {
  itemType: "WorksheetCustomProperty",
  items: (own) => sheetKeys(own).map((key) => getOfSheet(own, key)),
  item: (own, key) => getOfSheet(own, text(key)),
  members: {
    add: ofSheet.method("1.12", [text, text], (own, key, given) => {
      own.sheet.pageLayout.set(sheetPrefix + key, given);
      return getOfSheet(own, key);
    }),
    getCount: ofSheet.method("1.12", [], (own) => sheetKeys(own).length),
    getItem: ofSheet.method("1.12", [text], getOfSheet),
    getItemOrNullObject: ofSheet.method("1.12", [text], findOfSheet),
  },
});

const sheetOne = membersOf<SheetState & KeyState>();

export const sheetProperty = defineObject("WorksheetCustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: sheetOne.value("1.12", ({ key }) => key),
    value: sheetOne.value(
      "1.12",
      ({ sheet, key }) => sheet.pageLayout.get(sheetPrefix + key),
      ({ sheet, key }, given) => void sheet.pageLayout.set(sheetPrefix + key, text(given)),
    ),
    delete: sheetOne.method("1.12", [], ({ sheet, key }) => {
      if (!sheet.pageLayout.delete(sheetPrefix + key)) throw itemNotFound();
    }),
  },
});
