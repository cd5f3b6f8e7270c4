import { auditWorkbook } from "../../../src/model/audit/index.ts";
import { addressText, type ModelTable } from "../../../src/model/workbook/index.ts";
import { areaOf, workbookOf, type TypedCells } from "../support/workbook.ts";

/** What is said of sheets as analysts build them, "rule cell". */
const said = (
  sheets: Readonly<Record<string, TypedCells>>,
  tables: readonly ModelTable[] = [],
  fills: Readonly<Record<string, { readonly area: string; readonly spills: boolean }>> = {},
): string[] =>
  auditWorkbook(workbookOf(sheets, { tables, fills })).map(
    ({ rule, cell }) => `${rule} ${addressText(cell)}`,
  );

const letters = ["A", "B", "C", "D", "E", "F", "G", "H"] as const;
type Made = Record<string, TypedCells[string]>;

/** A tree of prices and what an option is worth in it, or cohorts by month: each row begins a column later. */
const tree = (): Made => {
  const cells: Made = { A1: 100, A2: 1.1, A3: 0.6 };
  for (let step = 0; step < 6; step++)
    for (let fall = 0; fall <= step; fall++) {
      const [own, next] = [letters[step + 1], letters[step + 2]];
      cells[`${own}${10 + fall}`] =
        step === 5
          ? `=MAX(0,$A$1-${own}${30 + fall})`
          : `=$A$3*${next}${10 + fall}+(1-$A$3)*${next}${11 + fall}`;
      cells[`${own}${30 + fall}`] = 100 + step - fall;
    }
  return cells;
};
/** Cohorts downwards and months to the right, nothing below the diagonal; the last cohorts are not shown. */
const cohorts = (): Made => {
  const cells: Made = {};
  for (let cohort = 0; cohort < 4; cohort++) {
    cells[`A${cohort + 2}`] = 100 + cohort * 7;
    for (let month = cohort; month < 7; month++) cells[`${letters[month + 1]}${cohort + 2}`] = `=$A${cohort + 2}*${letters[month + 1]}$12`; // prettier-ignore
  }
  for (let month = 0; month < 7; month++) cells[`${letters[month + 1]}12`] = 1 - month / 10;
  return cells;
};
/** A month of a triangle turned by a quarter: cohorts to the right, ages downwards, the newest with the fewest. */
const ages = (): Made => {
  const cells: Made = { A1: "Age" };
  for (let cohort = 0; cohort < 6; cohort++) {
    cells[`${letters[cohort + 1]}1`] = 200 + cohort;
    for (let age = 0; age < 6 - cohort; age++) cells[`${letters[cohort + 1]}${age + 2}`] = `=${letters[cohort + 1]}$1*$J${age + 2}`; // prettier-ignore
  }
  for (let age = 0; age < 6; age++) cells[`J${age + 2}`] = 1 - age / 10;
  return cells;
};

describe("a triangle", () => {
  it.each([
    ["a tree", tree],
    ["cohorts by month", cohorts],
    ["ages of cohorts", ages],
  ])("has no emptied cells at its edge: %s", (_kind, build) => {
    expect(said({ Model: build() })).toEqual([]);
  });

  it.each([
    ["a tree", tree, "D11"],
    ["cohorts by month", cohorts, "E3"],
    ["ages of cohorts", ages, "C4"],
  ])("has one where it is interrupted: %s", (_kind, build, place) => {
    const cells = Object.fromEntries(Object.entries(build()).filter(([address]) => address !== place));
    expect(said({ Model: cells }).join()).toMatch(`overwritten Model!${place}`);
  });
});

