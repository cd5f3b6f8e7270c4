import { audit } from "../../../src/plan/audit/index.ts";
import type { Finding } from "../../../src/plan/finding.ts";
import { emptyPlan, type BudgetLine, type Phase, type Plan } from "../../../src/plan/plan.ts";

const million = 1e6;
const plan = (part: Partial<Plan>): Plan => ({ ...emptyPlan("A plan", "en"), currency: "USD", ...part });
const line = (
  name: string,
  low: number,
  high: number,
  period: BudgetLine["period"] = "year",
): BudgetLine => ({
  name,
  low: low * million,
  high: high * million,
  period,
});
const phase = (name: string, startMonth: number, endMonth: number | null, track = "Schedule"): Phase => ({
  track,
  name,
  startMonth,
  endMonth,
  milestones: [],
});
const budget = (lines: BudgetLine[], stated?: { low: number; high: number }): Plan["budget"] => ({
  categories: [{ track: "Investment", name: "People", lines, stated }],
  stated: [],
});
const found = (part: Partial<Plan>): Finding[] => audit(plan(part));
const ids = (part: Partial<Plan>): string[] => found(part).map((finding) => finding.id);

/** The claims of the sample's document family: tripling revenue to a billion over spending of 38-76 million. */
const claims: Partial<Plan> = {
  objectives: [
    { name: "Scale", text: "1000x", target: { value: 1000, unit: "multiple", comparison: "exactly" } },
    {
      name: "Growth",
      text: "200%+ growth a year",
      target: { value: 2, unit: "percent", comparison: "atLeast", per: "year" },
    },
    {
      name: "Revenue",
      text: "$1B+ revenue in 5 years",
      target: { value: 1e9, unit: "currency", comparison: "atLeast" },
    },
  ],
  phases: [phase("All", 1, 60)],
  budget: budget([line("Team", 38, 76)]),
  roi: { low: 5, high: 10, text: "500-1000%" },
};

