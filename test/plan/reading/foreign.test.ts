import { readDocument, type Plan } from "../../../src/plan/index.ts";
import { foreignDocuments } from "../../support/foreignDocuments.ts";
import { strangersDocuments } from "../../support/strangersDocuments.ts";

type Line = Readonly<{ name: string; low?: number | undefined; high?: number | undefined }>;

const amounts = (lines: readonly Line[]): Record<string, unknown> =>
  Object.fromEntries(lines.map(({ name, low, high }) => [name, low === high ? low : [low, high]]));

const linesOf = ({ budget }: Plan, within: (track: string) => boolean): Line[] =>
  budget.categories.filter(({ track }) => within(track)).flatMap(({ lines }) => lines);

function optionsOf(plan: Plan): ReadonlySet<string> {
  const tracks = plan.budget.tracks ?? [];
  return new Set(tracks.flatMap(({ track, alternative }) => (alternative === undefined ? [] : [track])));
}

/** Every total of the document for a whole budget, by its upper end. */
const totalsOf = ({ budget }: Plan): (number | undefined)[] => [
  ...budget.stated.filter(({ scope }) => scope === undefined).map(({ high }) => high),
  ...budget.categories.map(({ stated }) => stated?.high),
];

const aboutAll: readonly string[] = ["currencyNone", "currencyAssumed", "period"];

describe("documents of strangers", () => {
  it.each([...foreignDocuments, ...strangersDocuments])("%s", (_kind, text, read) => {
    const { plan, questions } = readDocument(text);
    const options = optionsOf(plan);
    expect(amounts(linesOf(plan, (track) => !options.has(track)))).toEqual(read.lines ?? {});
    expect(
      Object.fromEntries(
        [...options].map((name) => [name, amounts(linesOf(plan, (track) => track === name))]),
      ),
    ).toEqual(read.options ?? {});
    expect(amounts(plan.income ?? [])).toEqual(read.income ?? {});
    expect(
      Object.fromEntries(
        plan.kpis.map(({ name, target, baseline }) => [
          name,
          [target?.value ?? null, ...(baseline === undefined ? [] : [baseline])],
        ]),
      ),
    ).toEqual(read.kpis ?? {});
    expect(
      Object.fromEntries(plan.phases.map(({ name, startMonth, endMonth }) => [name, [startMonth, endMonth]])),
    ).toEqual(read.phases ?? {});
    expect(plan.currency).toBe(read.currency);
    if (read.total !== undefined) expect(totalsOf(plan)).toContain(read.total);
    const asked = new Set(questions.map(({ about }) => about).filter((about) => !aboutAll.includes(about)));
    expect([...asked].sort()).toEqual([...(read.asks ?? [])].sort());
  });
});
