import { describe, expect, it } from "@jest/globals";
import { readMarkdown } from "../../../../src/plan/index.ts";

const highs = (document: string): number[] =>
  readMarkdown(document).plan.budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high));

describe("the units that the name of a line says", () => {
  it.each([
    [
      "# Plan\n\n## Budget\n\n- Cloud (k€): 250\n- Staff (in thousands of euros): 400\n- Marketing: 30 (k€)\n- Licences, k€: 20\n",
      [250e3, 400e3, 30e3, 20e3],
    ],
    [
      "# Plan\n\n## Presupuesto\n\n1. Obra (millones de pesos mexicanos) – 3,5\n2. Proyecto (miles de pesos mexicanos) – 800\n3. Tasas: 12.000 MXN\n",
      [3.5e6, 800e3, 12e3],
    ],
  ])("hold for its amount: %s", (document, amounts) => {
    expect(highs(document)).toEqual(amounts);
  });

  it.each([
    [
      "# Plan\n\n## Budget\n\nAmounts in thousands of euros.\n\n- Hall (k€): 300\n- Staff: 150 (k€)\n- Bus: 90\n",
    ],
    [
      "# Plan\n\n## Presupuesto (miles de €)\n\n- Sala (miles de €): 300\n- Personal: 150 (miles de €)\n- Bus: 90\n",
    ],
  ])("are never multiplied with those that stand around: %s", (document) => {
    expect(highs(document)).toEqual([300e3, 150e3, 90e3]);
  });

  it.each(["Budget (k€): 250", "Presupuesto (miles de €): 250"])("count once in a heading: %s", (heading) => {
    const document = `# Plan\n\n## ${heading}\n\n- Cloud: 100\n- Hosting: 150\n`;
    expect(highs(document)).toEqual([100e3, 150e3]);
    expect(readMarkdown(document).plan.budget.stated.map(({ high }) => high)).toEqual([250e3]);
  });
});
