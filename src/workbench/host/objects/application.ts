import type { Book } from "../book.ts";
import { defineObject, membersOf } from "./members.ts";
import { oneOf } from "./parameters.ts";
import type { BookState } from "./states.ts";

const { value, object, method } = membersOf<BookState>();
const mode = oneOf("Automatic", "AutomaticExceptTables", "Manual");

const groupSeparator = ({ conditions }: Book): string => (conditions.decimalSeparator === "," ? "." : ",");

/** The locale of the data is en-US, as in the formulas that Office.js takes. */
export const application = defineObject("Application", {
  identity: () => ({}),
  members: {
    calculationMode: value(
      "1.1",
      ({ book }) => book.calculationMode,
      ({ book }, given) => {
        const chosen = mode(given);
        if (chosen === "Manual" && book.calculationMode !== "Manual") book.model.suspendCalculation();
        if (chosen !== "Manual" && book.calculationMode === "Manual") book.model.resumeCalculation();
        book.calculationMode = chosen;
      },
      { writeSet: "1.8" },
    ),
    calculationEngineVersion: value("1.9", () => 191029),
    calculationState: value("1.9", () => "Done"),
    decimalSeparator: value("1.11", ({ book }) => book.conditions.decimalSeparator),
    thousandsSeparator: value("1.11", ({ book }) => groupSeparator(book)),
    useSystemSeparators: value("1.11", () => true),
    cultureInfo: object("1.11", "CultureInfo", (own) => own),

    // One calculation, also in manual mode: resuming calculates what has changed since.
    calculate: method("1.1", [oneOf("Recalculate", "Full", "FullRebuild")], ({ book }) => {
      if (book.calculationMode !== "Manual") return;
      book.model.resumeCalculation();
      book.atEndOfRequest(() => book.model.suspendCalculation());
    }),
    suspendApiCalculationUntilNextSync: method("1.6", [], ({ book }) => {
      if (book.calculationMode === "Manual") return;
      book.model.suspendCalculation();
      book.atEndOfRequest(() => book.model.resumeCalculation());
    }),
    // What the host changes is shown when the request is answered in any case.
    suspendScreenUpdatingUntilNextSync: method("1.9", [], () => null),
  },
});

export const cultureInfo = defineObject("CultureInfo", {
  identity: () => ({}),
  members: {
    name: membersOf<BookState>().value("1.11", ({ book }) => book.uiLocale),
    numberFormat: membersOf<BookState>().object("1.11", "NumberFormatInfo", (own) => own),
  },
});

export const numberFormatInfo = defineObject("NumberFormatInfo", {
  identity: () => ({}),
  members: {
    numberDecimalSeparator: membersOf<BookState>().value(
      "1.11",
      ({ book }) => book.conditions.decimalSeparator,
    ),
    numberGroupSeparator: membersOf<BookState>().value("1.11", ({ book }) => groupSeparator(book)),
  },
});