/** Statements whose first column holds the opening balance and no flows. */
const statements = (): Readonly<Record<string, Made>> => {
  const flows: Made = { A2: "Margin", A3: "Interest", A4: "Result" };
  const balance: Made = { A2: "Debt", B2: 400, A9: "Rate", B9: 0.06, A5: "Repaid" };
  for (const [index, column] of ["B", "C", "D", "E", "F"].entries()) {
    const before = letters[index] ?? "";
    flows[`${column}2`] = 100 + index;
    flows[`${column}4`] = `=${column}2+${column}3`;
    if (column === "B") continue;
    flows[`${column}3`] = `=-Balance!${before}2*Balance!$B$9`;
    balance[`${column}5`] = 20;
    balance[`${column}2`] = `=${before}2-${column}5`;
  }
  return { Flows: flows, Balance: balance };
};
/** The same downwards: a list of years, whose first has no growth, and a total that takes it up. */
const list = (): Readonly<Record<string, Made>> => {
  const cells: Made = { A1: "Año", B1: "Ventas", C1: "Crecimiento", D1: "Margen", E1: "Índice" };
  for (let row = 2; row <= 7; row++) {
    cells[`B${row}`] = 50 + row * row;
    cells[`D${row}`] = `=B${row}*$H$1`;
    cells[`E${row}`] = `=D${row}+C${row}`;
    if (row > 2) cells[`C${row}`] = `=B${row}-B${row - 1}`;
  }
  return { Datos: { ...cells, H1: 0.4 } };
};

describe("a first period without flows", () => {
  it.each([
    ["statements", statements],
    ["a list of years", list],
  ])("is not taken for emptied cells: %s", (_kind, build) => {
    expect(said(build())).toEqual([]);
  });

  it("leaves cells that were emptied behind it", () => {
    const { Flows: flows = {}, Balance: balance = {} } = statements();
    const rest = Object.fromEntries(Object.entries(flows).filter(([place]) => place !== "D3"));
    // Once: the result below, which reads the empty cell, is mended with it.
    expect(said({ Flows: rest, Balance: balance })).toEqual(["overwritten Flows!D3"]);
  });
});

describe("totals in a list of figures beside a table", () => {
  const table = (formula: string): Made => {
    const cells: Made = { A1: "Item", B1: "Units", C1: "Cost", E1: "Rate", F1: 0.2, E2: "Total", F2: formula, E3: "Most", F3: '=COUNTIF(B2:B9,">5")', E4: "Share", F4: "=AVERAGE(B2:B9)" }; // prettier-ignore
    for (let row = 2; row <= 9; row++) {
      cells[`B${row}`] = row * 3;
      cells[`C${row}`] = `=B${row}*$F$1`;
    }
    return cells;
  };
  /** The same along a row, in a sheet of months. */
  const months = (formula: string): Made => {
    const cells: Made = {
      A1: "Mes",
      A2: "Ventas",
      A5: "Tasa",
      B5: 0.3,
      A7: "Año",
      B7: formula,
      A6: "Máximo",
      B6: "=MAX(B1:I1)",
    };
    for (const column of ["B", "C", "D", "E", "F", "G", "H", "I"]) {
      cells[`${column}1`] = 5;
      cells[`${column}2`] = `=${column}1*$B$5`;
    }
    return cells;
  };

  it.each([
    ["F2", "alone", table("=SUM(C2:C8)")],
    ["F2", "scaled by a cell", table("=SUM(C2:C8)*(1+F1)")],
    ["B7", "along a row", months("=SUM(B2:H2)")],
    ["B7", "along a row, scaled", months("=SUM(B2:H2)/B5")],
  ])("are said where they stop short: %s, %s", (place, _kind, cells) => {
    expect(said({ Model: cells })).toEqual([`shortRange Model!${place}`]);
  });

  it.each([
    ["alone", table("=SUM(C2:C9)")],
    ["scaled by a cell", table("=SUM(C2:C9)*(1+F1)")],
    ["with the last cell beside it", table("=SUM(C2:C8)-C9")],
    ["of half of them", table("=SUM(C2:C5)*F1")],
    ["along a row", months("=SUM(B2:I2)/B5")],
  ])("are left where they take all: %s", (_kind, cells) => {
    expect(said({ Model: cells })).toEqual([]);
  });
});

