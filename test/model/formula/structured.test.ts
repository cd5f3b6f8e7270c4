import { calculate, readAddress, type CellValue, type ModelTable } from "../../../src/model/index.ts";
import { areaOf, workbookOf } from "../support/workbook.ts";

const sales: ModelTable = {
  ...{ name: "Sales", sheet: "Data", area: areaOf("B2:D6"), headings: true, totals: true },
  columns: ["Region", "Low", "High"],
};
/** Without headings and totals, on another sheet. */
const rates: ModelTable = {
  ...{ name: "Tarifas", sheet: "Otros", area: areaOf("A1:B2"), headings: false, totals: false },
  columns: ["Columna1", "Columna2"],
};

function valueOf(formula: string, place = "Data!H4"): CellValue {
  const address = readAddress(place);
  if (address === undefined) throw new Error(place);
  const cells = {
    ...{ B2: "Region", C2: "Low", D2: "High", B3: "North", C3: 1, D3: 10, B4: "South", C4: 2, D4: 20 },
    ...{ B5: "West", C5: 4, D5: 40, B6: "Total", C6: 7, D6: 70 },
  };
  const other = { A1: 100, B1: 200, A2: 300, B2: 400 };
  const [sheet = "", cell = ""] = place.split("!");
  const sheets = { Data: cells, Otros: other };
  const workbook = workbookOf(
    { ...sheets, [sheet]: { ...sheets[sheet as keyof typeof sheets], [cell]: `=${formula}` } },
    { tables: [sales, rates], explicitIntersection: true },
  );
  return [...calculate(workbook, [address]).values()][0] ?? null;
}

it.each([
  ["SUM(Sales[Low])", 7],
  ["SUM(Sales[[Low]:[High]])", 77],
  ["SUM(Sales)", 77],
  ["SUM(Sales[])", 77],
  ["ROWS(Sales[#Data])", 3],
  ["ROWS(Sales[#All])", 5],
  ["COLUMNS(Sales[#Headers])", 3],
  ["INDEX(Sales[#Headers],2)", "Low"],
  ["Sales[[#Totals],[High]]", 70],
  ["SUM(Sales[[#Data],[#Totals],[Low]])", 14],
  ["ROWS(Sales[[#Headers],[#Data],[Low]])", 4],
  ["Sales[@Low]", 2],
  ["Sales[[#This Row],[High]]", 20],
  ["SUM(Sales[@[Low]:[High]])", 22],
  ["SUM(sales[low])", 7],
  ["SUM(Tarifas[Columna2])", 600],
  ["SUM(Tarifas[#All])", 1000],
] as const)("=%s is %s", (formula, expected) => {
  expect(valueOf(formula)).toEqual(expected);
});

it("[@Low] in a row of the table needs no name", () => {
  expect(valueOf("[@Low]*2", "Data!D5")).toBe(8);
});

it.each([
  ["a column that is not there", "SUM(Sales[Middle])", "#REF!"],
  ["a table that is not there", "SUM(Costs[Low])", "#REF!"],
  ["headings of a table that shows none", "Tarifas[#Headers]", "#REF!"],
  ["totals of a table that has none", "SUM(Tarifas[#Totals])", "#REF!"],
  ["this row beside no row of the table", "Tarifas[@Columna1]", "#VALUE!"],
])("%s gives an error: =%s is %s", (_what, formula, error) => {
  expect(valueOf(formula)).toEqual({ error });
});
