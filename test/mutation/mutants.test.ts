import { mutantsOf, planted } from "./mutants.ts";

const faults = (text: string): string[] => mutantsOf(text).map((mutant) => planted(text, mutant));

describe("the faults that mutation testing plants", () => {
  it.each<[string, string, string[]]>([
    ["an operator", "f(a - b);", ["f(a + b);"]],
    ["a comparison at its edge", "f(a <= b);", ["f(a < b);"]],
    ["a guard", "if (a) f();", ["if (false) f();"]],
    ["the branches of a choice", "a ? b : c;", ["a ? c : b;"]],
    ["a whole number", "f(12);", ["f(13);"]],
    ["a tolerance", "f(0.001);", ["f(0.01);"]],
    ["the order of arguments", "f(low, high);", ["f(high, low);"]],
    ["a step of a chain", "rows.filter(isLine).map(f);", ["rows.map(f);"]],
    ["a truth value", "f(true);", ["f(false);"]],
    ["a sign", "f(-a);", ["f(a);"]],
    ["each option of a call", "f({ a, b });", ["f({ b });", "f({ a });"]],
  ])("change %s", (_what, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it("leave types, imports and text that is put together alone", () => {
    expect(faults('import { a } from "./a.ts";\ntype Two = 1 | 2;\nconst t = `${a}` + "b";')).toEqual([]);
  });
});
