import { readFile, type Reading } from "../../../src/plan/index.ts";
import { xlsxFile, type TestCell, type TestSheet } from "../../support/officeFiles.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bold = (v: string): TestCell => ({ v, s: "bold" });
const read = (rows: TestSheet["rows"], more: Partial<TestSheet> = {}): Promise<Reading> =>
  readFile(xlsxFile([{ name: "Sheet1", rows, ...more }]), "Garden budget.xlsx");
const lines = ({ plan }: Reading): string[] =>
  plan.budget.categories.flatMap(({ track, name, lines: of }) =>
    of.map((line) => `${track} / ${name}: ${line.name} ${line.low}-${line.high}`),
  );

describe("how people lay out a sheet", () => {
  const layouts: readonly (readonly [what: string, rows: TestSheet["rows"], lines: readonly string[]])[] = [
    [
      "a note in a sentence and a name over the table",
      [["All amounts were asked for in May; two are still open."], ["Costs"], ["Item", "Cost"], ["Fence", 430], ["Well", 1250]],
      ["Costs / Costs: Fence 430-430", "Costs / Costs: Well 1250-1250"],
    ],
    [
      "two tables below each other without an empty row, each with its name and headings in bold",
      [[bold("Spring costs")], [bold("Item"), bold("Cost")], ["Fence", 430], ["Well", 1250], [bold("Autumn costs")], [bold("Item"), bold("Cost")], ["Trees", 610], ["Mulch", 95]],
      ["Spring costs / Spring costs: Fence 430-430", "Spring costs / Spring costs: Well 1250-1250", "Autumn costs / Autumn costs: Trees 610-610", "Autumn costs / Autumn costs: Mulch 95-95"],
    ],
    [
      "an empty column between names and figures",
      [["Costs"], ["Item", undefined, "Cost"], ["Fence", undefined, 430], ["Well", undefined, 1250], ["Total", undefined, 1680]],
      ["Costs / Costs: Fence 430-430", "Costs / Costs: Well 1250-1250"],
    ],
    [
      "an empty row in front of more rows and of the total",
      [["Costs"], ["Item", "Cost"], ["Fence", 430], ["Well", 1250], [], ["Trees", 610], [], ["Total", 2290]],
      ["Costs / Costs: Fence 430-430", "Costs / Costs: Well 1250-1250", "Costs / Costs: Trees 610-610"],
    ],
    [
      "two tables side by side",
      [["Costs", undefined, undefined, "Income"], ["Item", "Cost", undefined, "Source", "Amount"], ["Fence", 430, undefined, "Fair", 700], ["Well", 1250, undefined, "Grant", 900]],
      ["Costs / Costs: Fence 430-430", "Costs / Costs: Well 1250-1250"],
    ],
    [
      "years over low and high, merged",
      [["Costs"], ["Item", "2027"], [undefined, "Low", "High"], ["Fence", 400, 450], ["Well", 1200, 1300]],
      ["Costs / Costs: Fence 400-450", "Costs / Costs: Well 1200-1300"],
    ],
  ]; // prettier-ignore

  test.each(layouts)("%s", async (what, rows, expected) => {
    const merged = what.includes("merged") ? { merged: ["A2:A3", "B2:C2"] } : {};
    expect(lines(await read(rows, merged))).toEqual(expected);
  });

  test("texts in rows are a list, indented by their columns; long ones are paragraphs", async () => {
    const { plan } = await read([
      [bold("Objectives")],
      ["Members: 300 members by 2028"],
      ["Harvest: 4 tonnes a year"],
      [],
      [bold("Remarks")],
      ["The garden was founded by neighbours who had no place to grow anything of their own. ".repeat(3)],
    ]);
    expect(plan.objectives.map(({ name, target }) => [name, target?.value])).toEqual([
      ["Members", 300],
      ["Harvest", 4],
    ]);
  });
});

