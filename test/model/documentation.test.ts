import { readFile } from "node:fs/promises";
import { calculate, readAddress } from "../../src/model/index.ts";
import { excelFunctionNames } from "./support/excelFunctionNames.ts";
import { workbookOf } from "./support/workbook.ts";
import { changing, reasonsFor, refusedFunctions, withFunctions } from "./support/documentation.ts";

it("docs/model.md lists the functions that are calculated (npm run docs:model)", async () => {
  const page = await readFile("docs/model.md", "utf8");
  expect(page).toBe(withFunctions(page));
});

it("every function of Excel is in the list once", () => {
  expect(new Set(excelFunctionNames).size).toBe(excelFunctionNames.length);
});

it("every function that is refused has one reason on the page", () => {
  expect(refusedFunctions().filter((name) => reasonsFor(name).length !== 1)).toEqual([]);
});

it.each(refusedFunctions())("%s is refused by its name", (name) => {
  const place = readAddress("Model!A1") ?? { sheet: "Model", row: 0, column: 0 };
  const workbook = workbookOf({ Model: { A1: `=1+${name}(B1)` } });
  expect(() => calculate(workbook, [place])).toThrow(
    changing().includes(name) ? `volatile (${name})` : `function (${name})`,
  );
});
