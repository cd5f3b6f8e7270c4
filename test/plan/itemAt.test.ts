import { itemAt } from "../../src/plan/itemAt.ts";

it("an item is found by its index; an index that the list does not have is a fault, not an empty item", () => {
  expect(itemAt(["Rent", "Staff"], 1)).toBe("Staff");
  expect(itemAt([undefined], 0)).toBeUndefined();
  expect(() => itemAt(["Rent"], 1)).toThrow(RangeError);
  expect(() => itemAt(["Rent"], -1)).toThrow(RangeError);
});
