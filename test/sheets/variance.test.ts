import { audit } from "../../src/plan/audit/index.ts";
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, planFromTables } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import type { Cell, Value, WorkbookSpec } from "../../src/workbook/spec.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { contextOf } from "./support/contexts.ts";
import { columnValues, tableContents } from "./support/tables.ts";
import { tableValues } from "./support/tableValues.ts";
import { withCell } from "./support/withCell.ts";

const category = (name: string, low: number, high: number, stated: { low: number; high: number }) => ({
  track: "Budget",
  name,
  lines: [{ name: `${name} line`, low, high, period: "month" as const }],
  stated,
});
/** People adds up; Goods never came to what is stated. */
const plan = (): Plan => ({
  ...emptyPlan("Changes", "en"),
  budget: {
    categories: [
      category("People", 100, 200, { low: 100, high: 200 }),
      category("Goods", 10, 20, { low: 15, high: 20 }),
    ],
    stated: [{ track: "Budget", low: 1320, high: 2640, period: "year" }],
  },
});
const number = (value: number): Cell => ({ kind: "number", value, role: "input" });
const workbook = buildWorkbook(plan(), contextOf({ scale: 1, sheets: ["budget", "checks"] }));

/** The columns of a workbook, all of them calculated once. */
async function calculated(book: WorkbookSpec): Promise<(table: string, column: string) => Value[]> {
  const cells = await calculateWorkbook(resolveWorkbook(book));
  return (table, column) => tableValues(book, cells, table, column);
}

describe("a budget that somebody changes", () => {
  const high = (value: number, row = 0): WorkbookSpec =>
    withCell(workbook, "budget", "high", row, number(value));

  it("says what never added up as an error, and nothing else", () => {
    expect(columnValues(workbook, "categories", "check")).toEqual(["OK", "ERROR"]);
    expect(columnValues(workbook, "tracks", "check")).toEqual(["OK"]);
  });

  it("shows a change as a variance with its amount, for review", async () => {
    const changed = await calculated(high(300));
    expect(changed("categories", "check")).toEqual(["REVIEW", "ERROR"]);
    expect(changed("categories", "varianceHigh")).toEqual([1200, 0]);
    expect(changed("tracks", "check")).toEqual(["REVIEW"]);
    expect(changed("tracks", "varianceHigh")).toEqual([1200]);
  });

  it("takes no notice of a change within the tolerance", async () => {
    expect((await calculated(high(200.5)))("tracks", "check")).toEqual(["OK"]);
  });

  it("clears an error when the lines come to what is stated", async () => {
    const mended = withCell(workbook, "budget", "low", 1, number(15));
    expect((await calculated(mended))("categories", "check")).toEqual(["OK", "OK"]);
  });

  it("compares with a total that somebody accepted from then on", async () => {
    const accept = (low: number, top: number): WorkbookSpec =>
      [["acceptedLow", low] as const, ["acceptedHigh", top] as const].reduce(
        (book, [column, amount]) => withCell(book, "tracks", column, 0, number(amount)),
        high(300),
      );
    const [accepted, other] = [await calculated(accept(1320, 3840)), await calculated(accept(1320, 3000))];
    expect(accepted("tracks", "check")).toEqual(["OK"]);
    expect(accepted("tracks", "varianceHigh")).toEqual([0]);
    expect(other("tracks", "check")).toEqual(["REVIEW"]);
  });

  it("is the same for the audit of what the tables say", () => {
    const read = planFromTables(tableContents(high(300)), "en");
    const found = audit(read.plan, read.inserted).map(({ id, severity }) => [id, severity]);
    expect(found).toEqual([
      ["budget.categoryTotal", "error"],
      ["budget.changed", "warning"],
    ]);
    const [, change] = audit(read.plan, read.inserted);
    expect(change?.message.en).toContain("+$0");
    expect(change?.figures).toEqual({ varianceLow: 0, varianceHigh: 1200 });
  });

  it("keeps who accepted a total and when, and never touches what is stated", () => {
    const accepted = plan();
    accepted.budget.baselines = [{ track: "Budget", date: "2026-01-31", who: "Ana", low: 1320, high: 3840 }];
    const book = buildWorkbook(accepted, contextOf({ scale: 1, sheets: ["budget"] }));
    const read = planFromTables(tableContents(book), "en").plan;
    expect(read.budget.baselines).toEqual(accepted.budget.baselines);
    expect(read.budget.stated).toEqual(accepted.budget.stated);
  });
});
