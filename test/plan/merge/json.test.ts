import { fieldsOf, sameJson, type Json } from "../../../src/plan/merge/json.ts";

describe("whether two values say the same", () => {
  it.each<[string, Json | undefined, Json | undefined, boolean]>([
    ["numbers", 1, 1, true],
    ["a number and its text", 1, "1", false],
    ["nothing and null", undefined, null, false],
    ["the same fields in another order", { low: 1, high: 2 }, { high: 2, low: 1 }, true],
    ["a field without a value and none", { low: 1 }, { low: 1, likely: undefined } as Json, true],
    ["lists of the same entries", ["KPIs", { name: "NPS" }], ["KPIs", { name: "NPS" }], true],
    ["lists in another order", [1, 2], [2, 1], false],
    ["a list and the beginning of it", [1, 2], [1], false],
    ["a list and a record with its places", [1], { 0: 1 }, false],
    ["a record and a list with its fields", { 0: 1 }, [1], false],
    ["an empty list and an empty record", [], {}, false],
  ])("%s", (_, one, other, same) => {
    expect(sameJson(one, other)).toBe(same);
    expect(sameJson(other, one)).toBe(same);
  });
});

it("fields of several records are each named once, in their order", () => {
  expect(fieldsOf({ name: "Rent", low: 1 }, { high: 2, name: "Rent" })).toEqual(["name", "low", "high"]);
});
