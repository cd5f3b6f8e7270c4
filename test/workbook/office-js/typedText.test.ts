import fc from "fast-check";
import { typedText } from "../../../src/workbook/office-js/typedText.ts";

describe("text that is written as if typed", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM",
    "3-5",
    "1/2",
    "5%",
    "$3",
    "€5",
    "(5)",
    ".5",
    "1e5",
    " 5",
    " =1+1",
    "12:30",
    "#N/A",
    "'quoted",
    "TRUE",
    "verdadero",
    "May 5",
    "mar-27",
    "enero 2027",
    "{1}",
  ])("%s gets an apostrophe, which keeps it text", (text) => {
    expect(typedText(text)).toBe(`'${text}`);
  });

  it.each([
    "Cloud platform",
    "Ingeniería: 4 equipos",
    "año",
    "March",
    "Growth of 200% a year in all of our markets",
  ])("%s can be nothing else and stays as it is", (text) => {
    expect(typedText(text)).toBe(text);
  });

  it("is empty for an empty text", () => {
    expect(typedText("")).toBe("");
  });

  it("never begins with a sign that Excel reads as a formula", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typedText(text)).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
