import { readMarkdown } from "../../../../src/plan/index.ts";

const linesOf = (...lines: string[]): object[] =>
  readMarkdown(lines.join("\n")).plan.budget.categories.flatMap((category) => category.lines);

describe("paragraphs that are each one row of a budget", () => {
  it.each([
    ["# Festival", "", "## Budget", "", "Tent: $900", "", "Stage - $400", "", "We hope for sun."],
    ["# Presupuesto", "", "Carpa: 900 €", "", "Tarima .... 400 €"],
  ])("are lines, as word processors write them: %s", (...lines) => {
    expect(linesOf(...lines)).toMatchObject([{ low: 900 }, { low: 400 }]);
  });

  it("one alone among prose is asked about", () => {
    const { plan, questions } = readMarkdown("# P\n\n## Budget\n\nTent: $900\n\nNothing else is known.\n");
    expect(plan.budget.categories).toEqual([]);
    expect(questions).toMatchObject([{ about: "unread", names: ["Tent: $900"] }]);
  });
});
