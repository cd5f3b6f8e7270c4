import { calculate, compileModel, readAddress, type CellValue } from "../../../src/model/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

const cells: TypedCells = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30, C1: "x", C3: "y" };

const names = [
  { name: "Double", formula: "LAMBDA(n,n*2)" },
  { name: "Margin", formula: "LAMBDA(sales,[cost],IF(ISOMITTED(cost),1,1-cost/sales))" },
  { name: "Twice", formula: "LAMBDA(n,Double(Double(n)))" },
  { name: "Forever", formula: "LAMBDA(n,Forever(n)+1)" },
  { name: "x", formula: "Model!$B$1" },
];

function valueOf(formula: string, area?: string): CellValue[] {
  const parts = area === undefined ? { names } : { names, fills: { "Model!H1": { area, spills: true } } };
  const workbook = workbookOf({ Model: { ...cells, H1: `=${formula}` } }, parts);
  const places = (area === undefined ? ["H1"] : cellsOf(area)).map((text) => {
    const place = readAddress(text, "Model");
    if (place === undefined) throw new Error(text);
    return place;
  });
  return [...calculate(workbook, places).values()];
}

/** The addresses of an area in column H to J, row by row. */
function cellsOf(area: string): string[] {
  const [, right = "H", bottom = "1"] = /:([A-Z])(\d)$/.exec(area) ?? [];
  const columns = "HIJ".slice(0, "HIJ".indexOf(right) + 1);
  return Array.from({ length: Number(bottom) }, (_, row) =>
    [...columns].map((letter) => `${letter}${row + 1}`),
  ).flat();
}

describe("LAMBDA", () => {
  it.each<readonly [string, CellValue]>([
    ["LAMBDA(a,b,a+b)(A1,B1)", 11],
    ["LAMBDA(3)()", 3],
    ["LET(f,LAMBDA(n,n^2),f(A3)+f(2))", 13],
    ["LET(n,5,f,LAMBDA(n,n*2),f(n+1)+n)", 17],
    // The body sees what was there when it was written, not what is where it is called.
    ["LET(k,10,f,LAMBDA(n,n+k),LET(k,100,f(k)))", 110],
    ["LET(f,LAMBDA(g,n,g(g(n))),f(LAMBDA(n,n*3),2))", 18],
    ["LET(f,LAMBDA(a,LAMBDA(b,a*b)(7)),f(6))", 42],
    ["Double(A3)", 6],
    ["Twice(A3)", 12],
    ["Margin(100,40)", 0.6],
    ["Margin(100)", 1],
    ["Margin(100,)", 1],
    ["LAMBDA(n,n+x)(1)", 11],
    ["LAMBDA(x,x+1)(1)", 2],
    ["LAMBDA(r,ROWS(r)*SUM(r))(A1:A3)", 18],
    ['LET(r,A1:A3,COUNTIF(r,">1"))', 2],
    ["LET(r,A1:A3,SUM(OFFSET(r,0,1)))", 60],
    ["Double(1,2)", { error: "#VALUE!" }],
    ["LAMBDA(a,b,a)(1)", { error: "#VALUE!" }],
    ["LAMBDA(a,IFERROR(a,9))(1/0)", 9],
  ])("=%s", (formula, expected) => {
    expect(valueOf(formula)).toEqual([expected]);
  });

  it("is refused where it calls itself, or is not called", () => {
    expect(() => valueOf("Forever(1)")).toThrow(/calls itself/);
    expect(() => valueOf("LET(f,LAMBDA(n,n),f)")).toThrow(/not called/);
  });
});

describe("functions that hand values to a LAMBDA", () => {
  it.each<readonly [string, string | undefined, CellValue[]]>([
    ["MAP(A1:A3,LAMBDA(n,n*10))", "H1:H3", [10, 20, 30]],
    ["MAP(A1:A3,B1:B3,LAMBDA(a,b,a*b))", "H1:H3", [10, 40, 90]],
    ["MAP(A1:A3,B1:B2,LAMBDA(a,b,a+b))", "H1:H3", [11, 22, { error: "#N/A" }]],
    ["MAP(C1:C3,LAMBDA(c,ISBLANK(c)))", "H1:H3", [false, true, false]],
    ["MAP(A1:A3,LAMBDA(c,ROW(c)+1))", "H1:H3", [2, 3, 4]],
    ["MAP({1,2;3,4},Double)", "H1:I2", [2, 4, 6, 8]],
    ["SUM(MAP(A1:A3,LAMBDA(n,IF(n>1,n))))", undefined, [5]],
    ["REDUCE(100,A1:A3,LAMBDA(total,n,total-n))", undefined, [94]],
    ["REDUCE(0,A1:B2,LAMBDA(total,n,total*10+n))", undefined, [2040]],
    ["REDUCE(,A1:A3,LAMBDA(total,n,total+n))", undefined, [6]],
    ["SCAN(1,A1:A3,LAMBDA(product,n,product*n))", "H1:H3", [1, 2, 6]],
    ["BYROW(A1:B3,LAMBDA(r,SUM(r)))", "H1:H3", [11, 22, 33]],
    ["BYCOL(A1:B3,LAMBDA(c,MAX(c)))", "H1:I1", [3, 30]],
    ["BYROW(A1:B3,SUM)", "H1:H3", [11, 22, 33]],
    ["MAKEARRAY(2,3,LAMBDA(r,c,r*10+c))", "H1:J2", [11, 12, 13, 21, 22, 23]],
    ["BYROW(A1:B2,LAMBDA(r,r*2))", "H1:H2", [{ error: "#CALC!" }, { error: "#CALC!" }]],
    ["SUM(BYROW(A1:B3,LAMBDA(r,SUM(MAP(r,LAMBDA(n,n^2))))))", undefined, [14 + 1400]],
    ["MAP(A1:A3,5)", undefined, [{ error: "#VALUE!" }]],
    ["MAP(A1:A3,LAMBDA(a,b,a+b))", undefined, [{ error: "#VALUE!" }]],
    ["MAKEARRAY(0,1,LAMBDA(r,c,r))", undefined, [{ error: "#VALUE!" }]],
  ])("=%s", (formula, area, expected) => {
    expect(valueOf(formula, area)).toEqual(expected);
  });

  it("vary with the trials", () => {
    const sheet = { ...cells, H1: "=REDUCE(0,A1:A3,LAMBDA(total,n,total+n^2))+Twice(A1)" };
    const address = (text: string) => readAddress(text, "Model") ?? { sheet: "Model", row: 0, column: 0 };
    const model = compileModel(workbookOf({ Model: sheet }, { names }), {
      results: [address("H1")],
      inputs: [address("A1")],
    });
    const run = model.run([Float64Array.of(1, 2, -3)], 3);
    expect([...(run.results[0] ?? [])]).toEqual([14 + 4, 17 + 8, 22 - 12]);
  });
});
