import { costTable, moneyRead } from "../../support/moneyRead.ts";

const tables: readonly (readonly [what: string, text: string, money: readonly string[]])[] = [
  ["the latest first", costTable("Line | FY2026 Proposed | FY2025 Adopted | FY2024 Actual", "Staff | $1,310 | $1,020 | $990", "Rent | $690 | $540 | $530"), ["Staff 1310", "Rent 690"]],
  ["several years of one plan behind what was spent", costTable("Line | 2025 Actual | 2026 Budget | 2027 Budget", "Staff | $990 | $1,020 | $1,310", "Rent | $530 | $540 | $690"), ["Staff 2330, 2026 1020, 2027 1310", "Rent 1230, 2026 540, 2027 690"]],
  ["lo gastado y lo presupuestado, de dos años", costTable("Partida | Real 2025 | Presupuesto 2026 | Presupuesto 2027", "Personal | 990 € | 1.020 € | 1.310 €", "Sala | 530 € | 540 € | 690 €"), ["Personal 2330, 2026 1020, 2027 1310", "Sala 1230, 2026 540, 2027 690"]],
  ["costs of a year behind what was spent", costTable("Line | 2025 Actual | 2026 Cost", "Staff | $990 | $1,020", "Rent | $530 | $540"), ["Staff 1020", "Rent 540"]],
  ["letters behind years, small ones as well", costTable("Line | FY26a | FY27b", "Hosting | $1,020 | $1,310", "Support | $540 | $690"), ["Hosting 1310", "Support 690"]],
  ["one year twice, which is asked about", costTable("Line | 2026 Budget | 2026 Budget | 2027 Budget", "Staff | $990 | $1,020 | $1,310", "Rent | $530 | $540 | $690"), ["Staff 990", "Rent 530", "kind?", "columns? Staff, Rent"]],
  ["words that say no state, which are asked about", costTable("Line | 2026 Blue | 2027 Green", "Staff | $990 | $1,020", "Rent | $530 | $540"), ["Staff 990", "Rent 530", "kind?", "columns? Staff, Rent"]],
]; // prettier-ignore

describe("columns of years each with the state of its figures:", () => {
  test.each(tables)("%s", (_what, text, money) => {
    expect(moneyRead(text)).toEqual(money);
  });
});
