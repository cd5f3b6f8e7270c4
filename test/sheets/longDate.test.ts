import { languages } from "../../src/i18n/language.ts";
import { sheetTexts } from "../../src/i18n/sheets.ts";
import { longDate } from "../../src/sheets/frame/longDate.ts";
import { contextOf } from "./support/contexts.ts";

const days = Array.from({ length: 12 }, (_, month) =>
  [1, 28].map((day) => new Date(Date.UTC(2027, month, day))),
).flat();

test.each(languages)("a long date in %s is the one that the language's own format gives", (language) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const written = days.map((day) => {
    const context = contextOf({ language, asOf: day.toISOString().slice(0, 10) });
    return longDate({ context, texts: sheetTexts[language] });
  });
  expect(written).toEqual(days.map((day) => format.format(day)));
});
