import { columnLetters } from "../../../../src/model/workbook/index.ts";
import type { TypedCells } from "../../support/workbook.ts";
import type { Sheets } from "./cleanModels.ts";

type Cells = Record<string, TypedCells[string]>;

/** Typed row by row from a cell on; null leaves a cell empty. */
function grid(cells: Cells, from: string, rows: readonly (readonly TypedCells[string][])[]): void {
  const [, letters = "", first = ""] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  rows.forEach((values, down) => {
    values.forEach((value, right) => {
      if (value !== null) cells[`${columnLetters(column + right)}${Number(first) + down}`] = value;
    });
  });
}

/** A formula in every cell from one column and row to another: "{c}" and "{r}" are its own, "{p}" and "{q}" those before. */
function fill(
  cells: Cells,
  [fromColumn, toColumn]: readonly [number, number],
  [fromRow, toRow]: readonly [number, number],
  formula: string,
): void {
  for (let row = fromRow; row <= toRow; row += 1)
    for (let column = fromColumn; column <= toColumn; column += 1)
      cells[`${columnLetters(column)}${row}`] = formula
        .replaceAll("{c}", columnLetters(column))
        .replaceAll("{p}", columnLetters(column - 1))
        .replaceAll("{r}", String(row))
        .replaceAll("{q}", String(row - 1));
}

