import { catalogue, evaluateFormula, readCall } from "../../../src/functions/index.ts";
import {
  argumentOf,
  enteredFrom,
  formulaOf,
  type Entered,
} from "../../../src/taskpane/functions/argument.ts";

const typed = (text: string): Entered => ({ kind: "typed", text });

describe("What is typed into a field of the form", () => {
  it.each([
    ["en", "1,234.5", "1234.5", 1234.5],
    ["es", "1.234,5", "1234.5", 1234.5],
    ["es", "1,234.5", "1234.5", 1234.5],
    ["es", "0.05", "0.05", 0.05],
    ["en", "5%", "0.05", 0.05],
    ["es", "12,5 %", "0.125", 0.125],
    ["en", "-3e3", "-3000", -3000],
    ["en", "TRUE", "TRUE", true],
    ["es", "verdadero", "TRUE", true],
    ["en", "2027-03-01", "DATE(2027,3,1)", 46447],
    ["en", 'say "yes"', '"say ""yes"""', 'say "yes"'],
  ] as const)("is one value (%s: %s)", (language, text, formula, value) => {
    expect(argumentOf(typed(text), language, false)).toEqual({ kind: "value", formula, value });
  });

  it.each([
    ["en", "3, 5, 8", "{3;5;8}", [[3], [5], [8]]],
    ["es", "3; 5,5; 8", "{3;5.5;8}", [[3], [5.5], [8]]],
    ["en", "Team; Cloud", '{"Team";"Cloud"}', [["Team"], ["Cloud"]]],
  ] as const)("is a column (%s: %s)", (language, text, formula, value) => {
    expect(argumentOf(typed(text), language, false)).toEqual({ kind: "value", formula, value });
  });

  it.each(["en", "es"] as const)("is rows and columns where it is written as an array (%s)", (language) => {
    const text = '{-100,110.5;"",220}';
    const value = [
      [-100, 110.5],
      ["", 220],
    ];
    expect(argumentOf(typed(text), language, false)).toEqual({ kind: "value", formula: text, value });
    expect(enteredFrom(value, language)).toEqual(typed(text));
  });

  it.each(["B2", "$B$2:$B$9", "Budget[Low]", "'My sheet'!A1:A3", "Hoja1!C4", "Año[Bajo]", "D2#"])(
    "is a reference that only the cell can calculate (%s)",
    (text) => {
      expect(argumentOf(typed(text), "en", false)).toEqual({ kind: "reference", formula: text });
    },
  );

  it("stays text where a text belongs, also when it looks like a list, and never becomes a formula", () => {
    expect(argumentOf(typed("$3M, or more"), "en", true)).toMatchObject({ formula: '"$3M, or more"' });
    expect(argumentOf(typed('=HYPERLINK("x")'), "en", false)).toMatchObject({
      formula: '"=HYPERLINK(""x"")"',
    });
  });

  it("drops what is left out at the end of a call, and keeps its place in the middle", () => {
    const given = ["1", "", "3", "", ""].map((text) => argumentOf(typed(text), "en", false));
    expect(formulaOf("PLAN.X", given)).toBe("=PLAN.X(1,,3)");
  });

  describe.each(["en", "es"] as const)("from the example of a function (%s)", (language) => {
    it.each(catalogue(language).map((entry) => [entry.name, entry] as const))(
      "%s calls it with the same constants",
      (name, { example, parameters }) => {
        const constants = readCall(example)?.parameters ?? [];
        const given = parameters.map(({ kind }, position) =>
          argumentOf(enteredFrom(constants[position], language), language, kind === "text"),
        );
        expect(evaluateFormula(formulaOf(name, given), language)).toEqual(evaluateFormula(example, language));
      },
    );
  });

  it.each(["en", "es"] as const)("comes back from a constant of an example (%s)", (language) => {
    const values = [[0.5], [1.5], [-1000]];
    expect(argumentOf(enteredFrom(values, language), language, false)).toEqual({
      kind: "value",
      formula: "{0.5;1.5;-1000}",
      value: values,
    });
  });
});
