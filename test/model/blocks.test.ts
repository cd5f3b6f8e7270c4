import fc from "fast-check";
import {
  calculate,
  compileModel,
  readAddress,
  type CellAddress,
  type CellValue,
} from "../../src/model/index.ts";
import { workbookOf, type TypedCells } from "./support/workbook.ts";

const cell = (text: string): CellAddress => {
  const address = readAddress(text, "Model");
  if (address === undefined) throw new Error(text);
  return address;
};

/** B1 to B3 are uncertain; B4 to B9 stay: a number, a text, a boolean, a blank, an error, a date. */
const fixed: TypedCells = {
  B4: 7,
  B5: "seven",
  B6: true,
  B8: "=1/0",
  B9: 45_000,
  C1: 1,
  C2: 2,
  C3: 3,
  D1: "a",
  D2: "b",
  D3: "a",
};

const formulas = [
  "B1+B2*B3-B4",
  "B1/B2",
  "-B1^2+B2%",
  "B1^B2",
  "B1-B2",
  "(B1-B2)",
  "B1&B2",
  "B1=B2",
  "B1<>0.3",
  "B1<B5",
  "B1>B7",
  "B1+B6",
  "B1+B5",
  "B1+B7",
  "B1*B8",
  "IF(B1>B2,B1/(B3-1),B2)",
  'IF(B1>0,B1,"low")',
  "IF(B1>0,B2>0,B3)",
  "IF(B1,1)",
  "IF(B5,1,2)",
  "IFERROR(B1/B2,B3)",
  'IFERROR(B1/B2,"none")',
  "IFNA(B1/B2,0)",
  "AND(B1>0,B2>0)",
  "OR(B1>0,B2>0,B6)",
  "XOR(B1>0,B2>0)",
  "NOT(B1)",
  'CHOOSE(B1,B2,B3,"c")',
  "SUM(B1:B7)",
  "SUM(B1:B8)",
  "SUM(B1,B5)",
  'SUM(B1,"3",TRUE,B2>0)',
  "AVERAGE(B1:B6,C1:C3)",
  "MIN(B1:B3)",
  "MAX(B1:B3,B1*2)",
  "COUNT(B1:B9)",
  "PRODUCT(B1:B4)",
  "ROUND(B1,2)+ROUNDUP(B2,0)+ROUNDDOWN(B3,1)",
  "MOD(B1,B2)",
  "INT(B1)",
  "SQRT(B1)",
  "LN(B1)",
  "EXP(B1)",
  "ABS(B1)+SIGN(B2)",
  "PMT(B1/100,12,B2)",
  "NPV(B1/10,B2:B4,B3)",
  "NPV(B1,B5,B2)",
  "SUMPRODUCT(B1:B3,C1:C3)",
  'SUMPRODUCT((D1:D3="a")*B1:B3)',
  "SUMPRODUCT(--(B1:B3>1),C1:C3)",
  "SUMPRODUCT(B1:B3>1)",
  'SUMIF(D1:D3,"a",B1:B3)',
  'SUMIFS(B1:B3,D1:D3,"a",C1:C3,">1")',
  'SUMIF(B1:B3,">1")',
  'SUMIFS(B1:B3,D1:D2,"a")',
  "MROUND(B1>0,2)+B2",
  "MROUND(B1,2)",
  "ROUND(B1>0,0)+B2",
  "SUMIF(D1:D3,B8,B1:B3)",
  'COUNTIF(B1:B3,">"&C1)',
  "INDEX(B1:B3,2)*2",
  "INDEX(C1:C3,B1)",
  "VLOOKUP(B1,B1:C3,2,FALSE)",
  "MATCH(B1,C1:C3)",
  "MATCH(B1,C1:C3,0)",
  "XLOOKUP(2,C1:C3,B1:B3)",
  'XLOOKUP(B1,C1:C3,B1:B3,"none",-1)',
  "LET(x,B1*2,y,x+1,x*y)",
  "SUM(OFFSET(B1,1,0,2,1))",
  'INDIRECT("B"&C2)+1',
  "YEAR(B9+B1)",
  "EDATE(B9,B1)",
  "LEFT(B5,B1)",
  "MEDIAN(B1:B3)",
  "STDEV(B1:B3)",
  "LARGE(B1:B3,2)",
  "IRR(B1:B4)",
  "ISERROR(B1/B2)",
  "SUM(B1:INDEX(B1:B3,2))",
  "MAX(0,MIN(B1,IF(B2>0,B2,-B2)))",
];

/** What the workbook gives with the inputs typed in. */
function typed(formula: string, inputs: readonly number[]): CellValue {
  const [B1 = 0, B2 = 0, B3 = 0] = inputs;
  const workbook = workbookOf({ Model: { ...fixed, B1, B2, B3, A1: `=${formula}` } });
  return calculate(workbook, [cell("A1")]).get("Model!A1") ?? null;
}

const number = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, -1, 0.5, 1.5, 0.1 + 0.2, 0.3),
  fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / 1000),
);
const trial = fc.tuple(number, number, number);

/** 0 and -0 are the same in a cell. */
const plain = (value: CellValue | undefined): CellValue => (value === 0 || value === undefined ? 0 : value);

describe("blocks of trials give what the workbook gives with the inputs typed in", () => {
  it.each(formulas)("=%s", (formula) => {
    fc.assert(
      fc.property(fc.array(trial, { minLength: 1, maxLength: 6 }), (trials) => {
        const workbook = workbookOf({ Model: { ...fixed, B1: 1, B2: 2, B3: 3, A1: `=${formula}` } });
        const model = compileModel(workbook, { results: [cell("A1")], inputs: ["B1", "B2", "B3"].map(cell) });
        const columns = [0, 1, 2].map((at) => Float64Array.from(trials, (values) => values[at] ?? 0));
        const { results, errors } = model.run(columns, trials.length);
        const expected = trials.map((values) => typed(formula, values));
        expect(trials.map((values) => plain(model.evaluate(values)[0]))).toEqual(expected.map(plain));
        expect([...(results[0] ?? [])].map(plain)).toEqual(
          expected.map((value) => (typeof value === "number" ? plain(value) : NaN)),
        );
        expect(errors[0]).toBe(expected.filter((value) => typeof value !== "number").length);
      }),
      { numRuns: 8 * Number(process.env["FUZZ_RUNS"] ?? 1) },
    );
  });
});
