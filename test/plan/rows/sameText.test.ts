import { countCopies, fitText, groupKey } from "../../../src/plan/rows/sameText.ts";

describe("texts that a workbook calls the same", () => {
  it("differ in case at most", () => {
    expect(groupKey("Rent", "Office")).toBe(groupKey("RENT", "office"));
    expect(groupKey("Rent", "Office")).not.toBe(groupKey("Rent Office"));
  });

  it("are the same as far as a cell holds them, which ends with a mark where it is cut", () => {
    const long = "a".repeat(40_000);
    expect(fitText(long)).toHaveLength(32_767);
    expect(fitText(long).endsWith("a […]")).toBe(true);
    expect(groupKey(long)).toBe(groupKey(`${long}b`));
    expect(fitText("Rent")).toBe("Rent");
  });

  it("are counted, those without a name not", () => {
    const copies = countCopies(["Rent", "rent", "", ""], (text) =>
      text === "" ? undefined : groupKey(text),
    );
    expect(["Rent", "", "Staff"].map(copies)).toEqual([2, 0, 0]);
  });
});
