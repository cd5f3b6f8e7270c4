import { readMarkdown } from "../../../src/plan/index.ts";
import { moneyRead } from "../support/moneyRead.ts";

const table = (indent: string, ...rows: readonly string[]): string =>
  rows
    .map((row, at) => `${indent}| ${row} |\n${at === 0 ? `${indent}|${" --- |".repeat(row.split("|").length)}\n` : ""}`)
    .join(""); // prettier-ignore

describe("a table that stands in an item of a list", () => {
  it.each([
    [
      `# Obra\n\n## Presupuesto\n\n1. Nave:\n\n${table("   ", "Partida | Importe", "Cubierta | 5.120 €", "Suelo | 1.250 €")}\n2. Patio:\n\n${table("   ", "Partida | Importe", "Valla | 710 €", "Riego | 95 €")}`,
      [
        "Presupuesto: Cubierta 5120",
        "Presupuesto: Suelo 1250",
        "Presupuesto: Valla 710",
        "Presupuesto: Riego 95",
      ],
    ],
    [
      "# Fair\n\n## Costs\n\n<ul><li>Hall<table><tr><th>Item</th><th>Cost</th></tr><tr><td>Roof</td><td>$5,120</td></tr></table></li><li>Yard: $200</li></ul>\n",
      ["Yard 200", "Roof 5120"],
    ],
  ])("is read as one behind the list: %j", (text, money) => {
    expect(moneyRead(text)).toEqual(money);
  });

  it("is what its item's amount is made up of, and counts no second time", () => {
    expect(
      moneyRead(
        `# Fair\n\n## Costs\n\n- Hall: $6,370\n\n${table("  ", "Item | Cost", "Roof | $5,120", "Floor | $1,250")}\n- Yard: $805\n`,
      ),
    ).toEqual(["Hall 6370", "Yard 805"]);
  });

  it("gives risks and KPIs as well", () => {
    const { plan } = readMarkdown(
      `# Fair\n\n## Risks\n\n- Weather:\n\n${table("  ", "Risk | Likelihood | Impact", "Rain | 20% | $4,000")}\n## KPIs\n\n- Reach:\n\n${table("  ", "KPI | Baseline | Target", "Visits | 10 | 40")}`,
    );
    expect(plan.risks).toMatchObject([{ name: "Rain", chance: 0.2, low: 4000, high: 4000 }]);
    expect(plan.kpis).toContainEqual(expect.objectContaining({ name: "Visits", baseline: 10, text: "40" }));
  });
});
