import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues } from "./support/tables.ts";

const line = (name: string) => ({ name, low: 1, high: 2, period: "year" as const });
const phase = (track: string, name: string) => ({
  track,
  name,
  startMonth: 1,
  endMonth: 12,
  milestones: [],
});

/** Names that stand twice where they may not, whatever their case, and once elsewhere. */
const plan: Plan = {
  ...emptyPlan("Twice", "en"),
  pillars: [
    {
      name: "Pillar",
      areas: [
        {
          name: "Area",
          initiatives: ["Website", "website", "Shop"].map((name) => ({ name, description: "" })),
        },
        { name: "Other", initiatives: [{ name: "Website", description: "" }] },
      ],
    },
  ],
  phases: [phase("Plan", "Launch"), phase("Plan", "Launch"), phase("Other plan", "Launch")],
  budget: {
    categories: [
      { track: "Budget", name: "People", lines: [line("Team"), line("TEAM"), line("")] },
      { track: "Budget", name: "Goods", lines: [line("Team")] },
    ],
    stated: [],
  },
};

describe("names that stand twice", () => {
  const workbook = buildWorkbook(plan, contextOf());

  it.each([
    ["initiatives in an area", "pillars", "copies", [2, 2, 1, 1]],
    ["lines in a category", "budget", "copies", [2, 2, 0, 1]],
    ["phases in a timeline", "phaseTotals", "listed", [2, 1]],
  ])("%s are counted", (_name, table, id, expected) => {
    expect(columnValues(workbook, table, id)).toEqual(expected);
  });

  it.each([
    ["No initiative stands twice in an area", 1],
    ["No line stands twice in a category", 1],
    ["No phase stands twice in a timeline", 1],
  ])("%s: the Checks sheet finds them", (check, found) => {
    const row = columnValues(workbook, "checks", "check").indexOf(check);
    expect(columnValues(workbook, "checks", "found")[row]).toBe(found);
  });
});
