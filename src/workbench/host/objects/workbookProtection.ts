import { refusal } from "../rules/refusals.ts";
import { defineObject, membersOf } from "./members.ts";
import { text, withDefault } from "./parameters.ts";
import type { BookState } from "./states.ts";

const { value, method } = membersOf<BookState>();

export const workbookProtection = defineObject("WorkbookProtection", {
  identity: () => ({}),
  members: {
    protected: value("1.7", ({ book }) => book.protection !== undefined),
    protect: method("1.7", [withDefault(text, "")], ({ book }, password) => {
      if (book.protection !== undefined) throw refusal("alreadyProtected");
      book.protection = { password };
    }),
    unprotect: method("1.7", [withDefault(text, "")], ({ book }, password) => {
      if (book.protection !== undefined && book.protection.password !== password) {
        throw refusal("wrongPassword");
      }
      book.protection = undefined;
    }),
  },
});
