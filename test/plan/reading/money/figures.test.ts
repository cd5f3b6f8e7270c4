import { readDocument, type Plan } from "../../../../src/plan/index.ts";

const linesOf = ({ budget }: Plan): [string, number, number][] =>
  budget.categories.flatMap(({ lines }) =>
    lines.map(({ name, low, high }) => [name, low, high] as [string, number, number]),
  );

describe("figures that could be read in two ways", () => {
  it.each([
    ["a point", "| Warehouse | 1.2m |\n| Vans | 0.4m |\n| Total | 1.625m |", 1_625_000],
    ["a comma", "| Nave | 1,2 M€ |\n| Flota | 0,4 M€ |\n| Total | 1,625 M€ |", 1_625_000],
  ])("three decimals of millions are decimals where the others part them by %s", (_sign, rows, total) => {
    const { plan } = readDocument(`# Plan\n\n## Budget\n\n| Item | Amount |\n|---|---|\n${rows}\n`);
    expect(plan.budget.categories[0]?.stated?.high).toBe(total);
  });

  it.each([
    ["- Microphones: $150 each\n- Editing: $20", "Microphones"],
    ["- Micrófonos: 150 € cada uno\n- Edición: 20 €", "Micrófonos"],
    ["- Mikrofone: 150 € pro Stück\n- Schnitt: 20 €", "Mikrofone"],
  ])("asks how many where only the price of one is said: %j", (list, name) => {
    const { questions } = readDocument(`# Podcast\n\n## Budget\n\n${list}\n`);
    expect(questions.find(({ about }) => about === "perUnit")?.names).toEqual([name]);
  });

  it.each([
    ["- Doors: £4,325\n- Wiring, lump sum: £17,900\n\nSum: £22,225", "Wiring, lump sum"],
    [
      "- Cubierta a suma alzada: 4.325 €\n- Seguro (suma asegurada 90.000 €): 900 €\n- Total: 5.225 €",
      "Cubierta a suma alzada",
    ],
  ])("takes no sum in a name for a total: %j", (list, name) => {
    const { plan } = readDocument(`# Barn\n\n## Budget\n\n${list}\n`);
    expect(linesOf(plan)).toHaveLength(2);
    expect(linesOf(plan).map(([line]) => line)).toContain(name);
  });

  it("leaves the sign of a column out of the names", () => {
    const { plan } = readDocument(
      "RESTAURO\n\nLavori        € 182.450\nImpianti      €  37.915\nTotale        € 220.365\n",
    );
    expect(linesOf(plan)).toEqual([
      ["Lavori", 182450, 182450],
      ["Impianti", 37915, 37915],
    ]);
  });

  it("does not ask where the number of them is said", () => {
    const { plan, questions } = readDocument(
      "# Podcast\n\n## Budget\n\n- Microphones: 2 x $150 each\n- Editing: $20\n",
    );
    expect(linesOf(plan)[0]).toEqual(["Microphones", 300, 300]);
    expect(questions.map(({ about }) => about)).not.toContain("perUnit");
  });

  it("asks nothing of accounts that show the currency on the first line only", () => {
    const { questions } = readDocument(
      "# Club\n\n## Budget\n\n- Rent: $900\n- Power: 120\n- Water: 80\n- Total: $1,100\n",
    );
    expect(questions.map(({ about }) => about)).not.toContain("currency");
  });

  it("reads typed and numbered lines with two dots", () => {
    const { plan } = readDocument(
      "FIESTAS 2026\n\n1.- Orquestas ..... 14.500,00 €\n2.- Fuegos .. 6.000,00 €\nSUMA TOTAL .... 20.500,00 €\n",
    );
    expect(linesOf(plan)).toEqual([
      ["Orquestas", 14500, 14500],
      ["Fuegos", 6000, 6000],
    ]);
  });
});
