import {
  liveFormula,
  readAddress,
  twoWayTable,
  withAxes,
  type CellAddress,
} from "../../../src/model/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

type Parts = Parameters<typeof workbookOf>[1];

const address = (text: string): CellAddress => {
  const found = readAddress(text);
  if (found === undefined) throw new Error(text);
  return found;
};

/** The formula for the cell whose values stand in $B9 and E$4; undefined where a table cannot be live. */
function written(
  sheets: Readonly<Record<string, TypedCells>>,
  [result, rows, columns]: readonly [string, string, string],
  parts: Parts = {},
): string | undefined {
  const workbook = workbookOf(sheets, parts);
  const request = {
    result: address(result),
    rows: { cell: address(rows), values: [0.05, 0.1, 2] },
    columns: { cell: address(columns), values: [1, 3, -2] },
  };
  const live = liveFormula(workbook, request, twoWayTable(workbook, request));
  return live && withAxes(live, "$B9", "E$4");
}

const flows: TypedCells = {
  A1: 0.1, A2: 2, A3: 50,
  B5: -100, C5: "=A3*A2", D5: "=C5*1.1", B6: "=NPV(A1,C5:D5)+B5",
}; // prettier-ignore

describe("the formula of a live table over two cells", () => {
  it("has the two values in the place of their cells, and all else where it stands", () => {
    expect(written({ S: { A1: 1, A2: 2, A3: 3, B1: "=A1*A3-A2" } }, ["S!B1", "S!A1", "S!A2"])).toBe(
      "$B9*S!$A$3-E$4",
    );
  });

  it("holds the formulas on the way, in brackets", () => {
    const cells = { A1: 1, A2: 2, B1: "=A1-A2", B2: "=10-B1", B3: "=-B1^2+B2" };
    expect(written({ S: cells }, ["S!B3", "S!A1", "S!A2"])).toBe("-($B9-E$4)^2+(10-($B9-E$4))");
  });

  it("takes ranges of cells on the way one by one, where the function takes them so", () => {
    expect(written({ S: flows }, ["S!B6", "S!A1", "S!A2"])).toBe(
      "NPV($B9,(S!$A$3*E$4),((S!$A$3*E$4)*1.1))+S!$B$5",
    );
  });

  it("leaves names, tables and ranges that do not hang on the inputs as they are", () => {
    const sheets = {
      "My model": { A1: "=Rate*SUM(Data!A2:A3)+SUM(Costs[Amount])+Units+SUM(Data!C:C)" },
      Data: { A1: "Amount", A2: 2, A3: 3, B1: 0.1, B2: 3, C1: 7 },
    };
    const parts: Parts = {
      names: [
        { name: "Rate", formula: "Data!$B$1" },
        { name: "Units", formula: "Data!$B$2" },
      ],
      tables: [{ name: "Costs", sheet: "Data", area: { firstRow: 0, lastRow: 2, firstColumn: 0, lastColumn: 0 }, headings: true, totals: false, columns: ["Amount"] }],
    }; // prettier-ignore
    expect(written(sheets, ["'My model'!A1", "Data!B1", "Data!B2"], parts)).toBe(
      "$B9*SUM(Data!$A$2:$A$3)+SUM(Costs[Amount])+E$4+SUM(Data!$C:$C)",
    );
  });

  it.each<readonly [string, TypedCells]>([
    ["a condition over cells on the way", { A1: 1, A2: 2, B1: "=A1", B2: "=A2", C1: '=SUMIF(B1:B2,">0")' }],
    ["a look-up among cells on the way", { A1: 1, A2: 2, B1: "=A1", B2: "=A2", C1: "=INDEX(B1:B2,2)" }],
    ["where a formula stands", { A1: 1, A2: 2, C1: "=A1*A2*ROW()" }],
    ["variables", { A1: 1, A2: 2, C1: "=LET(x,A1,x*A2)" }],
    ["a text longer than Excel takes", { A1: 1, A2: 2, ...doubling(14), C1: "=B14+A2" }],
  ])("is not written where the way to the result has %s", (_what, cells) => {
    expect(written({ S: cells }, ["S!C1", "S!A1", "S!A2"])).toBeUndefined();
  });

  it("is not written where it gave another value: a text that a sum of cells leaves out", () => {
    const cells = { A1: 1, A2: 2, B1: '=IF(A1>1,"none",A1)', B2: "=A2", C1: "=SUM(B1:B2)" };
    expect(written({ S: cells }, ["S!C1", "S!A1", "S!A2"])).toBeUndefined();
  });

  it("is not written for a result that is no number somewhere", () => {
    expect(written({ S: { A1: 1, A2: 2, C1: "=1/(A2-3)+A1" } }, ["S!C1", "S!A1", "S!A2"])).toBeUndefined();
  });
});

/** Each cell twice the one above: the text doubles, too. */
function doubling(rows: number): TypedCells {
  return Object.fromEntries(
    Array.from({ length: rows }, (_, at) => [`B${at + 1}`, at === 0 ? "=A1" : `=B${at}+B${at}`]),
  );
}
