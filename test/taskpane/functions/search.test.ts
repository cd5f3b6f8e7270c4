/** What people in finance say, in both languages and with typing errors, leads to the functions that do it. */
import { catalogue } from "../../../src/functions/index.ts";
import type { PaneLanguage } from "../../../src/i18n/language.ts";
import { searched } from "../../../src/taskpane/functions/search.ts";

const find = (language: PaneLanguage, query: string): string[] =>
  searched(catalogue(language), query, ({ name, keywords, description, topicTitle, parameters }) => [
    name,
    keywords,
    description,
    topicTitle,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ]).map(({ id }) => id);

it.each([
  ["en", "wacc", "NPV0"],
  ["en", "hurdle rate", "IRRALL"],
  ["en", "risk register", "CONTINGENCY"],
  ["en", "expected monetary value", "RANGETOTAL"],
  ["en", "confidence level", "RANGEPERCENTILE"],
  ["en", "volatility", "RANGEDRIVERS"],
  ["en", "three-point estimate", "RANGETOTAL"],
  ["en", "downside", "ROIRANGE"],
  ["en", "best case", "PROJECTIONRANGE"],
  ["en", "odds", "RANGEPROBABILITY"],
  ["en", "percentle", "RANGEPERCENTILE"],
  ["en", "market size", "ADOPTION"],
  ["en", "milestone", "PHASEAT"],
  ["en", "milestones", "PHASEAT"],
  ["es", "vpn", "NPV0"],
  ["es", "montecarlo", "RANGEPERCENTILE"],
  ["es", "mediana", "RANGEPERCENTILE"],
  ["es", "persentil", "RANGEPERCENTILE"],
  ["es", "registro de riesgos", "CONTINGENCY"],
  ["es", "simulación de riesgos", "RANGEPERCENTILE"],
  ["es", "cancelación", "RETENTION"],
  ["es", "cuota de mercado", "ADOPTION"],
  ["es", "tiempo de duplicación", "PERIODSTO"],
  ["es", "estimación al término", "EAC"],
  ["es", "hito", "PHASEAT"],
] as const)("%s: %s finds %s", (language, query, id) => {
  expect(find(language, query)).toContain(id);
});

it.each([
  ["en", "eac", ["EAC"]],
  ["en", "roi", ["ROI", "ROIRANGE", "ROIPROBABILITY"]],
  ["es", "caja", ["RUNWAY", "NPV0"]],
  ["es", "peor caso", ["RANGETAILMEAN", "PROJECTIONRANGE"]],
] as const)("%s: %s finds %j among few", (language, query, ids) => {
  const found = find(language, query);
  expect(found).toEqual(expect.arrayContaining([...ids]));
  expect(found.length).toBeLessThan(10);
});

it("what no function does is not found", () => {
  for (const query of ["depreciation", "loan", "learning curve"]) expect(find("en", query)).toEqual([]);
});

it("wants every word somewhere, without minding accents, case or order", () => {
  const among = (text: readonly string[]) => (query: string) =>
    searched([text], query, (entry) => entry).length > 0;
  expect(among(["La probabilidad", "del credito probable"])("crédito PROBABLE")).toBe(true);
  expect(among(["credito probable"])("credito imposible")).toBe(false);
});

it.each([
  ["a wrong letter", "budjet", "budget", true],
  ["two letters changed over", "bugdet", "budget", true],
  ["two wrong letters of seven", "ravenua", "revenue", false],
  ["two wrong letters of eight", "martgaje", "mortgage", true],
  ["three wrong letters of eight", "martkaje", "mortgage", false],
  ["a wrong figure", "percentile90", "percentile80", false],
  ["the middle of a word of three letters", "ent", "percentile", false],
  ["the middle of a longer word", "cent", "percentile", true],
])("forgives no more than a word's length allows: %s, %s for %s: %s", (_what, typed, word, found) => {
  expect(searched([word], typed, (entry) => [entry])).toEqual(found ? [word] : []);
});
