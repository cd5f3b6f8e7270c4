import { mapText, mapWorkbook } from "../../../src/model/index.ts";
import { workbookOf } from "../support/workbook.ts";

const letters = { input: "I", formula: "F", filled: "f", label: "L", finding: "!", error: "E" };

it("draws a map from its first cell, under the letters of its columns", () => {
  const [map] = mapWorkbook(workbookOf({ Far: { Z10: "x", AB10: 1, AC12: "=AB10", AC13: "=AB11" } }), []);
  expect(map === undefined ? "" : mapText(map, letters)).toBe(
    ["     AAA", "    ZABC", "10  L.I.", "11  ....", "12  ...F", "13  ...f"].join("\n"),
  );
});
