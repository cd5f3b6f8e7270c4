import { itemNotFound } from "../hostError.ts";
import { defineObject, membersOf } from "./members.ts";
import { anything, text } from "./parameters.ts";
import { hostObject, type BookState, type HostObject, type KeyState } from "./states.ts";

/** The same settings as Office.context.document.settings, which keeps each value as JSON text. */
const collection = membersOf<BookState>();

const find = ({ book }: BookState, key: string): HostObject | null =>
  book.model.settings.has(key) ? hostObject("Setting", { book, key }) : null;

const get = (own: BookState, key: string): HostObject => {
  const found = find(own, key);
  if (found === null) throw itemNotFound();
  return found;
};

export const settingCollection = defineObject("SettingCollection", {
  itemType: "Setting",
  items: ({ book }) => [...book.model.settings.keys()].map((key) => hostObject("Setting", { book, key })),
  item: (own, key) => get(own, text(key)),
  members: {
    add: collection.method("1.4", [text, anything], ({ book }, key, value) => {
      book.model.settings.set(key, JSON.stringify(value));
      return hostObject("Setting", { book, key });
    }),
    getCount: collection.method("1.4", [], ({ book }) => book.model.settings.size),
    getItem: collection.method("1.4", [text], get),
    getItemOrNullObject: collection.method("1.4", [text], find),
  },
});

const { value, method } = membersOf<KeyState>();

export const setting = defineObject("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: value("1.4", ({ key }) => key),
    value: value(
      "1.4",
      ({ book, key }): unknown => JSON.parse(book.model.settings.get(key) ?? "null"),
      ({ book, key }, given) => book.model.settings.set(key, JSON.stringify(given)),
    ),
    delete: method("1.4", [], ({ book, key }) => {
      if (!book.model.settings.delete(key)) throw itemNotFound();
    }),
  },
});
