import { readDocument } from "../../../../src/plan/index.ts";
import { leftAloneGroups } from "../../../../src/plan/leftAlone.ts";
import { assumptions, lineRanges } from "../../../../src/taskpane/plan/report/lines.ts";
import { lineOf } from "../../../../src/taskpane/plan/report/lineOf.ts";

const text = [
  "# Club",
  "",
  "Some words about us.",
  "More of them.",
  "",
  "## Budget",
  "- Coaches: $4,000",
  "- Pitches: $2,500",
  "",
  "## KPIs",
  "- **Members**: 200",
  "",
  "Written in spring.",
];
const { plan, report } = readDocument(text.join("\n"));

describe("The reading report", () => {
  it.each([
    [[], []],
    [[7], [[7, 7]]],
    [
      [9, 3, 4, 5, 4],
      [
        [3, 5],
        [9, 9],
      ],
    ],
  ])("puts the lines %j into ranges", (lines, ranges) => {
    expect(lineRanges(lines)).toEqual(ranges);
  });

  it("says once why lines one after another were left alone, and keeps their words whole", () => {
    const line = (
      at: number,
      heading: string,
      reason: "prose" | "table",
    ): (typeof report.leftAlone)[number] => ({
      line: at,
      heading,
      reason,
      text: `${at} ${"x".repeat(500)}`,
    });
    const groups = leftAloneGroups([
      line(3, "A", "prose"),
      line(5, "A", "prose"),
      line(6, "A", "table"),
      line(9, "B", "table"),
    ]);
    expect(groups.map(({ heading, reason, range }) => [heading, reason, ...range])).toEqual([
      ["A", "prose", 3, 5],
      ["A", "table", 6, 6],
      ["B", "table", 9, 9],
    ]);
    expect(groups[0]?.texts.map(({ length }) => length)).toEqual([502, 502]);
  });

  it("names what was assumed with its value, once for all lines alike", () => {
    expect(report.assumed.length).toBeGreaterThan(2);
    expect(assumptions(report, plan)).toEqual(
      expect.arrayContaining([
        { what: "currency", value: "USD", lines: [[7, 7]] },
        { what: "periodOnce", value: "", lines: [[7, 8]] },
      ]),
    );
  });

  it("knows the line that a finding is about", () => {
    const [category] = plan.budget.categories;
    const budget = [category?.track ?? "", category?.name ?? ""];
    const [kpi] = plan.kpis;
    expect(lineOf(plan, { part: "budget", path: [...budget, "Pitches"] })).toBe(8);
    expect(lineOf(plan, { part: "kpis", path: [kpi?.group ?? "", "Members"] })).toBe(11);
    expect(lineOf(plan, { part: "kpis", path: [kpi?.group ?? ""] })).toBe(11);
    expect(lineOf(plan, { part: "kpis", path: ["Other", "Members"] })).toBeUndefined();
    expect(lineOf(plan, { part: "roi", path: [] })).toBeUndefined();
  });
});
