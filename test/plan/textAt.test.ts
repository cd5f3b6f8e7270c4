import { textAt } from "../../src/plan/textAt.ts";

describe("textAt", () => {
  it("gives the text at a place, and nothing beyond the ends of the list or where no place is known", () => {
    const row = ["Rent", "900"];
    expect([0, 1, 2, -1, undefined].map((at) => textAt(row, at))).toEqual(["Rent", "900", "", "", ""]);
  });
});
