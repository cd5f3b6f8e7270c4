import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { dateSerial } from "../../src/sheets/frame/date.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues } from "./support/tables.ts";

const initiative = { name: "Work", description: "" };
const plan: Plan = {
  ...emptyPlan("Progress", "en"),
  startMonth: "2026-01",
  pillars: [
    {
      name: "P",
      areas: [
        {
          name: "A",
          initiatives: [
            { ...initiative, status: "done", owner: "Ana" },
            { ...initiative, status: "inProgress", progress: 0.5 },
            { ...initiative },
          ],
        },
        { name: "Empty", initiatives: [] },
      ],
    },
  ],
  kpis: [
    { group: "G", name: "Half way", text: "", baseline: 10, target: target(20), actual: 15 },
    { group: "G", name: "Lower", text: "", target: target(30, "atMost"), actual: 40 },
    { group: "G", name: "Reached", text: "", target: target(5), actual: 6 },
    { group: "G", name: "Base is target", text: "", baseline: 5, target: target(5), actual: 6 },
    { group: "G", name: "Nothing wanted", text: "", target: target(0, "atMost"), actual: 0 },
    { group: "G", name: "No actual", text: "", target: target(5) },
    { group: "G", name: "no actual", text: "" },
  ],
  phases: [
    {
      track: "T",
      name: "One",
      startMonth: 1,
      endMonth: 12,
      milestones: [
        { label: "Q1", name: "", startMonth: 1, endMonth: 3, status: "done" },
        { label: "", name: "Late", startMonth: 11, endMonth: 14, progress: 0.5 },
      ],
    },
    { track: "T", name: "Two", startMonth: 12, endMonth: null, milestones: [] },
    { track: "T", name: "Three", startMonth: 16, endMonth: 18, milestones: [] },
    { track: "Other", name: "One", startMonth: 1, endMonth: 2, milestones: [] },
  ],
};

function target(value: number, comparison: "atLeast" | "atMost" = "atLeast"): Plan["kpis"][number]["target"] {
  return { value, unit: "count", comparison };
}

const workbook = buildWorkbook(plan, contextOf({ asOf: "2026-06-30" }));
const column = (table: string, id: string): unknown[] => columnValues(workbook, table, id);

describe("pillars", () => {
  it("are as complete as the average of their initiatives", () => {
    expect(column("pillars", "complete")).toEqual([1, 0.5, 0]);
    expect(column("areas", "complete")).toEqual([0.5, 0]);
    expect(column("pillarTotals", "complete")).toEqual([0.5]);
    expect(column("pillarTotals", "areas")).toEqual([2]);
    expect(column("pillarTotals", "unowned")).toEqual([2]);
  });
});

describe("indicators", () => {
  it("attain a share of the way to their target", () => {
    expect(column("kpis", "attainment")).toEqual([0.5, 0.75, 1.2, 1.2, 1, "", ""]);
  });

  it("have a word by the thresholds: half of the way is on track when half of the time has gone by", () => {
    expect(column("kpis", "status")).toEqual([
      "On track",
      "Off track",
      "On track",
      "On track",
      "On track",
      "No data",
      "No data",
    ]);
  });

  it("are on track from where green begins, though amber is set above it", () => {
    const assumptions = { StatusAmber: { value: 0.9 }, StatusGreen: { value: 0.7 } };
    const turned = buildWorkbook({ ...plan, startMonth: undefined, assumptions }, contextOf());
    expect(columnValues(turned, "kpis", "status").slice(0, 3)).toEqual(["Off track", "On track", "On track"]);
  });

  it("are known to stand twice whatever the case of their names", () => {
    expect(column("kpis", "copies")).toEqual([1, 1, 1, 1, 1, 2, 2]);
  });
});

describe("phases", () => {
  it("run from the first day of a month to the last of another", () => {
    expect(column("phases", "start")).toEqual(
      ["2026-01-01", "2026-01-01", "2026-11-01", "2026-12-01", "2027-04-01", "2026-01-01"].map(dateSerial),
    );
    expect(column("phases", "end")).toEqual(
      ["2026-12-31", "2026-03-31", "2027-02-28", "", "2027-06-30", "2026-02-28"].map((day) =>
        day === "" ? "" : dateSerial(day),
      ),
    );
    expect(column("phases", "months")).toEqual([12, 3, 4, 0, 3, 2]);
  });

  it("are complete as their milestones are, against what was planned by days", () => {
    expect(column("phases", "complete")).toEqual([0.75, 1, 0.5, 0, 0, 0]);
    // 181 of the 365 days of 2026 have passed on 30 June.
    expect(column("phases", "planned")).toEqual([181 / 365, 1, 0, "", 0, 1]);
    expect(column("phases", "variance")).toEqual([0.75 - 181 / 365, 0, 0.5, "", 0, -1]);
  });

  it("tell where they overlap, leave gaps and hold milestones that do not fit", () => {
    expect(column("phaseTotals", "phase")).toEqual(["One", "Two", "Three", "One"]);
    expect(column("phaseTotals", "overlap")).toEqual([0, 0, 0, 0]);
    expect(column("phaseTotals", "gap")).toEqual([0, 0, 0, 0]);
    expect(column("phaseTotals", "afterOpen")).toEqual([0, 0, 1, 0]);
    expect(column("phaseTotals", "outside")).toEqual([1, 0, 0, 0]);
  });

  it("have a current one in each timeline", () => {
    expect(column("timelines", "current")).toEqual(["One", ""]);
    const dateless = buildWorkbook({ ...plan, startMonth: undefined }, contextOf({ asOf: "2026-06-30" }));
    expect(columnValues(dateless, "timelines", "current")).toEqual(["", ""]);
    expect(columnValues(dateless, "phases", "start")).toEqual([1, 1, 11, 12, 16, 1]);
    expect(columnValues(dateless, "phases", "planned")).toEqual(["", "", "", "", "", ""]);
  });

  it("have the last of two that run at once as the current one", () => {
    const inDecember = buildWorkbook(plan, contextOf({ asOf: "2026-12-15" }));
    expect(columnValues(inDecember, "timelines", "current")).toEqual(["Two", ""]);
  });

  it("are drawn dark as far as they are complete and light beyond, over the mark of today", () => {
    const formats = workbook.sheets.find(({ id }) => id === "phases")?.conditionalFormats ?? [];
    const drawn = formats.filter(
      (format) => format.kind === "formula" && /GanttStep|AsOfMonth/.test(format.formula),
    );
    expect(drawn).toMatchObject([
      { tone: "barDone", stop: true },
      { tone: "bar", stop: true },
      { tone: "today" },
      { tone: "warning" },
    ]);
  });
});

describe("checks", () => {
  const found = Object.fromEntries(
    column("checks", "check").map((check, index) => [String(check), column("checks", "found")[index]]),
  );

  it.each([
    ["No phase starts before the one before it ends", 0],
    ["No open-ended phase has another phase after it", 1],
    ["No months lie between phases", 0],
    ["Every milestone lies within its phase", 1],
    ["Every indicator has a target", 1],
    ["No indicator stands twice in a group", 1],
    ["No line has its low above its high", 0],
    ["No cell of a table shows an error", 0],
  ])("%s: %i", (check, count) => {
    expect(found[check]).toBe(count);
  });
});
