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
  readonly basis?: string;
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
  readonly per?: string;
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
    byPeriodStated?: readonly number[];
  }[];
  readonly total?: number;
  readonly alternative?: Amounts;
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

/** "90 days" and "8 minutes" as the plan keeps durations, in days. */
function valueOf(target: number | string | undefined): unknown {
  if (typeof target !== "string") return target;
  const [, count = "", unit = ""] = /^([\d.]+) (\w+)$/.exec(target) ?? [];
  return expect.closeTo(Number(count) * (unit === "minutes" ? 1 / 1440 : 1), 9);
}

/**
 * What a case says of an objective or a KPI. As a text it is its name, "name: 50%" with its target, or
 * "name (by Q4 2026)" and "name (atMost, lower)" with what belongs to it.
 */
function measure(one: string | ExpectedMeasure): unknown {
  if (typeof one === "string") {
    const [, said = one, aside = ""] = /^(.*?)(?: \(([^()]*)\))?$/.exec(one) ?? [];
    const [, name = said, percent] = /^(.*?)(?:: (\d+)%)?$/.exec(said) ?? [];
    const comparison = /\bat(?:Most|Least)\b/.exec(aside)?.[0];
    const [, quarter, year] = /^by (?:the end of )?(?:(Q\d) )?(\d{4})$/.exec(aside) ?? [];
    return {
      name,
      ...defined({
        direction: aside.includes("lower") ? "lower" : undefined,
        deadline: year === undefined ? undefined : quarter === undefined ? year : `${year}-${quarter}`,
      }),
      ...(percent === undefined && comparison === undefined
        ? {}
        : {
            target: defined({ value: percent === undefined ? undefined : Number(percent) / 100, comparison }),
          }),
    };
  }
  const { name, target, upper, comparison, baseline, direction, by, change, per } = one;
  const figures = defined({ value: valueOf(target), upper, comparison, per });
  return defined({
    name,
    baseline: valueOf(baseline),
    direction,
    deadline: by,
    change,
    target: Object.keys(figures).length === 0 ? undefined : figures,
  });
}

/** The budget's categories, with those of options beside it apart. */
function budgetOf({ budget }: Plan): {
  own: unknown[];
  options: { name: string; low: number; high: number }[];
} {
  const beside = new Set(
    budget.tracks?.flatMap(({ track, alternative }) => (alternative === undefined ? [] : [track])),
  );
  const whole = budget.categories.filter(({ track }) => !beside.has(track));
  return {
    own: whole.map(({ track, name, lines, stated }) => ({
      track,
      category: name,
      lines,
      // A total has the period of its lines unless it says another.
      stated: stated === undefined ? undefined : { period: lines[0]?.period, ...stated },
      byPeriodStated: budget.stated.find((claim) => claim.name === name && claim.byPeriod !== undefined)
        ?.byPeriod,
    })),
    options: budget.categories
      .filter(({ track }) => beside.has(track))
      .map(({ track, lines }) => ({
        name: track,
        low: lines.reduce((sum, { low }) => sum + low, 0),
        high: lines.reduce((sum, { high }) => sum + high, 0),
      })),
  };
}

const highsOf = ({ budget }: Plan): number =>
  budget.categories.reduce((sum, { lines }) => sum + lines.reduce((all, { high }) => all + high, 0), 0);

if (!present)
  process.stderr.write("test/plan/cases: ../shared/cases is absent, its documents are not read\n");
const suite = present ? describe : describe.skip;

suite("the cases", () => {
  it.each(present ? expectedOf() : [])("%s is read as a planner reads it", (name, expected) => {
    const reading = readDocument(readFileSync(`${folder}${name}.md`, "utf8"), { fileName: `${name}.md` });
    const { plan } = reading;
    const { title, language, currency, startMonth } = expected;
    expect(plan).toMatchObject(defined({ title, language, currency, startMonth }));
    if (expected.objectives !== undefined)
      expect(plan.objectives).toMatchObject(expected.objectives.map(measure) as object[]);
    if (expected.kpis !== undefined) expect(plan.kpis).toMatchObject(expected.kpis.map(measure) as object[]);
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
      const { own, options } = budgetOf(plan);
      expect(options).toEqual(expected.alternative === undefined ? [] : [expected.alternative]);
      expect(own).toMatchObject(
        expected.budget.map(({ lines, stated, byPeriodStated, ...place }) =>
          defined({
            ...place,
            stated,
            byPeriodStated: byPeriodStated?.map((amount) => ({ low: amount, high: amount })),
            lines: lines.map(({ byPeriod, ...line }) =>
              defined({
                ...line,
                note: undefined,
                byPeriod: byPeriod?.map((amount) => ({ low: amount, high: amount })),
              }),
            ),
          }),
        ),
      );
    }
    if (expected.total !== undefined) expect(highsOf(plan)).toBe(expected.total);
    if (expected.statedTotal !== undefined) {
      expect(plan.budget.stated.map(({ high }) => high)).toContain(expected.statedTotal);
    }
    expect(audit(plan).filter(({ severity }) => severity === "error")).toEqual([]);
    if (expected.findings !== undefined) {
      expect(audit(plan).filter(({ severity }) => severity !== "note")).toEqual(expected.findings);
    }
    if (expected.check !== undefined) expect(nothingToCheck(countReading(reading))).toBe(true);
  });
});
