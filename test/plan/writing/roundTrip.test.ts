import fc from "fast-check";
import { paneLanguages as languages } from "../../../src/i18n/language.ts";
import { normalisePlan, readMarkdown, samplePlan, writeMarkdown } from "../../../src/plan/index.ts";
import { withoutPlaces } from "../../support/places.ts";
import { arbitraryPlan } from "../../support/arbitraryPlan.ts";

const fuzz = process.env["FUZZ_RUNS"];
// The same plans at each run, so that a change is judged by itself; npm run fuzz draws others.
const numRuns = Number(fuzz ?? 40);
const drawn = { numRuns, ...(fuzz === undefined ? { seed: 7 } : {}) };

describe("a plan written as Markdown", () => {
  it("reads back as the normalised plan, whatever its texts are, and leaves no line alone", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const written = writeMarkdown(plan);
        const { plan: read, report } = readMarkdown(written);
        expect(withoutPlaces(read)).toEqual(withoutPlaces(normalisePlan(plan)));
        // Notes are kept and never count as understood.
        const notes = written.split("\n").findIndex((line) => /^## Not(?:es|as)$/.test(line));
        expect(report.leftAlone.filter(({ line }) => notes < 0 || line <= notes)).toEqual([]);
      }),
      drawn,
    );
  });

  it.each(languages)("keeps the sample in %s as it is", (language) => {
    const plan = samplePlan(language);
    expect(withoutPlaces(readMarkdown(writeMarkdown(plan)).plan)).toEqual(withoutPlaces(plan));
  });
});

describe("normalising a plan", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const once = normalisePlan(plan);
        expect(normalisePlan(once)).toEqual(once);
      }),
      drawn,
    );
  });
});
