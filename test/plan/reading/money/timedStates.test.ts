import { readDocument } from "../../../../src/plan/index.ts";
import { costTable, moneyRead } from "../../support/moneyRead.ts";

const tables: readonly (readonly [what: string, text: string, money: readonly string[]])[] = [
  ["quarters planned and spent", costTable("Line | Q1 2026 Plan | Q1 2026 Actual | Q2 2026 Plan | Q2 2026 Actual", "Events | $41,000 | $38,250 | $22,000 | $24,900", "Agency | $18,000 | $18,000 | $18,000 | $19,450"), ["Events 63000, 2026-Q1 41000, 2026-Q2 22000", "Agency 36000, 2026-Q1 18000, 2026-Q2 18000"]],
  ["lo gastado delante de lo previsto, por meses", costTable("Partida | Real enero 2027 | Previsto enero 2027 | Real febrero 2027 | Previsto febrero 2027", "Artistas | 11.950 € | 12.400 € | 40.120 € | 38.700 €", "Sala | 3.480 € | 3.200 € | 26.940 € | 27.500 €"), ["Artistas 51100, 2027-01 12400, 2027-02 38700", "Sala 30700, 2027-01 3200, 2027-02 27500"]],
  ["one quarter of the two without what was spent", costTable("Line | Budget (Q1 2026) | Actual (Q1 2026) | Budget (Q2 2026)", "Events | $41,000 | $38,250 | $22,000", "Agency | $18,000 | $18,000 | $18,500"), ["Events 63000, 2026-Q1 41000, 2026-Q2 22000", "Agency 36500, 2026-Q1 18000, 2026-Q2 18500"]],
]; // prettier-ignore

describe("times each planned and spent:", () => {
  test.each(tables)("%s", (_what, text, money) => {
    expect(moneyRead(text)).toEqual(money);
  });

  it("keeps what was spent beside each line", () => {
    const [[, text] = ["", ""]] = tables;
    expect(readDocument(text).plan.budget.categories[0]?.lines[0]?.basis).toBe(
      "Q1 2026 Actual: $38,250; Q2 2026 Actual: $24,900",
    );
  });
});