describe("how pages write what a document says", () => {
  const page = (body: string): Promise<Reading> =>
    readFile(
      utf8(`<!DOCTYPE html><html><head><title>Garden</title></head><body>${body}</body></html>`),
      "garden.html",
    );

  test("terms with what is said of them", async () => {
    const { plan } = await page(
      "<h1>Garden</h1><h2>Costs</h2><dl><dt>Fence</dt><dd>$430</dd><dt>Well</dt><dd>$1,250</dd></dl>",
    );
    expect(
      plan.budget.categories.flatMap(({ lines: of }) => of.map(({ name, high }) => [name, high])),
    ).toEqual([
      ["Fence", 430],
      ["Well", 1250],
    ]);
  });

  test("a list inside a cell, and a table whose caption names its currency", async () => {
    const reading = await page(
      "<h1>Garden</h1><h2>Costs</h2><table><caption>Costs in EUR</caption><tr><th>Item<th>What<th>Cost<tr><td>Fence<td><ul><li>posts</li><li>wire</li></ul><td>430<tr><td>Well<td>pump<td>1,250<tr><td>Total<td><td>1,680</table>",
    );
    expect(lines(reading)).toEqual(["Costs / Costs: Fence 430-430", "Costs / Costs: Well 1250-1250"]);
    expect(reading.plan.currency).toBe("EUR");
  });

  test("details set in by the style of their cell, or of a paragraph in it", async () => {
    const { plan } = await page(
      `<h1>Garden</h1><h2>Costs</h2><table><tr><th>Item<th>Cost<tr><td>Water<td>$1,700<tr><td style="padding-left: 24px">Well<td>$1,250<tr><td><p style="margin-left:18pt">Pump</p><td>$450<tr><td>Fence<td>$430</table>`,
    );
    expect(
      plan.budget.categories.flatMap(({ lines: of }) =>
        of.map(({ name, high, details = [] }) => [name, high, details.map((detail) => detail.name)]),
      ),
    ).toEqual([
      ["Water", 1700, ["Well", "Pump"]],
      ["Fence", 430, []],
    ]);
  });

  test("groups of rows that the page hides are not read, whichever way it hides them", async () => {
    const reading = await page(
      `<h1>Garden</h1><h2>Costs</h2><table><tr><th>Item<th>Cost<tbody><tr><td>Fence<td>$430</tbody><tbody hidden><tr><td>Sauna<td>$9,000</tbody><tbody style="display:none"><tr><td>Pool<td>$8,000</tbody><tbody style="visibility: collapse"><tr><td>Bar<td>$7,000</tbody></table>`,
    );
    expect(lines(reading)).toEqual(["Costs / Costs: Fence 430-430"]);
  });

  test("a line under the headings in parentheses says in which units the columns are, and is no group", async () => {
    const reading = await page(
      "<h1>Garden</h1><h2>Costs</h2><table><tr><th>Item<th>Cost<tr><th colspan=2>(in thousands of EUR)<tr><td>Fence<td>43<tr><td>Well<td>125</table>",
    );
    expect(lines(reading)).toEqual(["Costs / Costs: Fence 43000-43000", "Costs / Costs: Well 125000-125000"]);
  });
});

describe("rows pasted from a sheet into a text", () => {
  test("are a table where tabs divide three rows alike", async () => {
    const text =
      "# Garden\n\n## Costs\n\nItem\tLow\tHigh\nFence\t$400\t$450\nWell\t$1,200\t$1,300\n\nThat is all.\n";
    expect(lines(await readFile(utf8(text), "garden.md"))).toEqual([
      "Costs / Costs: Fence 400-450",
      "Costs / Costs: Well 1200-1300",
    ]);
  });

  test("but lists whose marks a tab follows stay lists", async () => {
    const text = "# Garden\n\n## Costs\n\n•\tFence: $430\n•\tWell: $1,250\n•\tTrees: $610\n";
    expect(lines(await readFile(utf8(text), "garden.txt"))).toEqual([
      "Costs / Costs: Fence 430-430",
      "Costs / Costs: Well 1250-1250",
      "Costs / Costs: Trees 610-610",
    ]);
  });
});
