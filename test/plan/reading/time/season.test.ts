import { readMarkdown } from "../../../../src/plan/index.ts";

const phases = (text: string): readonly string[] => {
  const { plan } = readMarkdown(text);
  return [
    plan.startMonth ?? "",
    ...plan.phases.map(({ name, startMonth, endMonth }) => `${name} ${startMonth}-${endMonth ?? ""}`),
  ];
};
const list = (heading: string, ...items: readonly string[]): string =>
  `# Plan\n\n## ${heading}\n\n${items.map((item) => `- ${item}\n`).join("")}`;

describe("seasons, terms and years of school as times", () => {
  const documents: readonly (readonly [what: string, text: string, read: readonly string[]])[] = [
    [
      "seasons in a table, quarters of their year",
      "# Vineyard\n\n## Timeline\n| Season | Work |\n|---|---|\n| Winter 2027 | Pull vines |\n| Spring 2027 | Plant |\n| Autumn 2028 | Harvest |\n",
      ["2027-01", "Pull vines 1-3", "Plant 4-6", "Harvest 22-24"],
    ],
    [
      "their order shows the south",
      list(
        "Cronograma",
        "Verano 2027: siembra",
        "Otoño de 2027: vendimia",
        "Invierno 2027: poda",
        "Primavera 2027: flor",
      ),
      ["2027-01", "siembra 1-3", "vendimia 4-6", "poda 7-9", "flor 10-12"],
    ],
    [
      "a winter behind its autumn ends the year after",
      list("Timeline", "Autumn 2027: survey", "Winter 2027: design", "Spring 2028: works"),
      ["2027-10", "survey 1-3", "design 4-6", "works 7-9"],
    ],
    [
      "years of school",
      list("Calendario", "Curso 2026-2027: formación", "Curso 2027/28: aulas"),
      ["2026-09", "formación 1-12", "aulas 13-24"],
    ],
    [
      "terms",
      "# School plan\n\n## Timeline\n**Autumn term 2026**\n- Audit\n\n**Spring term 2027**\n- Launch\n\n**Summer term 2027**\n- Review\n",
      ["2026-09", "Autumn term 2026 1-4", "Spring term 2027 5-7", "Summer term 2027 8-11"],
    ],
  ];
  test.each(documents)("%s", (_, text, read) => {
    expect(phases(text)).toEqual(read);
  });
});
