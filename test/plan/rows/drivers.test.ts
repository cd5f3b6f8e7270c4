import { samplePlan, type Plan } from "../../../src/plan/index.ts";
import { driverEntries } from "../../../src/plan/rows/drivers.ts";

type Income = NonNullable<Plan["income"]>[number];
const addedBy = (income: Partial<Income>) =>
  driverEntries({
    ...samplePlan("en"),
    income: [{ track: "", name: "Sales", period: "year", ...income } as Income],
  }).flatMap(({ stream, driver, base, downside, upside }) =>
    stream === "Sales" && driver === "added" ? [[downside, base, upside]] : [],
  );

describe("what an income without drivers adds a year, in a bad, a usual and a good case", () => {
  it.each<[string, Partial<Income>, number[][]]>([
    ["its ends with their middle between them", { low: 100, high: 300 }, [[100, 200, 300]]],
    ["what is likely where it is known", { low: 100, high: 300, likely: 150 }, [[100, 150, 300]]],
    ["the one end that is known", { high: 300 }, [[300, 300, 300]]],
    ["the other one", { low: 100 }, [[100, 100, 100]]],
    ["nothing where nothing is known", {}, [[0, 0, 0]]],
    ["nothing a year where it comes once", { low: 100, high: 300, period: "once" }, []],
  ])("%s", (_, income, added) => {
    expect(addedBy(income)).toEqual(added);
  });
});
