import { valueAt } from "../../src/plan/valueAt.ts";

it("gives the value of a key of a map, also one that is nothing, and refuses one that it does not have", () => {
  const map = new Map<string, number | undefined>([
    ["one", 1],
    ["open", undefined],
  ]);
  expect(valueAt(map, "one")).toBe(1);
  expect(valueAt(map, "open")).toBeUndefined();
  expect(() => valueAt(map, "two")).toThrow(new RangeError("the map has no key two"));
});
