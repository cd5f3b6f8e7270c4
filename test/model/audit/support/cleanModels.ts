import { columnLetters } from "../../../../src/model/workbook/index.ts";
import type { TypedCells } from "../../support/workbook.ts";

/** Sheets as people build them, without a fault: what is planted in them is all there is to find. */
export type Sheets = Record<string, Record<string, TypedCells[string]>>;

const letters = (column: number): string => columnLetters(column);

/** A line filled to the right: "{c}" is the column, "{p}" the one before. */
function across(
  cells: Record<string, TypedCells[string]>,
  row: number,
  from: number,
  to: number,
  formula: string,
): void {
  for (let column = from; column <= to; column += 1)
    cells[`${letters(column)}${row}`] = formula
      .replaceAll("{c}", letters(column))
      .replaceAll("{p}", letters(column - 1));
}

/** A column filled down: "{r}" is the row, "{p}" the one above. */
function down(
  cells: Record<string, TypedCells[string]>,
  column: string,
  from: number,
  to: number,
  formula: string,
): void {
  for (let row = from; row <= to; row += 1)
    cells[`${column}${row}`] = formula.replaceAll("{r}", String(row)).replaceAll("{p}", String(row - 1));
}

function label(
  cells: Record<string, TypedCells[string]>,
  column: string,
  labels: Readonly<Record<number, string>>,
): void {
  for (const [row, text] of Object.entries(labels)) cells[`${column}${row}`] = text;
}

/** Twelve months of a small business with a sheet of inputs: lines filled to the right, a total a year at the end. */
function monthlyBusiness(): Sheets {
  const inputs: Record<string, TypedCells[string]> = { A1: "Inputs" };
  label(inputs, "A", {
    3: "Price",
    4: "Units in the first month",
    5: "Growth a month",
    6: "Cost a unit",
    7: "Rent a month",
    8: "Wages a month",
    9: "Tax rate",
  });
  [40, 500, 0.03, 18, 2400, 6100, 0.25].forEach((value, index) => (inputs[`B${index + 3}`] = value));
  const months: Record<string, TypedCells[string]> = { A1: "Months" };
  label(months, "A", {
    3: "Month",
    4: "Units",
    5: "Revenue",
    6: "Cost of goods",
    7: "Gross profit",
    8: "Rent",
    9: "Wages",
    10: "Operating profit",
    11: "Tax",
    12: "Net profit",
    13: "Cash",
  });
  months.B3 = 1;
  across(months, 3, 2, 12, "={p}3+1");
  months.B4 = "=Inputs!$B$4";
  across(months, 4, 2, 12, "={p}4*(1+Inputs!$B$5)");
  across(months, 5, 1, 12, "={c}4*Inputs!$B$3");
  across(months, 6, 1, 12, "=-{c}4*Inputs!$B$6");
  across(months, 7, 1, 12, "={c}5+{c}6");
  across(months, 8, 1, 12, "=-Inputs!$B$7");
  across(months, 9, 1, 12, "=-Inputs!$B$8");
  across(months, 10, 1, 12, "=SUM({c}7:{c}9)");
  across(months, 11, 1, 12, "=-MAX(0,{c}10)*Inputs!$B$9");
  across(months, 12, 1, 12, "={c}10+{c}11");
  across(months, 13, 1, 12, "={p}13+{c}12");
  months.B13 = "=B12";
  down(months, "N", 4, 12, "=SUM(B{r}:M{r})");
  return { Inputs: inputs, Months: months };
}

/** A project budget: items down, quarters across, totals at both ends, a share of the whole. */
function projectBudget(): Sheets {
  const cells: Record<string, TypedCells[string]> = {
    A1: "Budget",
    A3: "Item",
    B3: "Q1",
    C3: "Q2",
    D3: "Q3",
    E3: "Q4",
    F3: "Year",
    G3: "Share",
  };
  const names = [
    "Design",
    "Construction",
    "Materials",
    "Machines",
    "Transport",
    "Permits",
    "Insurance",
    "Consultants",
  ];
  names.forEach((name, index) => {
    const row = index + 4;
    cells[`A${row}`] = name;
    [1, 2, 3, 4].forEach((quarter) => (cells[`${letters(quarter)}${row}`] = 1000 * row + 130 * quarter));
  });
  down(cells, "F", 4, 12, "=SUM(B{r}:E{r})");
  down(cells, "G", 4, 12, "=F{r}/$F$12");
  cells.A12 = "Total";
  across(cells, 12, 1, 4, "=SUM({c}4:{c}11)");
  cells.A14 = "Contingency rate";
  cells.B14 = 0.1;
  cells.A15 = "Contingency";
  cells.B15 = "=F12*B14";
  cells.A16 = "Budget with contingency";
  cells.B16 = "=F12+B15";
  return { Budget: cells };
}