describe("the audit of a budget", () => {
  it("accepts stated totals that are the sum of their lines", () => {
    expect(
      ids({ budget: budget([line("A", 1, 3), line("B", 2, 4)], { low: 3 * million, high: 7 * million }) }),
    ).toEqual([]);
  });

  it("accepts a stated total that is rounded to two digits", () => {
    expect(ids({ budget: budget([line("A", 1.501, 3)], { low: 1.5 * million, high: 3 * million }) })).toEqual(
      [],
    );
  });

  it("reports a category whose stated total differs, with both amounts", () => {
    const [finding] = found({
      budget: budget([line("A", 1, 3), line("B", 2, 4)], { low: 4 * million, high: 7 * million }),
    });
    expect(finding).toMatchObject({
      id: "budget.categoryTotal",
      severity: "error",
      place: { part: "budget", path: ["Investment", "People"] },
      figures: { statedLow: 4e6, statedHigh: 7e6, linesLow: 3e6, linesHigh: 7e6 },
    });
    expect(finding?.message.en).toBe("“People” is stated as $4M to $7M, but its lines add up to $3M to $7M.");
    expect(finding?.message.es).toBe(
      "«People» declara un total de 4\u00a0M\u00a0$ a 7\u00a0M\u00a0$, pero sus partidas suman de 3\u00a0M\u00a0$ a 7\u00a0M\u00a0$.",
    );
  });

  it("holds a stated yearly total against monthly lines by way of the year", () => {
    const stated = [{ track: "Investment", low: 12 * million, high: 24 * million, period: "year" as const }];
    expect(ids({ budget: { ...budget([line("A", 1, 2, "month")]), stated } })).toEqual([]);
    expect(ids({ budget: { ...budget([line("A", 1, 3, "month")]), stated } })).toEqual(["budget.trackTotal"]);
  });

  it("never adds one track to another", () => {
    const categories = [
      { track: "First", name: "People", lines: [line("A", 1, 2)] },
      { track: "Second", name: "People", lines: [line("A", 5, 9)] },
    ];
    const stated = [
      { track: "First", low: 1 * million, high: 2 * million, period: "year" as const },
      { track: "Second", low: 5 * million, high: 9 * million, period: "year" as const },
    ];
    expect(ids({ budget: { categories, stated } })).toEqual([]);
  });

  it.each([
    ["low above high", line("A", 3, 1), "budget.lowAboveHigh"],
    ["a likely value outside the range", { ...line("A", 1, 3), likely: 4 * million }, "budget.likelyOutside"],
  ])("reports %s as an error", (_, entry, id) => {
    expect(found({ budget: budget([entry]) })).toMatchObject([{ id, severity: "error" }]);
  });

  it("accepts a likely value at either end", () => {
    expect(ids({ budget: budget([{ ...line("A", 1, 3), likely: 3 * million }]) })).toEqual([]);
  });

  it("reports periods mixed within a category, or else within the track", () => {
    expect(ids({ budget: budget([line("A", 1, 3), line("B", 1, 2, "once")]) })).toEqual([
      "budget.periodsMixed",
    ]);
    const categories = [
      { track: "T", name: "X", lines: [line("A", 1, 3)] },
      { track: "T", name: "Y", lines: [line("B", 1, 2, "month")] },
    ];
    expect(found({ budget: { categories, stated: [] } })).toMatchObject([
      { id: "budget.periodsMixed", place: { path: ["T"] } },
    ]);
  });

  it("notices ranges in which every high is the same multiple of its low", () => {
    const doubled = [line("A", 1, 2), line("B", 2, 4), line("C", 3, 6), line("D", 0.5, 1)];
    expect(found({ budget: budget(doubled) })).toMatchObject([
      { id: "budget.mechanicalRanges", severity: "note", figures: { lines: 4, ratio: 2 } },
    ]);
    expect(ids({ budget: budget([...doubled.slice(1), line("A", 1, 2.5)]) })).toEqual([]);
    expect(ids({ budget: budget(doubled.slice(1)) })).toEqual([]);
  });
});

describe("the audit of phases", () => {
  it.each([
    ["phases that follow each other", [phase("A", 1, 12), phase("B", 13, 24)], []],
    ["phases given out of order", [phase("B", 13, 24), phase("A", 1, 12)], []],
    ["an overlap", [phase("A", 1, 12), phase("B", 11, 24)], ["phases.overlap"]],
    ["a month in which one ends and the next begins", [phase("A", 1, 12), phase("B", 12, 24)], []],
    ["a gap", [phase("A", 1, 12), phase("B", 14, 24)], ["phases.gap"]],
    ["a phase after an open-ended one", [phase("A", 1, null), phase("B", 14, 24)], ["phases.openEnded"]],
    ["an open-ended last phase", [phase("A", 1, 12), phase("B", 13, null)], []],
    ["two timelines side by side", [phase("A", 1, 12), phase("A", 1, 12, "Other")], []],
  ])("%s: %#", (_, phases, expected) => {
    expect(ids({ phases })).toEqual(expected);
  });

  it("names the months of an overlap and of a gap", () => {
    expect(found({ phases: [phase("A", 1, 12), phase("B", 10, 11)] })[0]!.figures).toEqual({
      from: 10,
      to: 11,
    });
    expect(found({ phases: [phase("A", 1, 12), phase("B", 10, null)] })[0]!.figures).toEqual({
      from: 10,
      to: 12,
    });
    const [gap] = found({ phases: [phase("A", 1, 12), phase("B", 14, 24)] });
    expect(gap?.figures).toEqual({ from: 13, to: 13 });
    expect(gap?.message.en).toBe("Between “A” and “B”, month 13 belongs to no phase.");
    expect(gap?.message.es).toBe("Entre «A» y «B», el mes 13 no pertenece a ninguna fase.");
  });

  it.each([
    ["inside", { startMonth: 1, endMonth: 3 }, []],
    ["before", { startMonth: 0.5, endMonth: 3 }, ["phases.milestoneOutside"]],
    ["after", { startMonth: 12, endMonth: 13 }, ["phases.milestoneOutside"]],
    ["with an end only", { endMonth: 14 }, ["phases.milestoneOutside"]],
    ["with a start only", { startMonth: 2 }, []],
    ["without months", {}, []],
  ])("a milestone %s", (_, months, expected) => {
    const milestones = [{ label: "Q1", name: "Launch", ...months }];
    expect(ids({ phases: [{ ...phase("A", 1, 12), milestones }] })).toEqual(expected);
  });

  it("a milestone outside is named from its first month to its last, beside those of its phase", () => {
    const milestones = [{ label: "Q1", name: "Launch", startMonth: 13, endMonth: 15 }];
    const [outside] = found({ phases: [{ ...phase("A", 2, 12), milestones }] });
    expect(outside?.figures).toEqual({ from: 13, to: 15, phaseStart: 2, phaseEnd: 12 });
  });

  it("names a phase that stands twice in one timeline, and not in two", () => {
    expect(found({ phases: [phase("Build", 1, 3), phase("build", 4, 6)] })).toMatchObject([
      { id: "phases.duplicate", place: { path: ["Schedule", "Build"] }, figures: { count: 2 } },
    ]);
    expect(ids({ phases: [phase("Build", 1, 3), phase("Build", 1, 3, "Another")] })).toEqual([]);
  });

  it("lets any later milestone stand in an open-ended phase", () => {
    const milestones = [{ label: "", name: "", startMonth: 90 }];
    expect(ids({ phases: [{ ...phase("A", 1, null), milestones }] })).toEqual([]);
  });
});

