import { figureText, figureWith } from "../../../src/plan/source/figureText.ts";
import { formatCode, readFormat, type NumberFormat } from "../../../src/plan/source/workbook/numberFormat.ts";

describe("a number format says", () => {
  it.each<[code: string, format: NumberFormat]>([
    ["General", { kind: "number" }],
    ["@", { kind: "number" }],
    ["#,##0", { kind: "number" }],
    ["0.0%", { kind: "percent" }],
    ["$#,##0;[Red]-$#,##0", { kind: "number", currency: "$" }],
    ['#,##0 "€"', { kind: "number", currency: "€" }],
    ["[$€-407] #,##0", { kind: "number", currency: "€" }],
    ["[$EUR] #,##0", { kind: "number", currency: "EUR" }],
    ['_("US$"* #,##0_)', { kind: "number", currency: "US$" }],
    // The space behind "_" and what "*" repeats are no words, whatever sign they have.
    ["_-* #,##0_-", { kind: "number" }],
    ['0 "months"', { kind: "number", after: "months" }],
    ["0\\x", { kind: "number", after: "x" }],
    ['"up to" 0', { kind: "number", before: "up to" }],
    ['"approx." 0 "days"', { kind: "number", before: "approx.", after: "days" }],
    // A semicolon in words ends no section.
    ['0 "a;b"', { kind: "number", after: "a;b" }],
    ['0;"none"', { kind: "number" }],
    // What is shown in thousands has a "k" that its value has not.
    ['0,"k"', { kind: "number" }],
    ['$0.0,,"M"', { kind: "number", currency: "$" }],
    // Without their ends, words and brackets go to the end.
    ['0 "open', { kind: "number", after: "open" }],
    ["0 [Red", { kind: "number" }],
    ["[Blue][>=100]0", { kind: "number" }],
    ["d/m/yyyy", { kind: "date" }],
    ["d-mmm", { kind: "date" }],
    ["mmm", { kind: "date" }],
    ["mmm-yy", { kind: "month" }],
    ["yyyy", { kind: "year" }],
    ["h:mm AM/PM", { kind: "time" }],
    ["[h]:mm", { kind: "time" }],
    ["mm:ss", { kind: "time" }],
    ["0.00E+00", { kind: "number" }],
  ])("%s", (code, format) => {
    expect(readFormat(code)).toEqual(format);
  });

  it.each<[id: number, code: string]>([
    [9, "0%"],
    [14, "m/d/yyyy"],
    [164, "0.0"],
    [999, "General"],
  ])("number %d is the file's own, else Excel's, else none: %s", (id, code) => {
    expect(formatCode(id, new Map([[164, "0.0"]]))).toBe(code);
  });
});

describe("a figure is written to read alike everywhere", () => {
  it.each<[value: number, text: string]>([
    [1250, "1250"],
    [0.1 + 0.2, "0.3"],
    [-1.5, "-1.5"],
    // Three decimals would be thousands to half of the world.
    [1.125, "1.1250"],
    [1e21, "1000000000000000000000"],
    [2.5e-7, "0.00000025"],
  ])("%d as %s", (value, text) => {
    expect(figureText(value)).toBe(text);
  });

  it.each<[text: string, decimal: "," | ".", written: string]>([
    ["1.250,50 €", ",", "1250.50€"],
    ["1,250.50", ".", "1250.50"],
    ["$1,250", ".", "$1250"],
    ["(1.250)", ",", "(1250)"],
    ["1 250 000", ",", "1250000"],
    ["12,5 %", ",", "12.5%"],
    ["1,125", ",", "1.1250"],
    // Groups that are no thousands, two decimal signs and words are left as they are.
    ["12.50", ",", "12.50"],
    ["1234.567", ",", "1234.567"],
    ["1,2,3", ",", "1,2,3"],
    ["about 5,5", ",", "about 5,5"],
    ["Rent", ",", "Rent"],
  ])("%s with a decimal %s as %s", (text, decimal, written) => {
    expect(figureWith(text, decimal)).toBe(written);
  });
});