/** A loan by month: each column filled down, each row on the one above. */
function loan(): Sheets {
  const cells: Record<string, TypedCells[string]> = {
    A1: "Loan",
    A3: "Amount",
    B3: 250_000,
    A4: "Rate a year",
    B4: 0.045,
    A5: "Months",
    B5: 36,
    A6: "Payment",
    B6: "=-PMT(B4/12,B5,B3)",
  };
  ["Month", "Opening", "Interest", "Repaid", "Closing"].forEach(
    (text, index) => (cells[`${letters(index)}8`] = text),
  );
  cells.A9 = 1;
  down(cells, "A", 10, 44, "=A{p}+1");
  cells.B9 = "=B3";
  down(cells, "B", 10, 44, "=E{p}");
  down(cells, "C", 9, 44, "=B{r}*$B$4/12");
  down(cells, "D", 9, 44, "=$B$6-C{r}");
  down(cells, "E", 9, 44, "=B{r}-D{r}");
  cells.A46 = "Interest in all";
  cells.C46 = "=SUM(C9:C44)";
  return { Loan: cells };
}

/** Five years of cash flows, discounted: actual years typed, later ones calculated. */
function valuation(): Sheets {
  const cells: Record<string, TypedCells[string]> = { A1: "Valuation" };
  label(cells, "A", {
    3: "Growth",
    4: "Margin",
    5: "Capital expenditure of revenue",
    6: "Discount rate",
    7: "Terminal growth",
    9: "Year",
    10: "Revenue",
    11: "Profit",
    12: "Capital expenditure",
    13: "Free cash flow",
    14: "Discount factor",
    15: "Present value",
    17: "Terminal value",
    18: "Value",
  });
  [0.08, 0.22, 0.06, 0.095, 0.02].forEach((value, index) => (cells[`B${index + 3}`] = value));
  [2023, 2024, 2025].forEach((year, index) => (cells[`${letters(index + 1)}9`] = year));
  across(cells, 9, 4, 8, "={p}9+1");
  [880, 940, 1010].forEach((value, index) => (cells[`${letters(index + 1)}10`] = value));
  across(cells, 10, 4, 8, "={p}10*(1+$B$3)");
  across(cells, 11, 1, 8, "={c}10*$B$4");
  across(cells, 12, 1, 8, "=-{c}10*$B$5");
  across(cells, 13, 1, 8, "={c}11+{c}12");
  across(cells, 14, 4, 8, "=1/(1+$B$6)^({c}9-$D$9)");
  across(cells, 15, 4, 8, "={c}13*{c}14");
  cells.B17 = "=I13*(1+B7)/(B6-B7)*I14";
  cells.B18 = "=SUM(E15:I15)+B17";
  return { Valuation: cells };
}

/** People down, with look-ups in a sheet of grades. */
function headcount(): Sheets {
  const grades: Record<string, TypedCells[string]> = { A1: "Grade", B1: "Salary", C1: "Bonus" };
  ["Junior", "Senior", "Lead", "Director"].forEach((grade, index) => {
    grades[`A${index + 2}`] = grade;
    grades[`B${index + 2}`] = 28_000 + index * 14_000;
    grades[`C${index + 2}`] = 0.05 * (index + 1);
  });
  const people: Record<string, TypedCells[string]> = {
    A1: "Name",
    B1: "Grade",
    C1: "Part of full time",
    D1: "Salary",
    E1: "Bonus",
    F1: "Cost",
    H1: "Social charges",
    I1: 0.31,
  };
  ["Ana", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gil", "Hugo", "Iris", "Jon"].forEach((name, index) => {
    const row = index + 2;
    people[`A${row}`] = name;
    people[`B${row}`] = ["Junior", "Senior", "Lead", "Director"][index % 4] ?? "";
    people[`C${row}`] = index % 3 === 0 ? 0.8 : 1;
  });
  down(people, "D", 2, 11, "=VLOOKUP(B{r},Grades!$A$2:$C$5,2,FALSE)*C{r}");
  down(people, "E", 2, 11, "=D{r}*VLOOKUP(B{r},Grades!$A$2:$C$5,3,FALSE)");
  down(people, "F", 2, 11, "=ROUND((D{r}+E{r})*(1+$I$1),2)");
  people.A12 = "Total";
  across(people, 12, 3, 5, "=SUM({c}2:{c}11)");
  return { Grades: grades, People: people };
}

export const cleanModels: Readonly<Record<string, () => Sheets>> = {
  "a small business by month": monthlyBusiness,
  "a project budget": projectBudget,
  "a loan": loan,
  "a valuation": valuation,
  "a headcount": headcount,
};
