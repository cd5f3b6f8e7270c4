/** One plan of three states: as inserted, as the workbook has it, and as it is to become. */
import fc from "fast-check";
import { samplePlan, type Plan } from "../../../src/plan/index.ts";
import { mergePlans } from "../../../src/plan/merge/index.ts";
import { arbitraryPlan } from "../../support/arbitraryPlan.ts";
import { arbitraryEdits, edited } from "./edits.ts";

const base = samplePlan("en");
const samples = { en: base, es: samplePlan("es") };
const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 25) };

type Line = Plan["budget"]["categories"][number]["lines"][number];

/** The plan with one budget line changed: the first, unless another is meant. */
function withLine(plan: Plan, change: (line: Line) => Line | undefined, at = 0): Plan {
  const [first, ...others] = plan.budget.categories;
  if (first === undefined) throw new Error("the sample has a budget");
  const lines = first.lines.flatMap((line, index) => (index === at ? (change(line) ?? []) : [line]));
  return { ...plan, budget: { ...plan.budget, categories: [{ ...first, lines }, ...others] } };
}
const linesOf = (plan: Plan) => plan.budget.categories[0]?.lines ?? [];
const [line] = linesOf(base);

describe("a plan merged of three states", () => {
  const plans = fc.tuple(fc.constantFrom("en" as const, "es" as const), arbitraryEdits(), arbitraryEdits());

  it("is the document's where the workbook was left alone, and the workbook's where the document was", () => {
    fc.assert(
      fc.property(plans, ([language, edits]) => {
        const plan = samples[language];
        const changed = edited(plan, edits, "document");
        expect(mergePlans(plan, plan, changed)).toEqual({ plan: changed, conflicts: [] });
        expect(mergePlans(plan, changed, plan)).toEqual({ plan: changed, conflicts: [] });
        expect(mergePlans(plan, changed, changed)).toEqual({ plan: changed, conflicts: [] });
      }),
      runs,
    );
  });

  it("is any plan at all where nobody changed it", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(mergePlans(plan, plan, plan)).toEqual({ plan, conflicts: [] });
      }),
      runs,
    );
  });

  it("holds all that was typed into the workbook, whatever the document became", () => {
    fc.assert(
      fc.property(plans, ([language, own, other]) => {
        const plan = samples[language];
        const yours = edited(plan, own, "mine");
        const { plan: merged } = mergePlans(plan, yours, edited(plan, other, "document"));
        const before = JSON.stringify(plan);
        const typed = JSON.stringify(yours).match(/"mine (new )?\d+"/g) ?? [];
        for (const text of typed.filter((entry) => !before.includes(entry)))
          expect(JSON.stringify(merged)).toContain(text);
        for (const category of yours.budget.categories) {
          const was = plan.budget.categories.find(
            ({ name, track }) => name === category.name && track === category.track,
          );
          const now = merged.budget.categories.find(
            ({ name, track }) => name === category.name && track === category.track,
          );
          for (const { name, low, high } of category.lines) {
            if (was?.lines.some((entry) => entry.low === low && entry.high === high) === true) continue;
            // The document may have renamed the line meanwhile: the amount that was typed stands under its new name.
            const named = now?.lines.filter((entry) => entry.name === name || /^document/.test(entry.name));
            expect(named).toContainEqual(expect.objectContaining({ low, high }));
          }
        }
      }),
      runs,
    );
  });

  it("stays as it is when the same document is merged again", () => {
    fc.assert(
      fc.property(plans, ([language, own, other]) => {
        const plan = samples[language];
        const theirs = edited(plan, other, "document");
        const { plan: merged } = mergePlans(plan, edited(plan, own, "mine"), theirs);
        expect(mergePlans(theirs, merged, theirs)).toEqual({ plan: merged, conflicts: [] });
      }),
      runs,
    );
  });
});

