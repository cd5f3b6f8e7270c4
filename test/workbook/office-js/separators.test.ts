import { readSeparators } from "../../../src/workbook/office-js/index.ts";
import { openExcel } from "./excel.ts";

test.each([
  [".", "es-MX", { decimal: ".", list: ",", column: "," }],
  [",", "es-ES", { decimal: ",", list: ";", column: "\\" }],
  [".", "de-CH", { decimal: ".", list: ";", column: "," }],
] as const)(
  "the separators of formulas where the decimal sign is %s (%s)",
  async (sign, uiLocale, expected) => {
    const office = await openExcel({ uiLocale });
    office.host.conditions.decimalSeparator = sign;
    expect(await readSeparators()).toEqual(expected);
    office.close();
  },
);
