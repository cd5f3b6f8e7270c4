import { romanNumber } from "../../../src/plan/reading/romanNumber.ts";

test.each([
  ["I", 1],
  ["IV.", 4],
  ["IX", 9],
  ["XIV)", 14],
  ["XL", 40],
  ["A", Number.NaN],
  ["IIX", Number.NaN],
  ["", Number.NaN],
])("%s as a roman number is %d", (text, number) => {
  expect(romanNumber(text)).toBe(number);
});
