import { auditWithModel } from "../../src/forecast/index.ts";
import { samplePlan, type Finding, type Plan } from "../../src/plan/index.ts";
import { businessPlan } from "../sheets/support/businessPlan.ts";

const missed = (plan: Plan): Finding[] => auditWithModel(plan).filter(({ id }) => id === "model.claims");
const about = (plan: Plan, part: string): Finding | undefined =>
  missed(plan).find(({ place }) => place.part === part);

/** Twice as much as is asked for, at a margin of a half, for three years. */
const plain = (earned: number, margin = 0.5): Plan => ({
  ...businessPlan("en"),
  objectives: [],
  kpis: [],
  markets: [],
  risks: [],
  roi: { low: 1, high: 1, text: "100%" },
  phases: [{ track: "", name: "All", startMonth: 1, endMonth: 36, milestones: [] }],
  budget: {
    categories: [{ track: "", name: "One", lines: [{ name: "Shop", low: 300, high: 300, period: "once" }] }],
    stated: [],
  },
  income: [{ track: "", name: "Sales", low: earned, high: earned, period: "year" }],
  assumptions: { DriverMargin: { value: margin } },
});

describe("a claim against the model", () => {
  it("holds where the streams give exactly what is claimed", () => {
    // 3 × 400 × 0.5 = 600 comes back for 300.
    expect(missed(plain(400))).toEqual([]);
  });

  it("is missed with its arithmetic: the margin, the revenue or the spending that alone would do", () => {
    const finding = about(plain(300), "roi");
    // 450 comes back for 300: 50%; 600 are needed.
    expect(finding?.figures.model).toBeCloseTo(0.5, 12);
    expect(finding?.figures.times).toBeCloseTo(600 / 450, 12);
    expect(finding?.figures.margin).toBeCloseTo(600 / 900, 12);
    expect(finding?.figures.spending).toBeCloseTo(450 / 600, 12);
    expect(finding?.message.en).toContain("the margin would have to be 67%");
    expect(finding?.message.es).toContain("el margen tendría que ser del 67");
  });

  it("holds once what it asks for is done", () => {
    const { times = 0, margin = 0 } = about(plain(300), "roi")?.figures ?? {};
    expect(about(plain(300 * times * (1 + 1e-9)), "roi")).toBeUndefined();
    expect(about(plain(300, margin * (1 + 1e-9)), "roi")).toBeUndefined();
  });

  it("says that cash stays below zero, and which revenue would bring it back", () => {
    const finding = about(plain(100), "income");
    expect(finding?.figures).toMatchObject({ stated: 0, model: -150 });
    expect(finding?.figures.times).toBeCloseTo(2, 12);
    expect(about(plain(200), "income")).toBeUndefined();
  });

  it("says that a margin above 100% is none", () => {
    expect(about(plain(90, 0.9), "roi")?.message.en).toContain("no margin would do");
  });

  it("holds a growth a year against the one between the first year and the last", () => {
    const growing = (rate: number): Plan => ({
      ...plain(4000),
      objectives: [
        {
          name: "Growth",
          text: "20% annual growth",
          target: { value: 0.2, unit: "percent", comparison: "atLeast", per: "year" },
        },
      ],
      income: [
        {
          track: "",
          name: "Sales",
          kind: "other",
          period: "year",
          drivers: { added: { base: 4000 }, growth: { base: rate } },
        },
      ],
    });
    expect(about(growing(0.15), "objectives")?.figures.model).toBeCloseTo(0.15, 12);
    expect(about(growing(0.2), "objectives")).toBeUndefined();
  });

  it("counts the markets that are live at the end", () => {
    const finding = about(businessPlan("en"), "markets");
    expect(finding?.figures).toMatchObject({ stated: 4, model: 1 });
  });

  it("is not made of a plan whose income is derived from its own target", () => {
    const derived = missed({ ...samplePlan("en"), income: undefined, markets: undefined });
    expect(derived).toEqual([]);
  });
});
