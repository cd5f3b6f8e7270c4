import { existsSync, readdirSync, readFileSync } from "node:fs";
import { languages as documentLanguages } from "../../src/lexicon/language.ts";
import { languages, paneLanguages } from "../../src/i18n/language.ts";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/extending.md", root), "utf8");
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort();

describe("the page about adding something", () => {
  const places = [...page.matchAll(/`(src\/[^`]+)`/g)].map(([, place = ""]) => place);

  it.each(places)("%s exists", (place) => {
    expect(existsSync(new URL(place, root))).toBe(true);
  });
});

describe("a language is two folders", () => {
  const ofPaneOnly = /^(?:pane\/|planFunctions\/|functions\.ts|workbench\.ts|excel\.ts)/;
  const texts = filesOf("src/i18n/es").filter((name) => !ofPaneOnly.test(name));

  it.each(languages)("%s has every area of texts", (language) => {
    expect(filesOf(`src/i18n/${language}`)).toEqual(expect.arrayContaining(texts));
  });

  it.each(documentLanguages)("%s has every subject of the lexicon", (language) => {
    expect(filesOf(`src/lexicon/${language}`)).toEqual(filesOf("src/lexicon/es"));
  });

  it("outside of them no code asks which language it is", () => {
    const named = languages.map((language) => `"${language}"`).join("|");
    const asks = new RegExp(`(?:language|spoken)\\)? [!=]== (?:${named})`);
    const asking = filesOf("src")
      .filter((name) => !/^(?:i18n|lexicon|plan\/sample)\//.test(name))
      .filter((name) => asks.test(readFileSync(new URL(`src/${name}`, root), "utf8")));
    // English is what functions are documented in, takes the point in a percentage for its decimal sign and has no near
    // neighbour; typed formulas have one of two notations; the workbench's engine has words of its own.
    expect(asking).toEqual([
      "calc/amounts/amount.ts",
      "functions/catalogue.ts",
      "plan/reading/language.ts",
      "taskpane/functions/argument.ts",
      "workbench/page/spreadsheet.ts",
    ]);
  });

  it("the pane's languages are among them", () => {
    expect(languages).toEqual(expect.arrayContaining([...paneLanguages]));
  });
});