describe("the audit of targets", () => {
  const kpi = (name: string, text: string, target?: Plan["kpis"][number]["target"], baseline?: number) => ({
    group: "Growth",
    name,
    text,
    target,
    baseline,
  });
  const percent = { value: 0.4, unit: "percent", comparison: "atLeast" } as const;

  it("reports a KPI without a readable target", () => {
    const [unread, empty] = found({ kpis: [kpi("Reach", "as far as we can"), kpi("Depth", "")] });
    expect(unread?.message.en).toBe("No target could be read from “as far as we can” of “Reach”.");
    expect(empty?.message.en).toBe("“Depth” has no target.");
  });

  it("reports changes that name no base, once a group", () => {
    const kpis = [
      kpi("Market", "40%+ growth", percent),
      kpi("Cost", "40% reduction", percent),
      kpi("Kept", "40% increase", percent, 12),
      kpi("Level", "40% of customers", percent),
    ];
    expect(found({ kpis })).toMatchObject([
      { id: "kpis.notMeasurable", place: { path: ["Growth"] }, figures: { without: 2, targets: 4 } },
    ]);
  });

  it.each([
    ["more than 40% of sales", false],
    ["no less than 40% of sales", false],
    ["no more than 40% of sales", false],
    ["40% more sales", true],
    ["al menos el 40 % de las ventas", false],
    ["más del 40 % de las ventas", false],
    ["menos de un 40 % de las ventas", false],
    ["no más del 40 % de las ventas", false],
    ["un 40 % más de ventas", true],
    ["pelo menos 40% das vendas", false],
    ["mais de 40% das vendas", false],
    ["40% mais vendas", true],
  ])("tells a bound from a change: “%s” (change: %s)", (text, isChange) => {
    expect(ids({ kpis: [kpi("Orders", text, percent)] })).toEqual(isChange ? ["kpis.notMeasurable"] : []);
  });

  it.each([
    [
      "neither base nor date",
      "1000x",
      "“Scale” cannot be measured: it names neither what it starts from nor by when.",
    ],
    ["no base", "1000x in 5 years", "“Scale” cannot be measured: it names no value that it starts from."],
  ])("reports an objective with %s", (_, text, sentence) => {
    const objectives = [
      { name: "Scale", text, target: { value: 1000, unit: "multiple", comparison: "exactly" } as const },
    ];
    expect(found({ objectives }).map((finding) => finding.message.en)).toEqual([sentence]);
  });

  it("reports an objective without a date, and accepts one with a year", () => {
    const target = { value: 50, unit: "count", comparison: "atLeast" } as const;
    expect(ids({ objectives: [{ name: "Markets", text: "50+ markets", target }] })).toEqual([
      "objectives.notMeasurable",
    ]);
    expect(ids({ objectives: [{ name: "Markets", text: "50+ markets by 2031", target }] })).toEqual([]);
  });

  it("reports a target range the wrong way round", () => {
    const target = { value: 5, upper: 3, unit: "count", comparison: "between" } as const;
    expect(ids({ kpis: [kpi("Calls", "5-3", target)] })).toEqual(["kpis.lowAboveHigh"]);
    expect(ids({ objectives: [{ name: "Calls", text: "5-3 by 2030", target }] })).toEqual([
      "objectives.lowAboveHigh",
    ]);
  });

  it("reports one name with two different targets, and accepts the same target twice", () => {
    const markets = (value: number) => ({ value, unit: "count", comparison: "atLeast" }) as const;
    const objectives = [{ name: "Markets", text: "50 by 2030", target: markets(50) }];
    expect(ids({ objectives, kpis: [kpi("markets", "60+", markets(60))] })).toEqual([
      "claims.conflictingTargets",
    ]);
    expect(ids({ objectives, kpis: [kpi("markets", "50+", markets(50))] })).toEqual([]);
    expect(
      ids({
        kpis: [kpi("Markets", "50+", markets(50)), { ...kpi("Markets", "60+", markets(60)), group: "Other" }],
      }),
    ).toEqual([]);
    const twice = [...objectives, { name: "Markets", text: "40 by 2030", target: markets(40) }];
    expect(ids({ objectives: twice })).toContain("claims.conflictingTargets");
  });
});

