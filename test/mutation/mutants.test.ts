import { drawn, mutantsOf, named, planted, watching } from "./mutants.ts";

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

  const namesOf = (text: string): string[] => named("a.ts", text, mutantsOf(text)).map(({ id }) => id);

  it("keep their names when lines come before them, and have others than their likes", () => {
    const names = namesOf("f(1);\nf(1);");
    expect(namesOf("g();\nf(1);\nf(1);")).toEqual(names);
    expect(new Set(names).size).toBe(2);
  });

  it("are drawn in an order that stays where others are added or taken away", () => {
    const all = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => ({ id }));
    const order = drawn(all, "1");
    expect(drawn(all.slice(1), "1")).toEqual(order.filter(({ id }) => id !== "a"));
    expect(drawn(all, "2")).not.toEqual(order);
  });

  it.each<[string, string]>([
    ["a sum in a sum", "answer = (2 + 3) * 4 - 1;"],
    ["a chain that may end at its first step", "answer = none?.slice(1).map((row) => row + 1) ?? [4 - 1];"],
    ["a choice within an argument", "answer = String(2 > 1 ? 7 : 8);"],
    ["a named number", "answer = { 1: -2 };"],
  ])("are watched in %s without changing what it gives", (_what, text) => {
    const met: string[] = [];
    const value = (code: string): unknown =>
      new Function("globalThis", "none", `let answer; ${code} return answer;`)(
        { met: (id: string) => met.push(id) },
        undefined,
      );
    expect(value(watching(text, named("a.ts", text, mutantsOf(text))))).toEqual(value(text));
    expect(met.length).toBeGreaterThan(0);
  });
});
