import { readMarkdown, type Plan } from "../../../../src/plan/index.ts";

const budgetOf = (...lines: string[]): Plan["budget"] => readMarkdown(lines.join("\n")).plan.budget;
const linesOf = (budget: Plan["budget"]): [string, number][] =>
  budget.categories.flatMap(({ lines }) => lines.map(({ name, low }): [string, number] => [name, low]));

describe("costs of one unit", () => {
  it.each([
    ["## Variable costs (per unit)", "- Flour: $2", "- Box: $1"],
    ["## Coste por plato", "- Carne: 4 €", "- Pan: 1 €"],
  ])("are no spending of the plan: %s", (...lines) => {
    const budget = budgetOf("# Plan", ...lines, "## Budget", "- Oven: 900 €");
    expect(linesOf(budget)).toEqual([["Oven", 900]]);
  });
});

describe("columns of a budget", () => {
  it("tell quantity, unit cost and total apart by arithmetic, whatever they are called", () => {
    const budget = budgetOf(
      "# Plan",
      "## Presupuesto",
      "| A | B | C | D |",
      "|---|---|---|---|",
      "| Mesas | 4 | 125 € | 500 € |",
      "| Lámparas | 3 | 40 € | 120 € |",
    );
    expect(linesOf(budget)).toEqual([
      ["Mesas", 500],
      ["Lámparas", 120],
    ]);
  });

  it("are the same money when one is twelve times the other", () => {
    const budget = budgetOf(
      "# Plan",
      "## Running costs",
      "| Item | Monthly | Annual |",
      "|---|---|---|",
      "| Rent | £900 | £10,800 |",
      "| Phone | £30 | £360 |",
    );
    expect(budget.categories[0]?.lines).toMatchObject([
      { low: 900, period: "month" },
      { low: 30, period: "month" },
    ]);
  });
});

describe("options", () => {
  it("stand beside each other, each a budget of its own", () => {
    const budget = budgetOf(
      "# Plan",
      "## Budget",
      "### Scenario A",
      "- Hall: $400",
      "### Scenario B",
      "- Hall: $900",
    );
    expect(budget.tracks).toMatchObject([
      { track: "Scenario A", alternative: "Budget" },
      { track: "Scenario B", alternative: "Budget" },
    ]);
    expect(budget.categories.map(({ track }) => track)).toEqual(["Scenario A", "Scenario B"]);
  });
});

it("lines of the same name keep their own details", () => {
  const { plan } = readMarkdown(
    "# P\n\n## Budget\n\n- Licences: €300\n  - Editor: €200\n  - Viewer: €100\n- Licences: €700\n  - Server: €700\n- Licences: €50\n",
  );
  const lines = plan.budget.categories.flatMap((category) => category.lines);
  expect(lines.map(({ name, high, details }) => [name, high, details?.map((one) => one.name)])).toEqual([
    ["Licences", 300, ["Editor", "Viewer"]],
    ["Licences", 700, ["Server"]],
    ["Licences", 50, undefined],
  ]);
});