describe("what both sides changed", () => {
  const yours = withLine(base, (entry) => ({ ...entry, low: 1, high: 2 }));
  const theirs = withLine(base, (entry) => ({ ...entry, low: 5, high: 9 }));

  it("is a conflict, in which the workbook's stands", () => {
    const { plan, conflicts } = mergePlans(base, yours, theirs);
    expect(linesOf(plan)[0]).toMatchObject({ low: 1, high: 2 });
    expect(conflicts).toMatchObject([
      { kind: "values", fields: ["low", "high"], yours: { low: 1, high: 2 }, theirs: { low: 5, high: 9 } },
    ]);
    expect(conflicts[0]?.path.slice(-2)).toEqual(["lines", line?.name]);
  });

  it("is the document's where that is chosen", () => {
    const [conflict] = mergePlans(base, yours, theirs).conflicts;
    const { plan } = mergePlans(base, yours, theirs, { chosen: new Set([conflict?.key ?? ""]) });
    expect(plan).toEqual(theirs);
  });

  it("never gives a range of one side's low and the other's high", () => {
    const low = withLine(base, (entry) => ({ ...entry, low: entry.high - 1 }));
    const high = withLine(base, (entry) => ({ ...entry, high: entry.low + 1 }));
    const [merged] = linesOf(mergePlans(base, low, high).plan);
    expect([merged?.low, merged?.high]).toEqual([(line?.high ?? 0) - 1, line?.high]);
  });

  it("is none where both say the same, or each changed another field", () => {
    const own = withLine(base, (entry) => ({ ...entry, actual: 7 }));
    const { plan, conflicts } = mergePlans(base, own, theirs);
    expect(linesOf(plan)[0]).toMatchObject({ low: 5, high: 9, actual: 7 });
    expect(conflicts).toEqual([]);
    expect(mergePlans(base, yours, yours).conflicts).toEqual([]);
  });
});

describe("a line that the document has no longer", () => {
  const theirs = withLine(base, () => undefined);

  it("goes where nobody touched it", () => {
    expect(mergePlans(base, base, theirs)).toEqual({ plan: theirs, conflicts: [] });
  });

  it("stays where somebody changed it, unless it is to go", () => {
    const yours = withLine(base, (entry) => ({ ...entry, actual: 7 }));
    const { plan, conflicts } = mergePlans(base, yours, theirs);
    expect(linesOf(plan)).toEqual(linesOf(yours));
    expect(conflicts).toMatchObject([{ kind: "goneThere" }]);
    expect(
      mergePlans(base, yours, theirs, { chosen: new Set(conflicts.map(({ key }) => key)) }).plan,
    ).toEqual(theirs);
  });

  it("stays where something of the user's hangs on it, whatever is chosen", () => {
    const held = (path: readonly string[]) => path.at(-1) === line?.name;
    const { conflicts } = mergePlans(base, base, theirs, { held });
    const chosen = new Set(conflicts.map(({ key }) => key));
    expect(linesOf(mergePlans(base, base, theirs, { held, chosen }).plan)).toEqual(linesOf(base));
  });
});

describe("a line that the user took out", () => {
  const yours = withLine(base, () => undefined);

  it("stays out, and is asked about where the document changed it", () => {
    const theirs = withLine(base, (entry) => ({ ...entry, low: 5, high: 9 }));
    expect(mergePlans(base, yours, base).plan).toEqual(yours);
    const { plan, conflicts } = mergePlans(base, yours, theirs);
    expect(plan).toEqual(yours);
    expect(conflicts).toMatchObject([{ kind: "goneHere" }]);
    expect(
      mergePlans(base, yours, theirs, { chosen: new Set(conflicts.map(({ key }) => key)) }).plan,
    ).toEqual(theirs);
  });
});

describe("a line with another name", () => {
  it("is the same line where all else of it is", () => {
    const theirs = withLine(base, (entry) => ({ ...entry, name: "Renamed" }));
    const yours = withLine(base, (entry) => ({ ...entry, actual: 7 }));
    const { plan, conflicts } = mergePlans(base, yours, theirs);
    expect(linesOf(plan)[0]).toEqual({ ...line, name: "Renamed", actual: 7 });
    expect(conflicts).toEqual([]);
  });

  it("and another amount is asked about: unanswered, the old one stays if it was changed, and the new one comes", () => {
    const theirs = withLine(base, (entry) => ({ ...entry, name: "Renamed", low: 5, high: 9 }));
    const yours = withLine(base, (entry) => ({ ...entry, actual: 7 }));
    const open = mergePlans(base, yours, theirs);
    expect(linesOf(open.plan).map(({ name }) => name)).toEqual(
      expect.arrayContaining([line?.name, "Renamed"]),
    );
    const asked = open.conflicts.filter(({ kind }) => kind === "renamed");
    expect(asked).toHaveLength(1);
    const chosen = new Set(asked.map(({ key }) => key));
    const [first] = linesOf(mergePlans(base, yours, theirs, { chosen }).plan);
    expect(first).toMatchObject({ name: "Renamed", low: 5, high: 9, actual: 7 });
  });
});

