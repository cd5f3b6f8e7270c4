import { readMarkdown } from "../../../src/plan/index.ts";

/** The milestones with their times, the budget's lines and what is stated for all of them. */
const read = (text: string): unknown => {
  const { plan } = readMarkdown(text);
  return {
    phases: plan.phases.map(({ name, startMonth, endMonth, milestones }) => [
      `${name} ${startMonth}-${endMonth ?? ""}`,
      ...milestones.map(({ label, name: what }) => `${label} ${what}`.trim()),
    ]),
    lines: plan.budget.categories.flatMap(({ lines }) => lines.map(({ name, low }) => `${name} ${low}`)),
    stated: plan.budget.stated.map(({ low }) => low),
    start: plan.startMonth,
  };
};

describe("a thing to be done with its time and its price in one line", () => {
  const documents: readonly (readonly [what: string, text: string, plan: unknown])[] = [
    [
      "behind a code, in English",
      "# Wetland grant\n\n## Milestones\n- M1: Survey (June 2027): $9,000\n- M2: Fencing and gates (October 2027): $21,500\n- M3: Boardwalk (April 2028): $34,000\n\nTotal requested: $64,500\n",
      {
        phases: [["Milestones 1-11", "2027-06 Survey", "2027-10 Fencing and gates", "2028-04 Boardwalk"]],
        lines: ["Survey 9000", "Fencing and gates 21500", "Boardwalk 34000"],
        stated: [64500],
        start: "2027-06",
      },
    ],
    [
      "behind a code that might be half a year, in Spanish without marks",
      "Proyecto Molino Viejo\n\nHitos:\nH1: Estudio del tejado (marzo 2027): 6.000 €\nH2: Obra del tejado (julio 2027): 48.000 €\nH3: Apertura (octubre de 2027): 12.500 €\n",
      {
        phases: [["Hitos 1-8", "2027-03 Estudio del tejado", "2027-07 Obra del tejado", "2027-10 Apertura"]],
        lines: ["Estudio del tejado 6000", "Obra del tejado 48000", "Apertura 12500"],
        stated: [],
        start: "2027-03",
      },
    ],
    [
      "in paragraphs whose sentences say when and for how much",
      "# Archive\n\n## Deliverables\n\n**Deliverable 1: Inventory.** A catalogue of 4,000 items. Due March 2027. Cost: $18,000.\n\n**Deliverable 2: Website.** In two languages. Due January 2028. Cost: $27,000.\n",
      {
        phases: [
          [
            "Deliverables 1-11",
            "2027-03 Inventory: A catalogue of 4,000 items",
            "2028-01 Website: In two languages",
          ],
        ],
        lines: ["Inventory 18000", "Website 27000"],
        stated: [],
        start: "2027-03",
      },
    ],
    [
      "over stretches of time, each a phase",
      "# Obra\n\n## Hitos\n1. Cimientos, enero-marzo 2027 – 20.000 €\n2. Muros, abril-junio 2027 – 35.000 €\n",
      {
        phases: [["Cimientos 1-3"], ["Muros 4-6"]],
        lines: ["Cimientos 20000", "Muros 35000"],
        stated: [],
        start: "2027-01",
      },
    ],
  ];

  test.each(documents)("%s", (_, text, plan) => {
    expect(read(text)).toEqual(plan);
  });

  test("payments by date stay money", () => {
    const { plan } = readMarkdown(
      "# Grant\n\n## Payments\n- P1: On signing (June 2027): $9,000\n- P2: On delivery (October 2027): $21,500\n",
    );
    expect(plan.phases).toEqual([]);
  });
});
