import fc from "fast-check";
import { readDocument, type Reading } from "../../../src/plan/index.ts";
import {
  arbitraryBudget,
  linesOf,
  sumOf,
  withCoincidence,
  type DrawnBudget,
} from "../../support/arbitraryBudget.ts";
import { layouts, type Layout } from "../../support/budgetLayouts.ts";

const fuzz = process.env["FUZZ_RUNS"];
// The same budgets at each run, so that a change is judged by itself; npm run fuzz draws 20,000 others.
const runs = (usual: number): { numRuns: number; seed?: number } =>
  fuzz === undefined
    ? { numRuns: usual, seed: 11 }
    : { numRuns: Math.ceil(Number(fuzz) / 2 / Object.keys(layouts).length) };

type Amounts = Readonly<Record<string, readonly [number, number]>>;

/**
 * Lines with their amounts, by name; those of the first of several alternatives. A group that states its sum
 * may be read as a line with its lines as details: the details then stand for it where they add up to it.
 */
function amountsOf({ plan }: Reading, named: ReadonlySet<string>): Amounts {
  const tracks = plan.budget.tracks?.filter(({ alternative }) => alternative !== undefined) ?? [];
  const [first] = tracks;
  const categories = plan.budget.categories.filter(
    ({ track }) => first === undefined || track === first.track,
  );
  const lines = categories.flatMap((category) => category.lines);
  return Object.fromEntries(
    lines.flatMap((line) => {
      const { name, low, high, details = [] } = line;
      const sum = sumOf(details);
      const stands = details.length > 0 && !named.has(name) && sum.low === low && sum.high === high;
      return (stands ? details : [line]).map((one) => [one.name, [one.low, one.high]] as const);
    }),
  );
}

const expectedOf = (budget: DrawnBudget, { endless, reads }: Layout): Amounts =>
  Object.fromEntries(
    linesOf(endless === true ? { ...budget, contingency: false, tax: false } : budget).map(
      ({ name, ...amount }, at) => {
        const { low, high } = reads?.(amount, at) ?? amount;
        return [name, [low, high]] as const;
      },
    ),
  );

/** What a person is asked about amounts or kinds; a currency or a period that nobody states is no misreading. */
const asked = ({ questions }: Reading): boolean =>
  questions.some(({ about }) => !["currencyNone", "currencyAssumed", "period"].includes(about));

/** How many of the budgets come back exactly; one that comes back otherwise without a question is a failure. */
function readBack(layout: Layout, budgets: fc.Arbitrary<DrawnBudget>, usual: number): number {
  let exact = 0;
  const drawn = runs(usual);
  fc.assert(
    fc.property(budgets, (budget) => {
      const text = layout.print(budget);
      const reading = readDocument(text);
      const expected = expectedOf(budget, layout);
      const found = amountsOf(reading, new Set(Object.keys(expected)));
      const same =
        JSON.stringify(Object.entries(found).sort()) === JSON.stringify(Object.entries(expected).sort());
      if (same) exact += 1;
      else if (!asked(reading)) throw new Error(`${text}\nread as ${JSON.stringify(found)}`);
    }),
    drawn,
  );
  return exact / drawn.numRuns;
}

describe("a budget, however it is written down,", () => {
  it.each(Object.entries(layouts))("is read as it is or asked about: %s", (_name, layout) => {
    expect(readBack(layout, arbitraryBudget(layout), 30)).toBeGreaterThan(0.9);
  });

  it.each(Object.entries(layouts))(
    "loses no line whose amount is the sum of others by chance: %s",
    (_name, layout) => {
      expect(readBack(layout, withCoincidence(arbitraryBudget(layout)), 12)).toBeGreaterThan(0.6);
    },
  );
});
