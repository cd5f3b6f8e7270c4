import * as v from "valibot";
import { paneLanguages as languages } from "../../../src/i18n/language.ts";
import { audit, planSchema, readMarkdown, samplePlan, writeMarkdown } from "../../../src/plan/index.ts";
import { sampleNames } from "../../../src/plan/sample/names.ts";
import { withoutPlaces } from "../../support/places.ts";

const each = sampleNames.flatMap((name) => languages.map((language) => [name, language] as const));
const gallery = each.filter(([name]) => name !== "growth");

describe.each(each)("the sample %s in %s", (name, language) => {
  const plan = samplePlan(language, name);

  it("keeps to the schema and is in its language", () => {
    expect(v.parse(planSchema, plan)).toEqual(plan);
    expect(plan.language).toBe(language);
  });

  it("has no error in the audit", () => {
    expect(audit(plan).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("reads back as it is from its own Markdown, each line understood", () => {
    const { plan: read, report } = readMarkdown(writeMarkdown(plan));
    expect(withoutPlaces(read)).toEqual(withoutPlaces(plan));
    expect(report.leftAlone).toEqual([]);
  });

  it("has something on every sheet of the plan, and risks", () => {
    const { objectives, pillars, strategies, kpis, phases, budget, risks = [] } = plan;
    for (const part of [objectives, pillars, strategies, kpis, phases, budget.categories, risks])
      expect(part.length).toBeGreaterThan(0);
  });
});

it.each(gallery)("%s in %s: nothing but what the plan means to show is found", (name, language) => {
  // A shop is paid for once and run by the year: that its total mixes both is worth the warning.
  expect(audit(samplePlan(language, name)).map(({ id }) => id)).toEqual(
    name === "shop" ? ["budget.periodsMixed"] : [],
  );
});

it.each(sampleNames)("%s holds the same figures in both languages", (name) => {
  const figures = (text: string): RegExpMatchArray | null => text.match(/(?<=:)-?\d[\d.e]*(?=[,}])/g);
  expect(figures(JSON.stringify(samplePlan("es", name)))).toEqual(
    figures(JSON.stringify(samplePlan("en", name))),
  );
});

it.each(sampleNames)("no word of %s is left in the other language", (name) => {
  const sentences = (plan: unknown): string[] =>
    [...JSON.stringify(plan).matchAll(/"([^"]{25,})"/g)].map(([, text = ""]) => text);
  const english = new Set(sentences(samplePlan("en", name)));
  expect(sentences(samplePlan("es", name)).filter((text) => english.has(text))).toEqual([]);
});

it("only the town earns nothing", () => {
  const without = sampleNames.filter((name) => (samplePlan("en", name).income ?? []).length === 0);
  expect(without).toEqual(["town"]);
});
