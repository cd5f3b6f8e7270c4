/** What people add that no summary, no model and no period takes in: the workbook says so. */
import type { Plan } from "../../src/plan/index.ts";
import { emptyPlan } from "../../src/plan/index.ts";
import type { RuleId } from "../../src/plan/rules/rule.ts";
import { sheetTexts } from "../../src/i18n/sheets.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues } from "./support/tables.ts";
import { tableValues } from "./support/tableValues.ts";
import { withCell } from "./support/withCell.ts";
import { withRow } from "./support/withRow.ts";

const number = (value: number): Cell => ({ kind: "number", value, role: "input" });
const text = (words: string): Cell => ({ kind: "text", text: words, role: "inputText" });
const phase = (name: string, startMonth: number, endMonth: number) => ({
  track: "Works",
  name,
  startMonth,
  endMonth,
  milestones: [{ label: "", name: `End of ${name}`, startMonth: endMonth, endMonth }],
});
const initiative = (name: string) => ({ name, description: "" });
const plan: Plan = {
  ...emptyPlan("Harbour", "en"),
  startMonth: "2027-01",
  phases: [phase("Dredge", 1, 6), phase("Build", 7, 60)],
  pillars: [
    { name: "Quay", areas: [{ name: "Walls", initiatives: [initiative("Piles"), initiative("Caps")] }] },
  ],
  strategies: [
    { name: "Ports", parts: [{ name: "P", topics: [{ name: "T", items: [initiative("Berths")] }] }] },
  ],
  income: [
    { track: "", name: "Berthing", low: 90, high: 110, period: "year" },
    {
      track: "",
      name: "Grant",
      low: 40,
      high: 50,
      period: "once",
      byPeriod: [{ period: "Y2", low: 40, high: 50 }],
    },
  ],
  budget: {
    categories: [
      {
        track: "Costs",
        name: "Works",
        lines: [
          {
            name: "Quay wall",
            low: 60,
            high: 80,
            period: "once",
            byPeriod: [{ period: "Y1", low: 60, high: 80 }],
          },
        ],
      },
    ],
    stated: [],
  },
  markets: [{ name: "Ferries", entry: "Y2", low: 5, high: 9 }],
  risks: [
    { name: "Storm", chance: 0.1, low: 10, high: 20, when: "Y1" },
    { name: "Silt", chance: 0.2, low: 1, high: 2, when: "Y3" },
  ],
};
const spec = buildWorkbook(plan, contextOf({ scale: 1 }));

async function checked(changes: readonly Change[]) {
  const book = changes.reduce((before, change) => change(before), spec);
  const cells = await calculateWorkbook(resolveWorkbook(book));
  const words = columnValues(book, "checks", "check");
  const of = (id: RuleId, column: string): Value | undefined =>
    tableValues(book, cells, "checks", column)[words.indexOf(sheetTexts.en.checks.rows[id])];
  return { of, values: (id: string, column: string): Value[] => tableValues(book, cells, id, column) };
}
type Change = (book: WorkbookSpec) => WorkbookSpec;
type Cells = Readonly<Record<string, Cell>>;
const row =
  (table: string, cells: Cells): Change =>
  (book) =>
    withRow(book, table, cells);
const cell =
  (...[table, column, at, value]: [string, string, number, Cell]): Change =>
  (book) =>
    withCell(book, table, column, at, value);
const risk = (name: string, more: Cells = {}): Change =>
  row("risks", {
    name: text(name),
    period: number(1),
    chance: number(0.5),
    low: number(1),
    high: number(3),
    ...more,
  });
const area = (...[pillar, own, name]: [string, string, string]): Change =>
  row("pillars", { pillar: text(pillar), area: text(own), initiative: text(name) });
const blank: Cell = { kind: "blank" };

describe("what nothing counts is counted by a check", () => {
  type Case = readonly [title: string, changes: readonly Change[], found: Partial<Record<RuleId, number>>];
  const cases: readonly Case[] = [
    [
      "rows of no summary, of no model and of no period",
      [
        // A timeline of its own, with the name of a phase that there is.
        row("phases", { track: text("Sea"), phase: text("Dredge"), startMonth: number(1) }),
        area("Quay", "Lights", "Lamps"),
        row("strategies", { framework: text("Rail"), item: text("Tracks") }),
        row("streams", { stream: text("Fuel"), number: number(3) }),
        ...["Ice", "Fog", "Fire", "Flood"].map((name) => risk(name)),
        cell("risks", "period", 0, number(-1)),
        cell("risks", "period", 1, number(99)),
        row("placed", { name: text("Late"), period: number(6), low: number(1), high: number(1) }),
      ],
      {
        "work.unlisted": 3,
        "model.unlisted": 2,
        "returns.unplaced": 3,
      },
    ],
    [
      "rows of a listed name in another place, texts and half a period",
      [
        row("phases", { track: text("Works"), phase: text("Opening"), milestone: text("Ribbon") }),
        area("Sea", "Walls", "Lamps"),
        cell("risks", "period", 1, number(1.5)),
        cell("risks", "chance", 1, blank),
        risk("Ice", { low: blank, high: blank }),
        risk("Fog", { low: blank, high: blank, chance: blank }),
        cell("incomePlaced", "period", 0, blank),
        cell("markets", "entryPeriod", 0, text("soon")),
      ],
      {
        "work.unlisted": 2,
        "risks.unquantified": 3,
        "returns.unplaced": 3,
      },
    ],
    [
      "an area that is listed twice",
      [row("areas", { pillar: text("Quay"), area: text("walls") })],
      { "work.unlisted": 2 },
    ],
    [
      "none of what just has its place",
      [
        row("phases", { track: text("Sea") }),
        row("phases", { track: text("WORKS"), phase: text("build"), milestone: text("Roof") }),
        area("QUAY", "Walls", "Lamps"),
        row("strategies", { framework: text("ports"), item: text("Piers") }),
        ...["Ice", "Fog", "Fire"].map((name) => risk(name)),
        cell("risks", "period", 0, number(5)),
        cell("risks", "period", 1, number(0)),
        row("placed", { name: text("Last"), period: number(5), low: number(1), high: number(1) }),
      ],
      {},
    ],
  ];
  const rules: readonly RuleId[] = [
    "work.unlisted",
    "model.unlisted",
    "risks.unquantified",
    "returns.unplaced",
  ];

  it.each(cases)("%s", async (_what, changes, found) => {
    const { of } = await checked(changes);
    expect(Object.fromEntries(rules.map((rule) => [rule, of(rule, "found")]))).toEqual({
      ...Object.fromEntries(rules.map((rule) => [rule, 0])),
      ...found,
    });
  });

  it("a phase says in its row that it is not among the summaries", async () => {
    const { of, values } = await checked([
      row("phases", { track: text("Works"), phase: text("Opening"), startMonth: number(13) }),
    ]);
    expect(values("phases", "entry")).toEqual(["", "", "", "", "Phase not among the summaries"]);
    expect(of("work.unlisted", "result")).toBe("ERROR");
  });
});
