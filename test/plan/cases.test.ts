import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { audit, countReading, nothingToCheck, readDocument, type Plan } from "../../src/plan/index.ts";

/** Small documents with the readings that a planner gives them; they lie outside the project. */
const folder = fileURLToPath(new URL("../../../shared/cases/", import.meta.url));
const present = existsSync(folder);

interface Amounts {
  readonly name?: string;
  readonly low: number;
  readonly high: number;
  readonly period?: string;
  readonly role?: string;
  readonly byPeriod?: readonly number[];
}
interface ExpectedMeasure {
  readonly name?: string;
  readonly target?: number | string;
  readonly baseline?: number | string;
  readonly upper?: number;
  readonly comparison?: string;
  readonly direction?: string;
  readonly by?: string;
  readonly change?: boolean;
}
interface Expected {
  readonly title?: string;
  readonly language?: string;
  readonly currency?: string;
  readonly startMonth?: string;
  readonly objectives?: readonly (string | ExpectedMeasure)[];
  readonly kpis?: readonly (string | ExpectedMeasure)[];
  readonly initiatives?: readonly string[];
  readonly phases?: readonly { name?: string; startMonth: number; endMonth: number; milestones?: string[] }[];
  readonly budget?: readonly {
    track?: string;
    category?: string;
    stated?: Amounts;
    lines: readonly Amounts[];
  }[];
  readonly statedTotal?: number;
  readonly strategies?: number;
  readonly findings?: readonly unknown[];
  readonly check?: string;
}

const expectedOf = (): [string, Expected][] => {
  const cases = JSON.parse(readFileSync(`${folder}expected.json`, "utf8")) as Record<
    string,
    { expected: Expected }
  >;
  return Object.entries(cases).map(([name, { expected }]) => [name, expected]);
};

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;

/** What a case says of an objective or a KPI, where it says it as data. */
function measures(all: readonly (string | ExpectedMeasure)[]): unknown[] {
  return all.map((one) => {
    if (typeof one === "string") return expect.anything() as unknown;
    const { name, target, upper, comparison, baseline, direction, by, change } = one;
    const value = typeof target === "number" ? target : undefined;
    return expect.objectContaining(
      defined({
        name,
        baseline: typeof baseline === "number" ? baseline : undefined,
        direction,
        deadline: by,
        change,
        target:
          value === undefined && comparison === undefined
            ? undefined
            : (expect.objectContaining(defined({ value, upper, comparison })) as unknown),
      }),
    ) as unknown;
  });
}

function budgetOf(plan: Plan): unknown[] {
  return plan.budget.categories.map(({ track, name, lines, stated }) => ({
    track,
    category: name,
    lines,
    stated,
  }));
}

if (!present)
  process.stderr.write("test/plan/cases: ../shared/cases is absent, its documents are not read\n");
const suite = present ? describe : describe.skip;

suite("the cases", () => {
  it.each(present ? expectedOf() : [])("%s is read as a planner reads it", (name, expected) => {
    const reading = readDocument(readFileSync(`${folder}${name}.md`, "utf8"), { fileName: `${name}.md` });
    const { plan } = reading;
    const { title, language, currency, startMonth } = expected;
    expect(plan).toMatchObject(defined({ title, language, currency, startMonth }));
    if (expected.objectives !== undefined) expect(plan.objectives).toEqual(measures(expected.objectives));
    if (expected.kpis !== undefined) expect(plan.kpis).toEqual(measures(expected.kpis));
    if (expected.phases !== undefined) {
      expect(plan.phases).toMatchObject(
        expected.phases.map(({ milestones, ...phase }) =>
          defined({ ...phase, milestones: milestones?.map((milestone) => ({ name: milestone })) }),
        ),
      );
    }
    if (expected.initiatives !== undefined) {
      const initiatives = plan.pillars.flatMap(({ areas }) => areas.flatMap((area) => area.initiatives));
      expect(initiatives.map((initiative) => initiative.name)).toEqual(expected.initiatives);
    }
    if (expected.strategies !== undefined) expect(plan.strategies).toHaveLength(expected.strategies);
    if (expected.budget !== undefined) {
      expect(budgetOf(plan)).toMatchObject(
        expected.budget.map(({ track, category, stated, lines }) =>
          defined({
            track,
            category,
            stated: stated === undefined ? undefined : { low: stated.low, high: stated.high },
            lines: lines.map(({ name: line, low, high, period, role, byPeriod }) =>
              defined({
                name: line,
                low,
                high,
                period,
                role,
                byPeriod: byPeriod?.map((amount) => ({ low: amount })),
              }),
            ),
          }),
        ),
      );
    }
    if (expected.statedTotal !== undefined) {
      expect(plan.budget.stated.map(({ high }) => high)).toContain(expected.statedTotal);
    }
    if (expected.findings !== undefined) {
      expect(audit(plan).filter(({ severity }) => severity !== "note")).toEqual(expected.findings);
    }
    if (expected.check !== undefined) expect(nothingToCheck(countReading(reading))).toBe(true);
  });
});
