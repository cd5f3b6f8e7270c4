import { readMarkdown } from "../../../src/plan/index.ts";

type Line = [name: string, amount: number, details: [string, number][]];
const linesOf = (text: string): Line[] =>
  readMarkdown(text).plan.budget.categories.flatMap(({ lines }) =>
    lines.map(({ name, high, details = [] }): Line => [
      name,
      high,
      details.map((detail): [string, number] => [detail.name, detail.high]),
    ]),
  );

describe("lines numbered by hand below a numbered item", () => {
  it.each<[string, Line[]]>([
    [
      "# Ermita\n\n## Presupuesto\n\n1. Cubierta ........ 86.400 €\n   1.1 Desmontaje ........ 21.400 €\n   1.2 Vigas ........ 65.000 €\n2. Torre ........ 52.750 €\n",
      [
        ["Cubierta", 86_400, [["Desmontaje", 21_400], ["Vigas", 65_000]]],
        ["Torre", 52_750, []],
      ],
    ],
    [
      "# Pool\n\n## Costs\n\n1. **Basin**: $38,200\n1.1. Tiles: $30,200\n1.2. Pump: $8,000\n2. Fence: $4,100\n",
      [
        ["Basin", 38_200, [["Tiles", 30_200], ["Pump", 8000]]],
        ["Fence", 4100, []],
      ],
    ],
  ])("are its details: %j", (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  }); // prettier-ignore

  it("stand within each other as their numbers do", () => {
    const lines = linesOf(
      "# Hall\n\n## Costs\n\n1. Stage: $30,900\n1.1 Floor: $22,400\n1.1.1 Wood: $20,300\n1.1.2 Varnish: $2,100\n1.2 Curtain: $8,500\n",
    );
    expect(lines).toEqual([
      ["Floor", 22_400, [["Wood", 20_300], ["Varnish", 2100]]],
      ["Curtain", 8500, []],
    ]); // prettier-ignore
  });

  it.each([
    "# Hall\n\n## Costs\n\n1. Stage: $30,900\n2.5 tonnes of sand are included\n2. Lights: $4,100\n",
    "# Hall\n\n## Costs\n\n1. Stage: $30,900\nas quoted in May\n2. Lights: $4,100\n",
  ])("are none with another number or none: %j", (text) => {
    expect(linesOf(text)).toMatchObject([[/^Stage/, 30_900, []], ["Lights", 4100, []]].map(([, amount, more]) => [expect.any(String), amount, more])); // prettier-ignore
  });
});
