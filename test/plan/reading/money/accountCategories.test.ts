import { readMarkdown } from "../../../../src/plan/index.ts";

const budget = (rows: readonly (readonly [string, string])[], headings = "Item | Cost"): string =>
  `# Works\n\n## Costs\n\n| ${headings} |\n| --- | --- |\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;

const categoriesOf = (text: string) =>
  readMarkdown(text).plan.budget.categories.map(({ name, stated, lines }) => [
    name,
    stated?.low,
    lines.map((line) => `${line.name} ${line.low}`),
  ]);

describe("the categories of a budget", () => {
  it.each([
    [
      "are called as the subtotals of a table with several",
      budget([
        ["Beams", "40,125"],
        ["Tiles", "12,310"],
        ["Subtotal roof", "52,435"],
        ["Paint", "3,220"],
        ["Floor", "8,140"],
        ["Subtotal interior", "11,360"],
        ["Total", "63,795"],
      ]),
      [
        ["roof", 52_435, ["Beams 40125", "Tiles 12310"]],
        ["interior", 11_360, ["Paint 3220", "Floor 8140"]],
      ],
    ],
    [
      "se llaman como los totales de cada parte",
      budget(
        [
          ["Vigas", "40.125 €"],
          ["Tejas", "12.310 €"],
          ["Total cubierta", "52.435 €"],
          ["Pintura", "3.220 €"],
          ["Suelo", "8.140 €"],
          ["Total interiores", "11.360 €"],
          ["Total general", "63.795 €"],
        ],
        "Concepto | Importe",
      ),
      [
        ["cubierta", 52_435, ["Vigas 40125", "Tejas 12310"]],
        ["interiores", 11_360, ["Pintura 3220", "Suelo 8140"]],
      ],
    ],
    [
      "are one, called as its heading, where only one part has a subtotal",
      budget([
        ["Beams", "40,125"],
        ["Tiles", "12,310"],
        ["Subtotal", "52,435"],
        ["Permit", "1,190"],
      ]),
      [["Costs", undefined, ["Beams 40125", "Tiles 12310", "Permit 1190"]]],
    ],
  ])("%s", (_, text, categories) => {
    expect(categoriesOf(text)).toEqual(categories);
  });
});
