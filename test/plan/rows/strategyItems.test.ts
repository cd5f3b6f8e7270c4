import { samplePlan } from "../../../src/plan/index.ts";
import { itemRows } from "../../../src/plan/rows/strategyItems.ts";

it("what has nothing in it keeps a row of its own, so that its name is not lost", () => {
  const item = { name: "Cloud", description: "", maturity: 2 };
  const plan = {
    ...samplePlan("en"),
    strategies: [
      { name: "Empty framework", parts: [] },
      {
        name: "Digital",
        parts: [
          { name: "Empty part", topics: [] },
          {
            name: "Systems",
            topics: [
              { name: "Empty topic", items: [], outcome: "Fewer outages" },
              { name: "Platform", items: [item, { ...item, name: "Data" }], outcome: "One platform" },
            ],
          },
        ],
      },
    ],
  };
  expect(
    itemRows(plan).map(({ framework, part, topic, item: name, now, outcome }) => [
      framework,
      part,
      topic,
      name,
      now,
      outcome,
    ]),
  ).toEqual([
    ["Empty framework", "", "", "", undefined, undefined],
    ["Digital", "Empty part", "", "", undefined, undefined],
    ["Digital", "Systems", "Empty topic", "", undefined, "Fewer outages"],
    ["Digital", "Systems", "Platform", "Cloud", 2, "One platform"],
    ["Digital", "Systems", "Platform", "Data", 2, undefined],
  ]);
});
