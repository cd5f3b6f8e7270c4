import fc from "fast-check";
import { emptyPlan } from "../../src/plan/index.ts";
import { lineFields } from "../../src/sheets/budget/fields.ts";
import { beginBuild } from "../../src/sheets/build.ts";
import type { Field } from "../../src/sheets/frame/fields.ts";
import { inputs, placeTable } from "../../src/sheets/frame/table.ts";
import { headingsOf, tables, type ColumnId, type TableId } from "../../src/sheets/ids.ts";
import { kpiFields } from "../../src/sheets/kpis/fields.ts";
import { objectiveFields } from "../../src/sheets/overview/objectives.ts";
import { phaseFields } from "../../src/sheets/phases/fields.ts";
import { pillarFields, initiativeFields } from "../../src/sheets/pillars/fields.ts";
import { readTable, type TableContent } from "../../src/sheets/readBack/reader.ts";
import { wordReader } from "../../src/sheets/readBack/words.ts";
import { strategyFields } from "../../src/sheets/strategies/fields.ts";
import { languages, type Language } from "../../src/i18n/language.ts";
import { sheetTexts } from "../../src/i18n/sheets.ts";
import type { Cell, Value } from "../../src/workbook/spec.ts";
import { contextOf } from "./support/contexts.ts";

const valueOf = (cell: Cell): Value => {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "number" ? cell.value : "";
};

/** The fields of a table written into the cells of one row and read from there. */
function writeAndRead(
  id: TableId,
  fields: Readonly<Record<string, Field<unknown>>>,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): { read: unknown; notPlaced: readonly string[] } {
  const build = beginBuild(emptyPlan("", language), contextOf({ language }));
  const headings: Readonly<Record<string, string>> = headingsOf(id, build.texts);
  const columns = Object.keys(fields);
  const content: TableContent = {
    id,
    headings: columns.map((column) => headings[column] ?? ""),
    rows: [columns.map((column) => valueOf(fields[column]!.cell(values[column], build)))],
    cell: (row, column) => ({ sheet: id, address: `${row},${column}` }),
  };
  const collection = { notPlaced: [], rows: new Map(), inserted: new Map() };
  const source = { tables: new Map([[id, content]]), collection, words: wordReader(new Map()) };
  const [row] = readTable(source, id, fields);
  return {
    read: Object.fromEntries(Object.entries(row?.values ?? {}).filter(([, value]) => value !== undefined)),
    notPlaced: (collection.notPlaced as { text: string }[]).map(({ text }) => text),
  };
}

const text = fc.stringMatching(/^[a-z]{1,8}$/);
const amount = fc.double({ noNaN: true, noDefaultInfinity: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const month = fc.integer({ min: 1, max: 600 });
const date = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const status = fc.constantFrom("notStarted", "inProgress", "done", "blocked");
const target = {
  unit: fc.constantFrom("percent", "multiple", "currency", "count", "rank", "score", "duration"),
  comparison: fc.constantFrom("atLeast", "atMost", "exactly", "between"),
  per: fc.constantFrom("year", "month", "week", "day"),
  baseline: amount,
  target: amount,
  actual: amount,
  upper: amount,
};
const period = fc.constantFrom("year", "month", "once");

const written = [
  ["budget", lineFields, { category: text, name: text, track: text, period, low: amount, likely: amount }],
  ["phases", phaseFields, { track: text, status, startMonth: month, endMonth: month, progress: share }],
  ["kpis", kpiFields, { ...target, name: text, direction: fc.constantFrom("higher", "lower"), asOf: date }],
  ["objectives", objectiveFields, { ...target, name: text, text }],
  ["pillars", initiativeFields, { priority: fc.constantFrom("high", "medium", "low"), status, notes: text }],
  ["strategies", strategyFields, { item: text, now: fc.double({ min: 0, max: 5, noNaN: true }) }],
] as const;

describe("fields of tables", () => {
  it.each(written)("of %s give back what their cells were given, in every language", (id, fields, values) => {
    fc.assert(
      fc.property(
        fc.record(values as Record<string, fc.Arbitrary<unknown>>),
        fc.constantFrom(...languages),
        (given, language) => {
          expect(writeAndRead(id, fields, given, language)).toEqual({ read: given, notPlaced: [] });
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ["phases", phaseFields, { track: "T", progress: 1.01 }, "1.01"],
    ["phases", phaseFields, { track: "T", progress: -0.01 }, "-0.01"],
    ["phases", phaseFields, { track: "T", startMonth: 0 }, "0"],
    ["phases", phaseFields, { track: "T", endMonth: 1.5 }, "1.5"],
    ["strategies", strategyFields, { item: "I", now: 5.1 }, "5.1"],
  ] as const)("of %s take no value outside their limits: %#", (id, fields, values, refused) => {
    expect(writeAndRead(id, fields, values, "en").notPlaced).toEqual([refused]);
  });
});

describe("tables", () => {
  const build = beginBuild(emptyPlan("", "en"), contextOf());
  const placed = placeTable(
    build,
    "pillars",
    {
      id: "pillarTotals",
      columns: {
        ...inputs(pillarFields),
        areas: { formula: "=1", expected: () => 1 },
        unowned: { formula: "=1", expected: () => 1 },
        initiatives: { formula: "=1", expected: () => 1 },
        done: { formula: "=1", expected: () => 1 },
        complete: { formula: "=1", expected: () => 1 },
        inProgress: { formula: "=1", expected: () => 1 },
        blocked: { formula: "=1", expected: () => 1 },
      },
      rows: [{ pillar: "A" }, { pillar: "B" }],
      emptyRow: { pillar: "" },
    },
    { row: 4, column: 1 },
  );

  it("point to the cells of a column, and of neighbouring ones", () => {
    expect(placed.range("unowned")).toEqual({ sheet: "pillars", row: 5, column: 3, rows: 2, columns: 1 });
    expect(placed.range("areas", "initiatives")).toEqual({
      sheet: "pillars",
      row: 5,
      column: 2,
      rows: 2,
      columns: 3,
    });
  });

  it("do not compile with a column that is not theirs", () => {
    // @ts-expect-error a typing slip in an id
    placed.range("unownedd");
    // @ts-expect-error a column of another table
    placed.range("likely");
    // @ts-expect-error a field that is no column
    const stray: ColumnId<"budget"> = "overlapp";
    expect(stray).toBe("overlapp");
  });

  it("have one name each, and no heading twice", () => {
    const names = Object.values(tables).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const id of Object.keys(tables) as TableId[]) {
      for (const language of languages) {
        const headings = Object.values(headingsOf(id, sheetTexts[language])).map((one) => one.toLowerCase());
        expect([id, language, new Set(headings).size]).toEqual([id, language, headings.length]);
      }
    }
  });
});
