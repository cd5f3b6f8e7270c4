import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const linesOf = ({ plan }: Reading): string[] =>
  plan.budget.categories.flatMap(({ lines }) => lines.map(({ name }) => name));
const statedOf = ({ plan }: Reading): (number | undefined)[] =>
  plan.budget.categories.map(({ stated }) => stated?.high);
const askedAbout = ({ questions }: Reading): string[] =>
  questions.flatMap(({ about, names }) => (about === "total" ? names : []));

const table = (rows: readonly (readonly [string, string])[], currency = "€"): string =>
  `## Budget\n\n| Item | Amount |\n|---|---|\n${rows.map(([name, amount]) => `| ${name} | ${currency} ${amount} |\n`).join("")}`;

describe("the whole behind a subtotal", () => {
  it.each([
    [
      table([
        ["Boats", "2,130"],
        ["Oars", "3,475"],
        ["Sum of both", "5,605"],
        ["Paint", "745"],
        ["Whole fleet", "6,350"],
      ]),
      ["Boats", "Oars", "Paint"],
      "Whole fleet",
      6350,
    ],
    [
      "## Presupuesto\n\n- Hornos: 12.415 €\n- Moldes: 1.960 €\n- Subtotal: 14.375 €\n- Harina: 3.208 €\n- Levadura: 417 €\n- Obrador entero: 18.000 €\n",
      ["Hornos", "Moldes", "Harina", "Levadura"],
      "Obrador entero",
      18_000,
    ],
    [
      "## Orçamento\n\n| Item | Valor |\n|---|---|\n| Palco | R$ 8.640 |\n| Som | R$ 2.315 |\n| Soma dos dois | R$ 10.955 |\n| Luzes | R$ 1.127 |\n| Festa inteira | R$ 12.082 |\n",
      ["Palco", "Som", "Luzes"],
      "Festa inteira",
      12_082,
    ],
  ])("is their total and asked about: %j", (document, lines, whole, amount) => {
    const reading = readMarkdown(document);
    expect(linesOf(reading)).toEqual(lines);
    expect(statedOf(reading)).toEqual([amount]);
    expect(askedAbout(reading)).toEqual([whole]);
  });

  it("is nothing to ask about where a line behind the subtotal is no sum", () => {
    const reading = readMarkdown(
      table([
        ["Boats", "2,130"],
        ["Oars", "3,475"],
        ["Subtotal", "5,605"],
        ["Paint", "745"],
        ["Wages", "2,200"],
      ]),
    );
    expect(linesOf(reading)).toEqual(["Boats", "Oars", "Paint", "Wages"]);
    expect(askedAbout(reading)).toEqual([]);
  });

  it("leaves a line alone that a total counts", () => {
    const reading = readMarkdown(
      table([
        ["Boats", "2,130"],
        ["Oars", "3,475"],
        ["Fleet", "5,605"],
        ["Paint", "745"],
        ["Total", "11,955"],
      ]),
    );
    expect(linesOf(reading)).toContain("Fleet");
    expect(askedAbout(reading)).toEqual([]);
  });
});

describe("a line that is exactly the sum of those beside it", () => {
  const boats = ["Boats", "2,130"] as const;
  const oars = ["Oars", "3,475"] as const;
  const fleet = ["Fleet", "5,605"] as const;
  const paint = ["Paint", "745"] as const;
  const brushes = ["Brushes", "131"] as const;
  const shop = ["Paint shop", "876"] as const;
  const wages = ["Wages", "4,100"] as const;

  it.each([
    [[boats, oars, fleet, paint], ["Fleet"]],
    [[fleet, boats, oars, paint], ["Fleet"]],
    [
      [boats, oars, fleet, paint, brushes, shop, wages],
      ["Fleet", "Paint shop"],
    ],
    [[boats, oars, ["Subtotal", "5,605"], paint, brushes, shop, wages], ["Paint shop"]],
    // Round amounts are equal by chance, and one line is no sum.
    [[["A", "200"], ["B", "300"], ["C", "500"], paint], []],
    [[boats, ["Spare boats", "2,130"], paint, wages], []],
    [[boats, oars, paint, wages], []],
  ] as const)("%j", (rows, asked) => {
    const reading = readMarkdown(table(rows));
    expect(askedAbout(reading)).toEqual(asked);
    // What is asked about stays a line until a person says what it is.
    expect(linesOf(reading)).toEqual(rows.map(([name]) => name).filter((name) => name !== "Subtotal"));
  });

  it.each([
    [
      "## Budget\n\n- Hulls: $5,605\n  - Boats: $2,130\n  - Oars: $3,475\n- Paint: $745\n- Whole fleet: $6,350\n",
      "Whole fleet",
    ],
    [
      "## Presupuesto\n\n### Cascos\n\n- Barcos: 2.130 €\n- Remos: 3.475 €\n\n### Acabado\n\n- Pintura: 745 €\n- Brochas: 255 €\n\n### Todo\n\n- La flota entera: 6.605 €\n",
      "La flota entera",
    ],
    [
      "## Orçamento\n\n### Cascos\n\n- Barcos: R$ 2.130\n- Remos: R$ 3.475\n- Subtotal: R$ 5.605\n\n### Acabamento\n\n- Tinta: R$ 745\n- Pincéis: R$ 255\n\n### Tudo\n\n- A frota inteira: R$ 6.605\n- Frete: R$ 90\n",
      "A frota inteira",
    ],
  ])("is asked about among groups and lines with details: %j", (document, asked) => {
    const reading = readMarkdown(document);
    expect(askedAbout(reading)).toEqual([asked]);
    expect(linesOf(reading)).toContain(asked);
  });

  it("is none where a total counts it, or its groups are no sum", () => {
    const grouped =
      "## Budget\n\n### Hulls\n\n- Boats: $2,130\n- Oars: $3,475\n\n### Finish\n\n- Paint: $745\n";
    expect(askedAbout(readMarkdown(grouped))).toEqual([]);
    expect(askedAbout(readMarkdown(`${grouped}- Works: $6,350\n\n**Total: $12,700**\n`))).toEqual([]);
  });

  it("is asked about behind a subtotal and before another line", () => {
    const reading = readMarkdown(
      table([boats, oars, ["Subtotal", "5,605"], paint, ["Whole fleet", "6,350"], wages]),
    );
    expect(askedAbout(reading)).toEqual(["Whole fleet"]);
  });

  it("is no sum where its years are not", () => {
    const reading = readMarkdown(
      "## Budget\n\n| Item | 2026 | 2027 |\n|---|---|---|\n| Boats | €1,065 | €1,065 |\n| Oars | €1,475 | €2,000 |\n| Fleet | €5,000 | €605 |\n| Paint | €700 | €45 |\n",
    );
    expect(askedAbout(reading)).toEqual([]);
  });
});
