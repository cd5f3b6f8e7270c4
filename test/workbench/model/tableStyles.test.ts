import { engineTableStyle } from "../../../src/workbench/model/tableStyles.ts";

describe("the engine's style of a table", () => {
  it.each([
    ["TableStyleLight1", false, "plain-table"],
    ["", true, "plain-table"],
    ["TableStyleLight9", true, "table-default-0"],
    ["TableStyleMedium2", true, "table-default-4"],
    ["TableStyleMedium7", true, "table-default-1"],
  ])("%s with bands %s is %s", (style, showBandedRows, expected) => {
    expect(engineTableStyle({ style, showBandedRows })).toBe(expected);
  });
});
