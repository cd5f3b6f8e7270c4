import { insertTexts } from "../../../src/i18n/pane/insert.ts";

/** Undo lists that an insert empties: learn.microsoft.com, excel-add-ins-undo-capabilities. */
describe("what is said before an insert", () => {
  it.each([
    ["en", /undo/i],
    ["es", /deshacer/i],
  ] as const)("names the undo list, which Excel on the web empties (%s)", (language, undo) => {
    expect(insertTexts[language].safe).toMatch(undo);
  });
});
