import { readDocument } from "../../../../src/plan/index.ts";
import type { PartReading } from "../../../../src/plan/reading/readings.ts";
import { changesBetween } from "../../../../src/taskpane/plan/review/changes.ts";
import { decideColumn, decideKind } from "../../../../src/taskpane/plan/review/decide.ts";
import { figuresWithin } from "../../../../src/taskpane/plan/review/partFigures.ts";
import { groupQuestions, isOpen, ownVerdict, partsOf } from "../../../../src/taskpane/plan/review/parts.ts";

const reading = (given: Partial<PartReading> & { key: string; line: number }): PartReading => ({
  part: "section",
  heading: given.key,
  place: { firstLine: given.line, lastLine: given.line },
  kind: "costs",
  confidence: "sure",
  evidence: [{ kind: "costs", weight: 3, reason: "amounts" }],
  ...given,
});

describe("The parts that a review lists", () => {
  const parts = partsOf([
    reading({ key: "plan / costs", line: 3 }),
    reading({
      key: "plan / costs / people",
      line: 5,
      evidence: [{ kind: "costs", weight: 3, reason: "above" }],
    }),
    reading({ key: "plan / costs / goals", line: 9, kind: "kpis" }),
    reading({ key: "plan / costs / goals | name", line: 11, part: "table" }),
    reading({ key: "plan / team", line: 20, kind: "ignore" }),
  ]);

  it("leaves out what only is what it stands in", () => {
    expect(parts.map(({ reading: { key } }) => key)).toEqual([
      "plan / costs",
      "plan / costs / goals",
      "plan / team",
    ]);
  });

  it("reach to the line before the next part beside or outside them", () => {
    expect(parts.map(({ lastLine }) => lastLine)).toEqual([19, 19, Infinity]);
    expect(parts.map(({ depth }) => depth)).toEqual([0, 1, 0]);
  });

  it("hold their tables", () => {
    expect(parts.map(({ tables }) => tables.length)).toEqual([0, 1, 0]);
  });

  it("list a table before the first heading by itself", () => {
    const [table] = partsOf([reading({ key: "| name", line: 1, part: "table" })]);
    expect(table?.reading.part).toBe("table");
  });

  it("tell a part from one whose heading only begins alike", () => {
    const beside = partsOf([reading({ key: "cost", line: 1 }), reading({ key: "costs of people", line: 4 })]);
    expect(beside.map(({ lastLine }) => lastLine)).toEqual([3, Infinity]);
  });
});

describe("What a person is asked about", () => {
  it.each([
    ["a part that may be another", { confidence: "unsure", second: "income" }, true],
    ["a part that is likely right", { confidence: "likely", second: "income" }, false],
    ["a note that may be a strategy", { kind: "notes", confidence: "unsure", second: "strategy" }, false],
    ["a phase or all phases", { kind: "phase", confidence: "unsure", second: "phases" }, false],
    ["a part that was decided", { confidence: "sure", second: "income", decided: "confirmed" }, false],
    ["a decision for other rows", { confidence: "unsure", second: "income", decided: "changed" }, true],
  ] as const)("%s", (_what, given, open) => {
    expect(isOpen(reading({ key: "a", line: 1, ...given }))).toBe(open);
  });

  it("is one question for parts beside each other with the same doubt, before and after the answer", () => {
    const doubtful = (key: string, line: number, given: Partial<PartReading> = {}): PartReading =>
      reading({
        key,
        line,
        confidence: "unsure",
        second: "notes",
        evidence: [
          { kind: "costs", weight: 1.5, reason: "amounts" },
          { kind: "notes", weight: 1, reason: "nothing" },
        ],
        ...given,
      });
    const group = (given: Partial<PartReading> = {}): string[][] =>
      groupQuestions(
        partsOf([
          doubtful("a / one", 1, given),
          doubtful("a / two", 5, given),
          doubtful("b / one", 9, given),
        ]),
      ).map((parts) => parts.map(({ reading: { key } }) => key));
    const apart = [["a / one", "a / two"], ["b / one"]];
    expect(group()).toEqual(apart);
    expect(group({ kind: "income", decided: "confirmed", second: "costs" })).toEqual(apart);
  });
});

describe("What the reader takes a part for by itself", () => {
  // Nothing says that these are costs: they are kept as a note and asked about, whatever their amounts weigh.
  const text = "# Shed\n\n## Bits and pieces\n- Planks: $300\n- Roof felt: $120\n- Nails: $15\n";
  const [asRead] = readDocument(text).readings;

  it("is what it kept it as, and not what its evidence weighs most", () => {
    expect(asRead).toMatchObject({ kind: "notes", second: "costs" });
    expect(asRead && ownVerdict(asRead)).toEqual({ kind: "notes", second: "costs" });
  });

  it("stays the same after a person has decided", () => {
    const decisions = asRead === undefined ? [] : decideKind([], asRead, "income");
    const [decided] = readDocument(text, { decisions }).readings;
    expect(decided).toMatchObject({ kind: "income", decided: "confirmed" });
    expect(decided && ownVerdict(decided)).toEqual({ kind: "notes", second: "costs" });
  });
});

describe("What a part gave", () => {
  const text = [
    "# Garden",
    "",
    "## Costs",
    "- Paths: $4,000-5,000",
    "- Sheds: $2,000",
    "",
    "## KPIs",
    "- **Plots in use**: 90%",
  ];
  const { plan } = readDocument(text.join("\n"));

  it("is counted by the lines that it stands in, its amounts added by budget", () => {
    expect(figuresWithin(plan, 3, 6)).toMatchObject({
      lines: 2,
      kpis: 0,
      amounts: [{ low: 6000, high: 7000, currency: "USD" }],
    });
    expect(figuresWithin(plan, 7, Infinity)).toMatchObject({ lines: 0, kpis: 1, amounts: [] });
    expect(figuresWithin(plan, 4, 4).amounts).toMatchObject([{ low: 4000, high: 5000 }]);
  });

  it("is compared with what another reading gives", () => {
    const without = readDocument(text.join("\n"), { decisions: [{ key: "garden / costs", kind: "ignore" }] });
    expect(changesBetween(plan, without.plan)).toEqual([
      { what: "lines", before: 2, after: 0 },
      { what: "total", track: "Costs", before: expect.objectContaining({ high: 7000 }), after: undefined },
    ]);
    expect(changesBetween(plan, plan)).toEqual([]);
  });
});

describe("A decision", () => {
  const table = reading({ key: "t", line: 4, part: "table", fingerprint: "x1", kind: "costs" });

  it("replaces the one before on the same part and keeps the others", () => {
    const first = decideKind([{ key: "other", kind: "notes" }], table, "income");
    expect(decideKind(first, table, "ignore")).toEqual([
      { key: "other", kind: "notes" },
      { key: "t", kind: "ignore", fingerprint: "x1" },
    ]);
  });

  it("on columns adds up, and stays while the kind does", () => {
    const columns = decideColumn(decideColumn([], table, "Sum", "total"), table, "Note", "name");
    expect(columns).toEqual([
      { key: "t", kind: "costs", fingerprint: "x1", columns: { Sum: "total", Note: "name" } },
    ]);
    expect(decideKind(columns, table, "costs")).toEqual(columns);
    expect(decideKind(columns, table, "kpis")).toEqual([{ key: "t", kind: "kpis", fingerprint: "x1" }]);
  });
});
