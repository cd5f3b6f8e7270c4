/** Formulas in pieces: only cells move along, and only where a cell stands. */
import { formulaParts, isClosed, movedFormula } from "../../../src/workbench/host/rules/formula.ts";

test.each([
  ["=A1+$B$2", "=A2+$B$2"],
  ['=IF(A1="A1",Costs[A1],\'A1 "x"\'!A1)', '=IF(A2="A1",Costs[A1],\'A1 "x"\'!A2)'],
  ["=LOG10(A1)+Sheet1!A1", "=LOG10(A2)+Sheet1!A2"],
  ["=Año1+Größe2+A1", "=Año1+Größe2+A2"],
  ["=Q1.Total+_A1+Rate_A1", "=Q1.Total+_A1+Rate_A1"],
  ["=SUM(A:A)+SUM(A1:$B1)", "=SUM(A:A)+SUM(A2:$B2)"],
])("%s a row further is %s", (formula, moved) => {
  expect(movedFormula(formula, 1, 0)).toBe(moved);
});

test("pieces together are the formula again, whatever stands in it", () => {
  const formulas = [
    "=Costs[[#Headers],['[x']:[y]]",
    '="a""b"&"',
    "='x",
    "=Costs[Low",
    "={1,2;3}",
    "=@A1#",
    "=$",
  ];
  for (const formula of formulas) {
    expect(
      formulaParts(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  }
});

test.each([
  ["=SUM(Costs[Low])", true],
  ["=SUM(Costs[Low)", false],
  ['="a', false],
  ["=(1]", false],
])("whether %s is closed: %s", (formula, closed) => {
  expect(isClosed(formula)).toBe(closed);
});
