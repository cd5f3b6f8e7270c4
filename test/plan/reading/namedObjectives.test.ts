import { readDocument } from "../../../src/plan/index.ts";

describe("objectives that say what they are outside of a section of objectives", () => {
  it.each([
    ["# Centre\n\nObjective: open two sites by 2027.\n", "open two sites by 2027", "2027"],
    [
      "# Centro\n\n## Situación\n\nObjetivo general: crecer un 15 % en 2026\n",
      "crecer un 15 % en 2026",
      "2026",
    ],
    [
      "# Centro\n\n## Contexto\n\n- Objetivo: abrir en junio de 2027\n- Otra cosa\n",
      "abrir en junio de 2027",
      "2027-06",
    ],
  ])("%j", (text, name, deadline) => {
    const read = readDocument(text).plan.objectives.map((objective) => [objective.name, objective.deadline]);
    expect(read).toEqual([[name, deadline]]);
  });

  it("leaves sentences about objectives alone", () => {
    const { plan } = readDocument("# Centre\n\n## Notes\n\nThe objective is discussed below.\n");
    expect(plan.objectives).toEqual([]);
  });
});