describe("the audit of names", () => {
  it("reports names that stand twice under one parent, whatever the case", () => {
    const area = (name: string, names: string[]) => ({
      name,
      initiatives: names.map((entry) => ({ name: entry, description: "" })),
    });
    const pillars = [{ name: "P", areas: [area("A", ["One", "one"]), area("B", ["One"])] }];
    expect(found({ pillars })).toMatchObject([
      { id: "pillars.duplicate", place: { path: ["P", "A", "One"] }, figures: { count: 2 } },
    ]);
  });

  it.each([
    [
      "pillars",
      {
        pillars: [
          { name: "Reach", areas: [] },
          { name: "reach ", areas: [] },
        ],
      },
      ["Reach"],
    ],
    [
      "areas",
      { pillars: [{ name: "P", areas: ["A", "B", "a"].map((name) => ({ name, initiatives: [] })) }] },
      ["P", "A"],
    ],
  ] satisfies [string, Partial<Plan>, string[]][])(
    "reports two %s of one name, and where",
    (_what, part, path) => {
      const named = found(part).filter(({ id }) => id.endsWith(".duplicate"));
      expect(named).toMatchObject([{ severity: "warning", place: { path }, figures: { count: 2 } }]);
    },
  );

  it("lets two blanks be", () => {
    expect(
      ids({
        pillars: [
          { name: "", areas: [] },
          { name: " ", areas: [] },
        ],
      }),
    ).toEqual([]);
  });
});

it("a total stated by the month is held against what the lines come to in a month", () => {
  const categories = [
    {
      track: "Costs",
      name: "Team",
      lines: [line("Pay", 12, 36)],
      stated: { low: 2 * million, high: 3 * million, period: "month" as const },
    },
  ];
  const [finding] = found({ budget: { categories, stated: [] } });
  expect(finding).toMatchObject({ id: "budget.categoryTotal", figures: { linesLow: 1e6, linesHigh: 3e6 } });
});

