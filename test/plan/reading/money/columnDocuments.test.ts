import { readMarkdown } from "../../../../src/plan/index.ts";

const document = (...rows: readonly string[]): string =>
  `# Workshop\n\n## Costs\n\n${rows
    .map((row, index) => `| ${row} |${index === 0 ? `\n|${" --- |".repeat(row.split("|").length)}` : ""}`)
    .join("\n")}\n`;

/** All that is read of the money of a document: each line with what stands in each of its columns. */
function moneyOf(text: string): string[] {
  const { budget, income = [] } = readMarkdown(text).plan;
  const several = new Set(budget.categories.map(({ track }) => track)).size > 1;
  const lines = budget.categories.flatMap(({ track, lines: of }) =>
    of.map((line) => {
      const { name, low, likely, high, quantity, unitCost, actual, period, byPeriod = [] } = line;
      const parts = [
        `${several ? `${track}: ` : ""}${name} ${low === high ? low : `${low}-${high}`} ${period}`,
        likely === undefined ? "" : `likely ${likely}`,
        quantity === undefined ? "" : `${quantity} x ${unitCost?.low}`,
        actual === undefined ? "" : `actual ${actual}`,
        ...byPeriod.map((part) => `${part.period} ${part.high}`),
      ];
      return parts.filter((part) => part !== "").join(", ");
    }),
  );
  return [...lines, ...income.map(({ name, high }) => `income ${name} ${high}`)];
}

const documents: readonly (readonly [what: string, text: string, money: readonly string[]])[] = [
  ["planned, actual and the difference", document("Item | Planned | Actual | Variance", "Lathe | $5,000 | $5,400 | $400", "Wood | $1,250 | $1,100 | -$150"), ["Lathe 5000 once, actual 5400", "Wood 1250 once, actual 1100"]],
  ["el máximo delante del mínimo, y lo esperado entre ambos", document("Concepto | Máximo | Mínimo | Esperado", "Torno | 6.000 € | 4.500 € | 5.000 €", "Madera | 1.400 € | 1.100 € | 1.250 €"), ["Torno 4500-6000 once, likely 5000", "Madera 1100-1400 once, likely 1250"]],
  ["a range with a figure within it", document("Item | Range | Most likely", "Lathe | $4,500–$6,000 | $5,000", "Wood | $1,100–$1,400 | $1,250"), ["Lathe 4500-6000 once, likely 5000", "Wood 1100-1400 once, likely 1250"]],
  ["how many, what one costs and what all cost, in any order", document("Item | Total | Each | Pieces", "Chair | $1,470 | $49 | 30", "Lamp | $368 | $23 | 16"), ["Chair 1470 once, 30 x 49", "Lamp 368 once, 16 x 23"]],
  ["people for months at a rate", document("Role | People | Months | Rate | Cost", "Teacher | 3 | 7 | $1,900 | $39,900", "Helper | 2 | 11 | $850 | $18,700"), ["Teacher 39900 once, 21 x 1900", "Helper 18700 once, 22 x 850"]],
  ["what one costs and how many, without what all cost", document("Item | Unit cost | Quantity", "Chair | $49 | 30", "Lamp | $23 | 16"), ["Chair 1470 once, 30 x 49", "Lamp 368 once, 16 x 23"]],
  ["one way and another to do the same", document("Item | Option A | Option B", "Lathe | $5,000 | $7,200", "Wood | $1,250 | $1,650"), ["Option A: Lathe 5000 once", "Option A: Wood 1250 once", "Option B: Lathe 7200 once", "Option B: Wood 1650 once"]],
  ["who pays which part", document("Item | Town | Region | Total", "Lathe | $3,150 | $1,875 | $5,025", "Wood | $815 | $440 | $1,255"), ["Lathe 5025 once", "Wood 1255 once"]],
  ["what comes in beside what is spent", document("Event | Income | Expenses | Balance", "Fair | $4,300 | $2,950 | $1,350", "Course | $1,825 | $1,140 | $685"), ["Fair 2950 once", "Course 1140 once", "income Fair 4300", "income Course 1825"]],
  ["the same money in two currencies", document("Item | Cost (EUR) | Cost (USD)", "Lathe | 5,000 | 5,500", "Wood | 1,250 | 1,375", "Glue | 340 | 374"), ["Lathe 5000 once", "Wood 1250 once", "Glue 340 once"]],
  ["years, later ones and their total", document("Item | 2027 | 2028 | Later years | Total", "Lathe | $5,010 | $320 | $145 | $5,475", "Wood | $1,250 | $1,310 | $905 | $3,465"), ["Lathe 5475 once, 2027 5010, 2028 320, 2029 145", "Wood 3465 once, 2027 1250, 2028 1310, 2029 905"]],
  ["once or each month, in columns of their own", document("Item | Set-up | Monthly", "Lathe | $5,000 |", "Rent | | $1,130", "Power | | $217"), ["Lathe 5000 once", "Rent 1130 month", "Power 217 month"]],
  ["three cases of one amount", document("Item | Best case | Base case | Worst case", "Lathe | $4,500 | $5,000 | $6,000", "Wood | $1,100 | $1,250 | $1,400"), ["Lathe 5000 once", "Wood 1250 once"]],
]; // prettier-ignore

describe("what the columns of a table of costs are", () => {
  test.each(documents)("%s", (_what, text, money) => {
    expect(moneyOf(text)).toEqual(money);
  });
});