describe("the order of lines", () => {
  const names = (plan: Plan) => linesOf(plan).map(({ name }) => name);
  const line_ = (name: string, low: number): Line => ({ name, low, high: low * 2, period: "year" });
  const with_ = (...lines: Line[]): Plan => ({
    ...base,
    budget: { ...base.budget, categories: [{ track: "", name: "Costs", lines }] },
  });
  const [rent, staff, travel] = [line_("Rent", 900), line_("Staff", 50_000), line_("Travel", 70)];
  const was = with_(rent, staff, travel);

  it.each<[string, Plan, Plan, string[]]>([
    [
      "is the document's where the user left it, the user's own behind the line that it stood behind",
      with_(line_("Mine", 3), rent, staff, travel, line_("Mine too", 4)),
      with_(travel, rent, staff),
      ["Mine", "Travel", "Mine too", "Rent", "Staff"],
    ],
    [
      "is the user's where the user changed it, a new line behind the one that it follows in the document",
      with_(travel, staff, rent),
      with_(rent, line_("New", 5), staff, travel, line_("Last", 6)),
      ["Travel", "Last", "Staff", "Rent", "New"],
    ],
    [
      "has what the document begins with first, whatever the user did to the others",
      with_(staff, line_("Mine", 3), rent, travel),
      with_(line_("New", 5), rent, staff, travel),
      ["New", "Staff", "Mine", "Rent", "Travel"],
    ],
  ])("%s", (_, yours, theirs, order) => {
    const { plan, conflicts } = mergePlans(was, yours, theirs);
    expect(names(plan)).toEqual(order);
    expect(conflicts).toEqual([]);
  });
});

describe("a line that may be another one renamed", () => {
  const renamed = withLine(base, (entry) => ({ ...entry, name: "Renamed", low: 5, high: 9 }));

  it("is the document's without a question where the user left the old one alone", () => {
    expect(mergePlans(base, base, renamed)).toEqual({ plan: renamed, conflicts: [] });
  });

  it("is the document's without a question where the user took the old one out", () => {
    expect(
      mergePlans(
        base,
        withLine(base, () => undefined),
        renamed,
      ),
    ).toEqual({
      plan: renamed,
      conflicts: [],
    });
  });

  it("is asked about where the old one was left alone and something of the user's hangs on it", () => {
    const held = (path: readonly string[]) => path.at(-1) === line?.name;
    const { plan, conflicts } = mergePlans(base, base, renamed, { held });
    expect(conflicts.map(({ kind }) => kind)).toEqual(["renamed", "goneThere"]);
    expect(linesOf(plan).map(({ name }) => name)).toEqual(expect.arrayContaining([line?.name, "Renamed"]));
  });

  it("is taken for a new one where others stand before it than before", () => {
    const before: Line = { name: "Before", low: 1, high: 1, period: "once" };
    const shifted = linesOf(renamed);
    const [category, ...more] = base.budget.categories;
    if (category === undefined) throw new Error("the sample has a budget");
    const categories = [{ ...category, lines: [before, ...shifted] }, ...more];
    const theirs = { ...base, budget: { ...base.budget, categories } };
    const yours = withLine(base, (entry) => ({ ...entry, actual: 7 }));
    const asked = mergePlans(base, yours, theirs).conflicts.filter(({ kind }) => kind === "renamed");
    expect(asked).toEqual([]);
  });
});

it("an assumption is merged by its name, its value and unit together", () => {
  const with_ = (value: number, owner?: string): Plan => ({
    ...base,
    assumptions: { Discount: { value, ...(owner === undefined ? {} : { owner }) } },
  });
  const { plan } = mergePlans(with_(1), with_(1, "Ana"), with_(2));
  expect(plan.assumptions).toEqual({ Discount: { value: 2, owner: "Ana" } });
});