describe("a circle", () => {
  it.each([
    "=ROW(B5)",
    "=COLUMNS($A5:B5)",
    "=SUM(B1:OFFSET(B5,-1,0))",
    "=OFFSET(B5,-1,0)*A1",
    "=AREAS(B5)+SUM(B1:B4)",
  ])("is none where only the place of the own cell is asked for: %s", (formula) => {
    expect(said({ Model: { A1: 3, B1: 4, B2: 5, B3: 6, B4: 7, B5: formula } })).not.toContain(
      "circle Model!B5",
    );
  });

  it("is one where the cell itself is read too", () => {
    expect(said({ Model: { A1: 3, B5: "=ROW(B5)+A1*B5" } })).toContain("circle Model!B5");
    expect(said({ Model: { A1: 3, B5: "=OFFSET(A1,0,B5)" } })).toContain("circle Model!B5");
  });
});

describe("figures that no formula names", () => {
  const mark = (name: string, sheet: string, area: string, columns: readonly string[]): ModelTable => ({
    ...{ name, sheet, area: areaOf(area), columns },
    headings: true,
    totals: false,
  });
  const model = { A1: "Precio", B1: 10, A2: "Unidades", B2: 5, A3: "Ventas", B3: "=B1*B2" };

  it("are read where they mark a cell, or are the data of a mark", () => {
    const marks = { A1: "Cell", B1: "Low", C1: "High", D1: "Data", A2: "Model!B1", B2: 8, C2: 12, A3: "Model!B2", D3: "Marks!G2:G5", F2: "seen", G2: 4, G3: 5, G4: 6, G5: 9 }; // prettier-ignore
    const withShape = { ...marks, E1: "Shape", E3: "data" };
    const table = mark("Uncertain", "Marks", "A1:E3", ["Cell", "Low", "High", "Data", "Shape"]);
    expect(said({ Model: model, Marks: withShape }, [table])).toEqual([]);
    expect(said({ Model: model, Marks: withShape })).toContain("unusedInput Marks!B2");
  });

  it("are read where correlations stand", () => {
    const table = mark("Correlations", "Marcas", "A1:C2", ["Primera", "Segunda", "Correlación"]);
    const marks = {
      A1: "Primera",
      B1: "Segunda",
      C1: "Correlación",
      A2: "Model!B1",
      B2: "Model!B2",
      C2: 0.5,
    };
    expect(said({ Model: model, Marcas: marks }, [table])).toEqual([]);
  });

  it.each<[string, Made]>([
    [
      "OFFSET along a row",
      { A5: "Casos", B5: 1, C5: 2, D5: 3, A6: "Activo", B6: 2, A7: "Valor", B7: "=OFFSET(A5,0,B6)" },
    ],
    ["INDIRECT to a sheet", { A5: "Rate", B5: 3, B6: 4, B7: '=INDIRECT("Model!B"&ROW(A5))+B6' }],
    ["a sum over sheets", { A5: "Mes", B5: 7, B7: "=SUM(Model:Otra!B5)" }],
  ])("may be read by %s", (_kind, cells) => {
    const found = said({ Model: { ...model, ...cells }, Otra: { A5: "Mes", B5: 8 } });
    expect(found.filter((each) => each.startsWith("unusedInput Model"))).toEqual([]);
  });

  it("on every sheet of a sum over sheets", () => {
    const sheets = { Total: { A5: "Sum", B5: "=SUM(Jan:Mar!B5)" }, Jan: { A5: "x", B5: 7 }, Feb: { A5: "x", B5: 8 }, Mar: { A5: "x", B5: 9 } }; // prettier-ignore
    expect(said(sheets)).toEqual([]);
  });
});

it.each([
  '="Q"&ROUNDUP(MONTH(A1)/3,0)',
  "=INT((MONTH(A1)+2)/3)",
  "=NETWORKDAYS.INTL(A1,A2,11)",
  "=T.TEST(A1:A3,B1:B3,2,3)",
])("figures that say how to calculate are no figures of the model: %s", (formula) => {
  expect(said({ Model: { A1: 45000, A2: 45100, A3: 45200, B1: 1, B2: 2, B3: 4, D1: formula } })).toEqual([]);
});