/** Figures of regions by month with totals at both ends, and a summary that shares them out. */
function regions(): Sheets {
  const sales: Cells = {};
  grid(sales, "B2", [["Sales by region"], ["Region", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Half year"]]);
  ["North", "South", "East", "West", "Centre", "Islands"].forEach((name, index) => {
    const row = index + 4;
    grid(sales, `B${row}`, [[name, ...[1, 2, 3, 4, 5, 6].map((month) => 410 + 37 * row + 11.5 * month)]]);
  });
  fill(sales, [8, 8], [4, 10], "=SUM(C{r}:H{r})");
  sales.B10 = "All regions";
  fill(sales, [2, 7], [10, 10], "=SUM({c}4:{c}9)");
  const summary: Cells = {};
  grid(summary, "A1", [["Summary"], [null], ["Region", "Half year", "Share", "Bonus"]]);
  ["North", "South", "East", "West", "Centre", "Islands"].forEach((name, index) => {
    summary[`A${index + 4}`] = name;
  });
  fill(summary, [1, 1], [4, 9], "=INDEX(Sales!$I$4:$I$9,MATCH($A{r},Sales!$B$4:$B$9,0))");
  fill(summary, [2, 2], [4, 9], "=B{r}/SUM($B$4:$B$9)");
  fill(summary, [3, 3], [4, 9], "=IF(C{r}>$B$12,B{r}*$B$13,0)");
  grid(summary, "A12", [
    ["Share that earns a bonus", 0.15],
    ["Bonus of sales", 0.02],
  ]);
  return { Sales: sales, Summary: summary };
}

/** Subscriptions by quarter with a column for each year between them, units of measure in a column of their own. */
function subscriptions(): Sheets {
  const cells: Cells = {};
  grid(cells, "A1", [
    ["Subscriptions"],
    [null],
    ["Assumption", "Unit", "Value"],
    ["Customers at the start", "number", 1200],
    ["New a quarter", "number", 150],
    ["Churn a quarter", "%", 0.035],
    ["Price a quarter", "EUR", 89],
    ["Cost to serve", "% of revenue", 0.22],
    ["Acquisition", "EUR each", 140],
  ]);
  const labels = ["Quarter", "Customers before", "New", "Lost", "Customers after", "Revenue", "Cost to serve", "Acquisition", "Contribution"]; // prettier-ignore
  labels.forEach((label, index) => (cells[`A${index + 12}`] = label));
  const quarters = [3, 4, 5, 6, 8, 9, 10, 11];
  quarters.forEach((column, index) => {
    const c = columnLetters(column);
    const before = index === 0 ? "$C$4" : `${columnLetters(column === 8 ? 6 : column - 1)}16`;
    cells[`${c}12`] = `Q${(index % 4) + 1}`;
    cells[`${c}13`] = `=${before}`;
  });
  const both: readonly (readonly [number, number])[] = [
    [3, 6],
    [8, 11],
  ];
  for (const columns of both) {
    fill(cells, columns, [14, 14], "=$C$5");
    fill(cells, columns, [15, 15], "=-ROUND({c}13*$C$6,0)");
    fill(cells, columns, [16, 16], "=SUM({c}13:{c}15)");
    fill(cells, columns, [17, 17], "=({c}13+{c}16)/2*$C$7");
    fill(cells, columns, [18, 18], "=-{c}17*$C$8");
    fill(cells, columns, [19, 19], "=-{c}14*$C$9");
    fill(cells, columns, [20, 20], "={c}17+{c}18+{c}19");
  }
  cells.H12 = "Year 1";
  cells.M12 = "Year 2";
  for (const [column, from, to] of [
    [7, "D", "G"],
    [12, "I", "L"],
  ] as const) {
    cells[`${columnLetters(column)}13`] = `=${from}13`;
    fill(cells, [column, column], [14, 15], `=SUM(${from}{r}:${to}{r})`);
    cells[`${columnLetters(column)}16`] = `=${to}16`;
    fill(cells, [column, column], [17, 20], `=SUM(${from}{r}:${to}{r})`);
  }
  return { Plan: cells };
}

/** Stock with a line an article, flags by conditions, and sums by category on another sheet. */
function stock(): Sheets {
  const list: Cells = {};
  grid(list, "A1", [["Code", "Category", "On hand", "Unit cost", "Value", "A week", "Weeks left", "Order"]]);
  for (let row = 2; row <= 41; row += 1) {
    list[`A${row}`] = `SKU-${100 + row}`;
    list[`B${row}`] = ["Tools", "Paint", "Timber", "Fittings"][row % 4] ?? "";
    list[`C${row}`] = 12 + ((row * 37) % 90);
    list[`D${row}`] = 3.4 + ((row * 13) % 40) / 2;
    list[`F${row}`] = 2 + ((row * 7) % 9);
  }
  fill(list, [4, 4], [2, 41], "=C{r}*D{r}");
  fill(list, [6, 6], [2, 41], "=C{r}/F{r}");
  fill(list, [7, 7], [2, 41], "=IF(G{r}<Rules!$B$2,ROUNDUP(F{r}*Rules!$B$3-C{r},0),0)");
  const rules: Cells = {};
  grid(rules, "A1", [["Rules"], ["Weeks before ordering", 5], ["Weeks to order for", 9], [null], ["Category", "Value", "Articles", "Average"]]); // prettier-ignore
  ["Tools", "Paint", "Timber", "Fittings"].forEach((name, index) => (rules[`A${index + 6}`] = name));
  fill(rules, [1, 1], [6, 9], "=SUMIF(List!$B$2:$B$41,$A{r},List!$E$2:$E$41)");
  fill(rules, [2, 2], [6, 9], "=COUNTIF(List!$B$2:$B$41,$A{r})");
  fill(rules, [3, 3], [6, 9], "=IF(C{r}=0,0,B{r}/C{r})");
  rules.A10 = "All";
  fill(rules, [1, 2], [10, 10], "=SUM({c}6:{c}9)");
  return { List: list, Rules: rules };
}

/** Years down, a facility drawn and repaid, figures of the plan typed beside. */
function facility(): Sheets {
  const cells: Cells = {};
  grid(cells, "A1", [["Facility"], ["Limit", 900], ["Interest", 0.061], ["Fee on what is free", 0.004], [null], ["Year", "Need", "Opening", "Drawn", "Closing", "Interest", "Fee", "Cost"]]); // prettier-ignore
  const needs = [120, 240, 180, 90, -60, -140, -200, -110, 50, -90];
  needs.forEach((need, index) => {
    cells[`A${index + 7}`] = 2026 + index;
    cells[`B${index + 7}`] = need;
  });
  cells.C7 = 0;
  fill(cells, [2, 2], [8, 16], "=E{q}");
  fill(cells, [3, 3], [7, 16], "=MAX(-C{r},MIN(B{r},$B$2-C{r}))");
  fill(cells, [4, 4], [7, 16], "=C{r}+D{r}");
  fill(cells, [5, 5], [7, 16], "=(C{r}+E{r})/2*$B$3");
  fill(cells, [6, 6], [7, 16], "=($B$2-(C{r}+E{r})/2)*$B$4");
  fill(cells, [7, 7], [7, 16], "=F{r}+G{r}");
  cells.A17 = "In all";
  fill(cells, [1, 1], [17, 17], "=SUM({c}7:{c}16)");
  fill(cells, [5, 7], [17, 17], "=SUM({c}7:{c}16)");
  return { Facility: cells };
}

/** Depreciation of each year's purchases: a matrix of one formula with years at both edges. */
function purchases(): Sheets {
  const cells: Cells = {};
  grid(cells, "A1", [["Purchases"], ["Years of use", 5], [null], ["Bought in", "Amount", 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033]]); // prettier-ignore
  [310, 120, 480, 95, 260, 330, 150, 275].forEach((amount, index) => {
    cells[`A${index + 5}`] = 2026 + index;
    cells[`B${index + 5}`] = amount;
  });
  fill(cells, [2, 9], [5, 12], "=IF(AND({c}$4>=$A{r},{c}$4<$A{r}+$B$2),$B{r}/$B$2,0)");
  cells.A13 = "Depreciation";
  fill(cells, [1, 9], [13, 13], "=SUM({c}5:{c}12)");
  cells.A14 = "Net book value";
  cells.C14 = "=B5-C13";
  fill(cells, [3, 9], [14, 14], "={p}14+INDEX($B$5:$B$12,COLUMN()-2)-{c}13");
  return { Purchases: cells };
}

/** Three statements in small: years of the past typed, years to come calculated, ratios below. */
function statements(): Sheets {
  const income: Cells = {};
  grid(income, "A1", [
    ["Income", "2023", "2024", "2025", "2026", "2027", "2028", "2029", "2030"],
    ["Revenue", 820, 905, 988],
    ["Cost of sales", -410, -449, -486],
    ["Gross profit"],
    ["Overheads", -230, -244, -251],
    ["Operating profit"],
    ["Interest", -22, -20, -17],
    ["Before tax"],
    ["Tax"],
    ["Net income"],
    [null],
    ["Growth"],
    ["Gross margin"],
    ["Overheads of revenue"],
    ["Operating margin"],
  ]);
  const drivers: Cells = {};
  grid(drivers, "A1", [["Drivers", "2026", "2027", "2028", "2029", "2030"], ["Growth", 0.07, 0.07, 0.06, 0.05, 0.05], ["Cost of sales", 0.49, 0.49, 0.485, 0.48, 0.48], ["Overheads growth", 0.03, 0.03, 0.03, 0.025, 0.025], ["Tax rate", 0.25], ["Interest rate", 0.05], ["Debt", 320, 280, 240, 200, 160]]); // prettier-ignore
  for (let column = 4; column <= 8; column += 1) {
    const [c, p, d] = [columnLetters(column), columnLetters(column - 1), columnLetters(column - 3)];
    income[`${c}2`] = `=${p}2*(1+Drivers!${d}2)`;
    income[`${c}3`] = `=-${c}2*Drivers!${d}3`;
    income[`${c}5`] = `=${p}5*(1+Drivers!${d}4)`;
    income[`${c}7`] = `=-Drivers!${d}7*Drivers!$B$6`;
  }
  fill(income, [1, 8], [4, 4], "={c}2+{c}3");
  fill(income, [1, 8], [6, 6], "={c}4+{c}5");
  fill(income, [1, 8], [8, 8], "={c}6+{c}7");
  fill(income, [1, 8], [9, 9], "=-MAX(0,{c}8*Drivers!$B$5)");
  fill(income, [1, 8], [10, 10], "={c}8+{c}9");
  fill(income, [2, 8], [12, 12], "={c}2/{p}2-1");
  fill(income, [1, 8], [13, 13], "={c}4/{c}2");
  fill(income, [1, 8], [14, 14], "=-{c}5/{c}2");
  fill(income, [1, 8], [15, 15], "={c}6/{c}2");
  return { Income: income, Drivers: drivers };
}

/** Expenses line by line in the order they came, summed by category and month. */
function expenses(): Sheets {
  const journal: Cells = {};
  grid(journal, "A1", [["Month", "Category", "Net", "VAT rate", "VAT", "Gross"]]);
  for (let row = 2; row <= 31; row += 1) {
    journal[`A${row}`] = (row % 6) + 1;
    journal[`B${row}`] = ["Travel", "Office", "Software", "Training", "Rent"][row % 5] ?? "";
    journal[`C${row}`] = 55 + ((row * 61) % 480) + 0.5;
    journal[`D${row}`] = row % 5 === 3 ? 0.07 : 0.19;
  }
  fill(journal, [4, 4], [2, 31], "=ROUND(C{r}*D{r},2)");
  fill(journal, [5, 5], [2, 31], "=C{r}+E{r}");
  const report: Cells = {};
  grid(report, "A2", [["Category", 1, 2, 3, 4, 5, 6, "Total", "Budget", "Left"]]);
  ["Travel", "Office", "Software", "Training", "Rent"].forEach((name, index) => {
    report[`A${index + 3}`] = name;
    report[`I${index + 3}`] = 1800 + 150 * index;
  });
  fill(
    report,
    [1, 6],
    [3, 7],
    "=SUMIFS(Journal!$F$2:$F$31,Journal!$B$2:$B$31,$A{r},Journal!$A$2:$A$31,{c}$2)",
  );
  fill(report, [7, 7], [3, 7], "=SUM(B{r}:G{r})");
  fill(report, [9, 9], [3, 8], "=I{r}-H{r}");
  report.A8 = "Total";
  fill(report, [1, 8], [8, 8], "=SUM({c}3:{c}7)");
  return { Journal: journal, Report: report };
}

export const otherModels: Readonly<Record<string, () => Sheets>> = {
  "sales of regions": regions,
  subscriptions,
  "stock of articles": stock,
  "a facility": facility,
  "depreciation of purchases": purchases,
  "statements of years": statements,
  "an expense report": expenses,
};
