import { buildWorkbook } from "../../src/sheets/index.ts";
import { contextOf } from "./support/contexts.ts";
import { fullPlan } from "./support/fullPlan.ts";

/** What Excel takes: more is cut off in the window that refuses an entry. */
const [mostOfTitle, mostOfMessage] = [32, 225];

it.each(["en", "es", "pt"] as const)(
  "what is no entry is named in a title and explained in a sentence (%s)",
  (language) => {
    const { sheets } = buildWorkbook(fullPlan(), contextOf({ language }));
    const rules = sheets.flatMap(({ validations }) => validations);
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter(({ title }) => /[.?!]$/.test(title) || title.length > mostOfTitle)).toEqual([]);
    expect(rules.filter(({ message }) => !/[.?!]$/.test(message) || message.length > mostOfMessage)).toEqual(
      [],
    );
  },
);
