import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { emptyPlan, samplePlan, type Plan } from "../../../src/plan/index.ts";
import { bandPath, columnsPath, linePath, scaleOf } from "../../../src/taskpane/plan/moneyShapes.ts";
import { axeViolations } from "../support/axe.ts";
import { openPane } from "../support/openPane.tsx";

/** 100 spent at first; 60 a year in the base, 30 and 90 at the ends. */
const plan: Plan = {
  ...emptyPlan("Kiosk", "en"),
  currency: "USD",
  phases: [{ track: "", name: "All", startMonth: 1, endMonth: 24, milestones: [] }],
  budget: {
    categories: [
      { track: "", name: "Start", lines: [{ name: "Stand", low: 100, high: 100, period: "once" }] },
    ],
    stated: [],
  },
  income: [
    {
      track: "",
      name: "Sales",
      period: "year",
      kind: "other",
      drivers: { added: { base: 60, downside: 30, upside: 90 } },
    },
  ],
};

describe("Revenue and cash in the pane", () => {
  it("stand beside the other pictures of a plan, with their figures in words", async () => {
    const { container } = openPane({ plan, view: "plan" });
    const title = await screen.findByRole("heading", { name: "Revenue and cash by year, base case" });
    const section = within(title.parentElement as HTMLElement);
    expect(section.getByText("$60 to $60")).toBeVisible();
    expect(section.getByText("back after 1.7 years")).toBeVisible();
    expect(section.getByRole("img", { name: "Revenue: $60 in year 1, $60 in year 2" })).toBeVisible();
    expect(
      section.getByRole("img", {
        name: "Cumulative cash: lowest -$100, at the end $20, back after 1.7 years",
      }),
    ).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
  });

  it("say so where the money does not come back", async () => {
    const short = {
      ...plan,
      income: plan.income?.map((stream) => ({ ...stream, drivers: { added: { base: 10 } } })),
    };
    openPane({ plan: short, view: "plan", language: "es" });
    expect(await screen.findByText("no se recupera en 2 años")).toBeVisible();
  });

  it("are left out where a plan states no revenue", async () => {
    openPane({ plan: samplePlan("en", "town"), view: "plan" });
    await screen.findByRole("heading", { name: "What does not add up" });
    expect(screen.queryByRole("heading", { name: /Revenue and cash/ })).toBeNull();
  });
});

describe("The shapes of these pictures", () => {
  it("stand on zero, which is always in sight, and reach from edge to edge", () => {
    const scale = scaleOf([-50, 100]);
    expect([scale(100), scale(0), scale(-50)]).toEqual([2, 42, 62]);
    expect(scaleOf([5, 10])(0)).toBe(62);
    expect(scaleOf([0, 0])(0)).toBe(2);
    expect(columnsPath([100, -50], scale)).toBe("M18 42V2h84V42ZM138 42V62h84V42Z");
    expect(linePath([0, 100], scale)).toBe("M0 42L240 2");
    expect(bandPath([-50, 0], [0, 100], scale)).toBe("M0 42L240 2L240 42L0 62Z");
  });
});
