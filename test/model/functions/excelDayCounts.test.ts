import { calculate, readAddress, type CellValue } from "../../../src/model/index.ts";
import { workbookOf } from "../support/workbook.ts";

function valueOf(formula: string): CellValue {
  const place = readAddress("Example!Z99");
  if (place === undefined) throw new Error("Z99");
  return [...calculate(workbookOf({ Example: { Z99: `=${formula}` } }), [place]).values()][0] ?? null;
}

/**
 * What Excel 2010 gave, to 13 digits, from the test data of ExcelFinancialFunctions (Apache-2.0, © Luca
 * Bolognese and contributors): yearfrac.test, tbilleq.test, coupdays.test.
 */
describe("days as Excel counts them", () => {
  it.each([
    ["1995-02-28", "1996-03-31", 0, 1.086111111111],
    ["1995-02-28", "1996-03-31", 1, 1.086183310534],
    ["1995-02-28", "1996-03-31", 4, 1.088888888889],
    ["1995-02-28", "1998-03-31", 0, 3.086111111111],
    ["1995-02-28", "2000-02-29", 0, 5],
    ["1996-03-30", "1996-03-31", 0, 0],
    ["1995-03-01", "1996-03-31", 0, 1.083333333333],
    ["1993-12-31", "1996-03-31", 0, 2.25],
    ["1993-12-31", "1995-03-02", 1, 1.167123287671],
    ["1980-03-04", "1981-04-01", 1, 1.075239398085],
    ["2003-02-14", "2004-07-03", 2, 1.402777777778],
    ["2003-02-14", "2004-07-03", 3, 1.383561643836],
  ])("YEARFRAC from %s to %s by basis %d is %d", (start, end, basis, expected) => {
    expect(valueOf(`YEARFRAC("${start}","${end}",${basis})`)).toBeCloseTo(expected, 12);
  });

  it.each([
    ["1980-02-15", "1980-03-15", 0.01, 0.01014706291179],
    ["1980-02-15", "1980-08-23", 0.25, 0.2903362798279],
    ["1980-03-15", "1980-08-23", 0.75, 1.144200626959],
    ["1993-02-28", "1994-02-14", 0.75, 1.932789175562],
  ])("TBILLEQ from %s to %s at %d is %d", (start, end, discount, expected) => {
    expect(valueOf(`TBILLEQ("${start}","${end}",${discount})`)).toBeCloseTo(expected, 12);
  });

  it.each([
    ["2003-02-14", "2003-05-14", 1, 1, 365],
    ["2003-02-14", "2003-05-14", 2, 1, 181],
    ["2003-02-14", "2003-05-14", 4, 1, 89],
    ["2003-02-14", "2003-05-14", 4, 3, 91.25],
    ["1984-03-04", "1990-04-05", 4, 0, 90],
  ])("COUPDAYS from %s to %s, %d coupons a year by basis %d, is %d", (start, end, each, basis, expected) => {
    expect(valueOf(`COUPDAYS("${start}","${end}",${each},${basis})`)).toBe(expected);
  });
});

describe("where Excel's own days are not known the cell is refused by name", () => {
  it.each([
    ['COUPDAYS("2012-01-01","2016-02-29",2,1)', /end of February/],
    ['PRICE("2020-01-10","2030-08-30",5%,6%,100,2,0)', /29th or 30th/],
    ['ODDFYIELD("2008-11-11","2021-03-01","2008-10-15","2009-03-01",5.75%,84.5,100,2,0)', /ODDFYIELD/],
  ])("%s", (formula, reason) => {
    expect(() => valueOf(formula)).toThrow(reason);
  });

  it("coupons on the 30th that pass no February are calculated", () => {
    expect(valueOf('COUPNUM("2020-04-10","2021-10-30",1,0)')).toBe(2);
  });
});

describe("bonds outside what Excel takes are #NUM!", () => {
  it.each([
    'PRICE("2030-01-01","2020-01-01",5%,6%,100,2)',
    'PRICE("2020-01-01","2030-01-01",5%,6%,100,3)',
    'PRICE("2020-01-01","2030-01-01",5%,6%,100,2,5)',
    'PRICE("2020-01-01","2030-01-01",-5%,6%,100,2)',
    'PRICE("2020-01-01","2030-01-01",5%,-6%,100,2)',
    'PRICE("2020-01-01","2030-01-01",5%,6%,0,2)',
    'YIELD("2020-01-01","2030-01-01",5%,0,100,2)',
    'DURATION("2020-01-01","2030-01-01",-5%,6%,2)',
    'RECEIVED("2020-01-01","2030-01-01",1000,20%)',
    'TBILLPRICE("2020-01-01","2021-01-02",5%)',
    'ACCRINT("2020-06-01","2020-12-01","2020-06-01",5%,1000,2)',
    'ODDFPRICE("2008-11-11","2021-03-01","2008-10-15","2009-03-02",5%,5%,100,2)',
  ])("%s", (formula) => {
    expect(valueOf(formula)).toEqual({ error: "#NUM!" });
  });
});

it("YIELD finds the yield that PRICE was made with, below 0 too", () => {
  const dates = '"2020-03-01","2040-09-15"';
  expect(valueOf(`YIELD(${dates},7%,PRICE(${dates},7%,4.25%,110,2,1),110,2,1)`)).toBeCloseTo(0.0425, 13);
  // From yieldnegative.csv of the same collection; Excel's own steps end 8e-12 from the yield.
  expect(valueOf('YIELD("1980-02-15","2010-06-30",7%,364.906836773092,130,4,4)')).toBeCloseTo(
    -0.00297404851120256,
    10,
  );
});

it("a bond in its last period pays simple interest", () => {
  const price = valueOf('PRICE("2020-05-01","2020-08-01",6%,4%,100,2,0)');
  expect(price).toBeCloseTo(103 / (1 + 0.02 * 0.5) - 1.5, 12);
  expect(valueOf(`YIELD("2020-05-01","2020-08-01",6%,${String(price)},100,2,0)`)).toBeCloseTo(0.04, 13);
});
