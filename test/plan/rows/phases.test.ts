import { samplePlan } from "../../../src/plan/index.ts";
import { phaseEntries } from "../../../src/plan/rows/phases.ts";

it("a milestone is complete by its progress, else when it is done; a phase as its milestones are on average", () => {
  const plan = {
    ...samplePlan("en"),
    phases: [
      {
        track: "Works",
        name: "Roof",
        startMonth: 1,
        endMonth: null,
        milestones: [
          { label: "", name: "Beams", status: "done" as const },
          { label: "", name: "Tiles", progress: 0.5, status: "done" as const },
          { label: "", name: "Paint" },
          { label: "", name: "" },
        ],
      },
      { track: "Works", name: "Yard", startMonth: 2, endMonth: 4, milestones: [] },
    ],
  };
  expect(phaseEntries(plan).map(({ phase, milestone, months, complete }) => [phase, milestone, months, complete])).toEqual([
    ["Roof", "", 0, 0.5],
    ["Roof", "Beams", 0, 1],
    ["Roof", "Tiles", 0, 0.5],
    ["Roof", "Paint", 0, 0],
    ["Yard", "", 3, 0],
  ]);
}); // prettier-ignore
