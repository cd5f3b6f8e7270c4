import { samplePlan } from "../../../src/plan/index.ts";
import { areaRows, initiativeRows, pillarRows } from "../../../src/plan/rows/initiatives.ts";

it("pillars without areas and areas without initiatives have a row of their own, in which nothing is done", () => {
  const plan = {
    ...samplePlan("en"),
    pillars: [
      { name: "Empty pillar", areas: [] },
      {
        name: "Quality",
        areas: [
          { name: "Empty area", initiatives: [], outcome: "Fewer returns" },
          {
            name: "Shop",
            initiatives: [
              { name: "Train", description: "", status: "done" as const },
              { name: "Measure", description: "" },
            ],
          },
        ],
      },
    ],
  };
  const rows = initiativeRows(plan);
  const areas = areaRows(plan, rows);
  expect(areas).toMatchObject([
    { pillar: "Quality", area: "Empty area", outcome: "Fewer returns", initiatives: 0 },
    { pillar: "Quality", area: "Shop", initiatives: 2, done: 1 },
  ]);
  expect(pillarRows(plan, rows, areas)).toMatchObject([
    { pillar: "Empty pillar", areas: 0, initiatives: 0 },
    { pillar: "Quality", areas: 2, initiatives: 2, done: 1 },
  ]);
});
