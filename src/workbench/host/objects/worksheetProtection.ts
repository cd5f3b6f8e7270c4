import { refusal } from "../rules/refusals.ts";
import { defineObject, membersOf } from "./members.ts";
import { optional, plainObject, text, withDefault } from "./parameters.ts";
import type { SheetState } from "./states.ts";

const { value, method } = membersOf<SheetState>();

/** What a protected sheet still allows, unless protect() says otherwise. */
const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection = defineObject("WorksheetProtection", {
  identity: () => ({}),
  members: {
    protected: value("1.2", ({ sheet }) => sheet.protection !== undefined),
    options: value("1.2", ({ sheet }) => sheet.protection?.options ?? null),
    protect: method("1.2", [withDefault(plainObject, {}), optional(text)], ({ sheet }, options, password) => {
      if (sheet.protection !== undefined) throw refusal("alreadyProtected");
      sheet.protection = {
        options: { ...defaultOptions, ...options },
        ...(password === undefined ? {} : { password }),
      };
    }),
    unprotect: method("1.7", [withDefault(text, "")], ({ sheet }, password) => {
      if (sheet.protection !== undefined && (sheet.protection.password ?? "") !== password) {
        throw refusal("wrongPassword");
      }
      sheet.protection = undefined;
    }),
  },
});