describe("claims held against each other", () => {
  const claim = (id: string, part: Partial<Plan> = claims): Finding => {
    const finding = found(part).find((entry) => entry.id === id);
    if (finding === undefined) throw new Error(`no ${id} among ${ids(part).join()}`);
    return finding;
  };
  const near = (figures: Readonly<Record<string, number>>, expected: Record<string, number>): void => {
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(figures[name]! - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
    }
  };

  it("a billion in year 5 at 200% a year needs at most 4.12 million in year 0", () => {
    const finding = claim("claims.startNeeded");
    near(finding.figures, { start: 1e9 / 243, startCumulative: 1e9 / (3 + 9 + 27 + 81 + 243) });
    expect(finding?.message.en).toContain("needs at most $4.115M in year 0");
  });

  it("revenue of 1,494 million over spending of 190-380 million gives 293-686%, not 500%", () => {
    const revenue = (1e9 * (81 + 27 + 9 + 3 + 1)) / 81;
    const { figures, severity } = claim("claims.roi");
    expect(severity).toBe("warning");
    near(figures, {
      revenue,
      low: revenue / 380e6 - 1,
      high: revenue / 190e6 - 1,
      costNeeded: revenue / 6 / 5,
      cumulativeLow: 1e9 / 380e6 - 1,
      cumulativeHigh: 1e9 / 190e6 - 1,
    });
    expect([figures.low, figures.high].map((ratio = NaN) => Math.round(ratio * 100))).toEqual([293, 686]);
    expect(
      [figures.cumulativeLow, figures.cumulativeHigh].map((ratio = NaN) => Math.round(ratio * 100)),
    ).toEqual([163, 426]);
    expect((figures.costNeeded ?? NaN) / 1e6).toBeCloseTo(49.8, 1);
  });

  it("a thousandfold in five years needs 298% a year, and 200% gives 243-fold", () => {
    near(claim("claims.scale").figures, { rateNeeded: 1000 ** (1 / 5) - 1, reached: 243, years: 5 });
  });

  it("the funding gap is widest at the end of year 2, 27 to 103 million", () => {
    const { figures } = claim("claims.fundingGap");
    const earned = (1e9 / 243) * (3 + 9);
    near(figures, { year: 2, low: 76e6 - earned, high: 152e6 - earned });
    expect([figures.low, figures.high].map((amount = NaN) => Math.round(amount / 1e6))).toEqual([27, 103]);
  });

  it("the gap is the widest by the most that may be spent, also where the least is earned every year", () => {
    const { figures } = claim("claims.fundingGap", { ...claims, budget: budget([line("Team", 1, 76)]) });
    near(figures, { year: 2, low: 0, high: 152e6 - (1e9 / 243) * (3 + 9) });
  });

  it("holds a return against no spending that may be nothing", () => {
    expect(ids({ ...claims, budget: budget([line("Team", 0, 76)]) })).not.toContain("claims.roi");
  });

  it("says the same in Spanish", () => {
    expect(claim("claims.scale").message.es).toBe(
      "Multiplicar por 1000 en 5 años exige crecer un 298\u00a0% al año; con un 200\u00a0% anual se multiplica por 243.",
    );
  });

  it("a claimed return that holds in both readings is only a note", () => {
    expect(claim("claims.roi", { ...claims, roi: { low: 1, high: 2, text: "100-200%" } }).severity).toBe(
      "note",
    );
  });

  it("compounds a monthly growth rate to the year", () => {
    const objectives = [
      {
        name: "Growth",
        text: "10% crecimiento mensual",
        target: { value: 0.1, unit: "percent", comparison: "exactly", per: "month" } as const,
      },
      ...(claims.objectives ?? []).slice(2),
    ];
    near(claim("claims.startNeeded", { ...claims, objectives }).figures, { rate: 1.1 ** 12 - 1 });
  });

  it.each<[string, Plan["objectives"][number]]>([
    [
      "a percentage a year of something else",
      {
        name: "Retention",
        text: "keep 90% of customers each year",
        target: { value: 0.9, unit: "percent", comparison: "atLeast", per: "year" },
      },
    ],
    [
      "growth a year that is an amount",
      {
        name: "Sales",
        text: "growth of $5M a year",
        target: { value: 5e6, unit: "currency", comparison: "atLeast", per: "year" },
      },
    ],
  ])("takes %s for no growth rate", (_, other) => {
    const objectives = [other, ...(claims.objectives ?? [])];
    near(claim("claims.startNeeded", { ...claims, objectives }).figures, { rate: 2 });
  });

  it.each([
    [1, ["claims.scale", "claims.startNeeded"]],
    [50, ["claims.scale", "claims.startNeeded"]],
    // What is promised beyond the working life of who promises it is no plan.
    [51, []],
  ])("holds what is promised in %i years against growth: %j", (years, expected) => {
    const growth = { value: 0.01, unit: "percent", comparison: "atLeast", per: "year" } as const;
    const texts: Readonly<Record<string, string>> = {
      Scale: `1000x in ${years} years`,
      Growth: "1% growth a year",
      Revenue: `$1B revenue in ${years} years`,
    };
    const objectives = (claims.objectives ?? []).map((objective) => ({
      ...objective,
      text: texts[objective.name] ?? "",
      ...(objective.name === "Growth" ? { target: growth } : {}),
    }));
    expect(ids({ objectives }).filter((id) => id.startsWith("claims."))).toEqual(expected);
  });

  it.each([
    [11, undefined],
    [12, 1],
    [17, 1],
    [18, 2],
  ])("a plan of %i months is one of so many years: %p", (months, years) => {
    const objectives = (claims.objectives ?? []).map((entry) => ({ ...entry, text: entry.name }));
    const found = audit(plan({ ...claims, objectives, phases: [phase("All", 1, months)] }));
    expect(found.find(({ id }) => id === "claims.startNeeded")?.figures.years).toBe(years);
  });

  it("takes the years from the phases when the text names none", () => {
    const objectives = (claims.objectives ?? []).map((objective) => ({
      ...objective,
      text: objective.text.replace(" in 5 years", ""),
    }));
    expect(claim("claims.startNeeded", { ...claims, objectives }).figures.years).toBe(5);
  });

  it.each<[string, Partial<Plan>, string[]]>([
    [
      "no growth rate",
      { ...claims, objectives: (claims.objectives ?? []).filter((entry) => entry.name !== "Growth") },
      [],
    ],
    ["no revenue target", { ...claims, objectives: (claims.objectives ?? []).slice(0, 2) }, ["claims.scale"]],
    [
      "a currency target of one customer",
      {
        ...claims,
        objectives: [
          ...(claims.objectives ?? []).slice(1, 2),
          {
            name: "Revenue per customer",
            text: "$4,000 in 5 years",
            target: { value: 4000, unit: "currency", comparison: "atLeast" } as const,
          },
        ],
      },
      [],
    ],
    [
      "no stated return",
      { ...claims, roi: undefined },
      ["claims.scale", "claims.startNeeded", "claims.fundingGap"],
    ],
    [
      "a budget paid once",
      { ...claims, budget: budget([line("A", 1, 2, "once")]) },
      ["claims.scale", "claims.startNeeded"],
    ],
    [
      "spending that revenue always covers",
      { ...claims, budget: budget([line("A", 1, 2)]) },
      ["claims.scale", "claims.roi", "claims.startNeeded"],
    ],
    [
      "no years at all",
      {
        ...claims,
        phases: [],
        objectives: (claims.objectives ?? []).map((entry) => ({ ...entry, text: entry.name })),
      },
      [],
    ],
  ])("with %s it claims no more than it can", (_, part, expected) => {
    expect(
      ids(part)
        .filter((id) => id.startsWith("claims."))
        .sort(),
    ).toEqual([...expected].sort());
  });

  it.each([240, 243])("leaves a scale of %d alone, since growth reaches it", (value) => {
    const objectives = (claims.objectives ?? []).map((entry) =>
      entry.name === "Scale"
        ? { ...entry, target: { value, unit: "multiple", comparison: "exactly" } as const }
        : entry,
    );
    expect(ids({ ...claims, objectives })).not.toContain("claims.scale");
  });

  it.each([
    [1.5, 0.05, ["claims.scale"]],
    // What is to stay or to shrink asks for no growth.
    [1, -0.05, []],
  ])("holds a scale of %d against growth of %d a year: %j", (value, rate, expected) => {
    const grows = { value: rate, unit: "percent", comparison: "atLeast", per: "year" } as const;
    const scaled = { value, unit: "multiple", comparison: "exactly" } as const;
    const objectives = [
      { name: "Scale", text: "", target: scaled },
      { name: "Growth", text: "growth", target: grows },
    ];
    const phases = [phase("All", 1, 60)];
    expect(ids({ objectives, phases }).filter((id) => id === "claims.scale")).toEqual(expected);
  });

  it("speaks of the scale as soon as growth falls short of it, if by half a percent", () => {
    const objectives = (claims.objectives ?? []).map((entry) =>
      entry.name === "Scale"
        ? { ...entry, target: { value: 244, unit: "multiple", comparison: "exactly" } as const }
        : entry,
    );
    near(claim("claims.scale", { ...claims, objectives }).figures, { multiple: 244, reached: 243 });
  });

  it("holds no return against figures that says all is lost", () => {
    expect(ids({ ...claims, roi: { low: -0.99, high: 0, text: "-99%" } })).toContain("claims.roi");
    expect(ids({ ...claims, roi: { low: -1, high: 0, text: "-100%" } })).not.toContain("claims.roi");
  });

  it("names the first of several years in which the funding gap is as wide as ever", () => {
    const growth = { value: 0, unit: "percent", comparison: "atLeast", per: "year" } as const;
    const objectives = (claims.objectives ?? []).map((entry) =>
      entry.name === "Growth" ? { ...entry, target: growth } : entry,
    );
    // What is spent each year is earned each year: the workshop remains to be paid.
    const lines = [line("Workshop", 10, 20, "once"), line("Team", 1000, 1000)];
    const { figures } = claim("claims.fundingGap", { ...claims, objectives, budget: budget(lines) });
    expect(figures).toEqual({ year: 1, low: 10e6, high: 20e6 });
  });

  it("takes revenue a year for no promise of where growth ends", () => {
    const objectives = (claims.objectives ?? []).map((entry) =>
      entry.name === "Revenue" && entry.target !== undefined
        ? { ...entry, target: { ...entry.target, per: "year" } as const }
        : entry,
    );
    expect(ids({ ...claims, objectives })).not.toContain("claims.startNeeded");
  });

  it("counts what is paid once one time in all years", () => {
    const lines = [line("Team", 38, 76), line("Office", 100, 100, "once")];
    const { figures } = claim("claims.fundingGap", { ...claims, budget: budget(lines) });
    const earned = (1e9 / 243) * (3 + 9);
    near(figures, { year: 2, low: 176e6 - earned, high: 252e6 - earned });
  });

  it("reports a stated return the wrong way round", () => {
    expect(ids({ roi: { low: 10, high: 5, text: "1000-500%" } })).toEqual(["roi.lowAboveHigh"]);
  });
});

describe("the order of findings", () => {
  it("is errors, warnings, notes", () => {
    const severities = found({ ...claims, budget: budget([line("A", 3, 1)]) }).map(
      (finding) => finding.severity,
    );
    expect(severities).toEqual([...severities].sort((a, b) => "ewn".indexOf(a[0]!) - "ewn".indexOf(b[0]!)));
    expect(severities[0]).toBe("error");
  });
});
