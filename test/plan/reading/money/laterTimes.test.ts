import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const periodsOf = ({ plan }: Reading): Record<string, string> =>
  Object.fromEntries(
    plan.budget.categories.flatMap(({ lines }) =>
      lines.map(({ name, high, byPeriod = [] }) => [
        name,
        `${high} = ${byPeriod.map((part) => `${part.period}: ${part.high}`).join(", ")}`,
      ]),
    ),
  );
const askedAbout = ({ questions }: Reading, topic: string): (readonly string[])[] =>
  questions.flatMap(({ about, names }) => (about === topic ? [names] : []));

describe("amounts of later years that are not named", () => {
  it.each([
    [
      "## Budget\n\n| Item | 2027 | 2028 | Later years | Total |\n|---|---|---|---|---|\n| Boats | $100 | $200 | $300 | $600 |\n| Oars | $110 | $220 | | $330 |\n| Total | $210 | $420 | $300 | $930 |\n",
      { Boats: "600 = 2027: 100, 2028: 200, 2029: 300", Oars: "330 = 2027: 110, 2028: 220" },
      ["Boats"],
    ],
    [
      "## Presupuesto\n\n| Concepto | 2027 | 2028 | Años siguientes |\n|---|---|---|---|\n| Barcos | 100 € | 200 € | 300 € |\n| Remos | 110 € | 220 € | 330 € |\n",
      { Barcos: "600 = 2027: 100, 2028: 200, 2029: 300", Remos: "660 = 2027: 110, 2028: 220, 2029: 330" },
      ["Barcos", "Remos"],
    ],
    [
      "## Orçamento\n\n| Item | 2027 | 2028 | 2030 e seguintes |\n|---|---|---|---|\n| Barcos | R$ 100 | R$ 200 | R$ 300 |\n",
      { Barcos: "600 = 2027: 100, 2028: 200, 2030: 300" },
      ["Barcos"],
    ],
    [
      "## Budget\n\n| Item | Year 1 | Thereafter | Total |\n|---|---|---|---|\n| Boats | $100 | $300 | $400 |\n",
      { Boats: "400 = Y1: 100, Y2: 300" },
      ["Boats"],
    ],
    [
      "## Budget\n\n| Item | 2027 | 2028 | After 2028 |\n|---|---|---|---|\n| Boats | $100 | $200 | $300 |\n",
      { Boats: "600 = 2027: 100, 2028: 200, 2029: 300" },
      ["Boats"],
    ],
    // A column that nothing names, but without which the total would not be one.
    [
      "## Budget\n\n| Item | 2027 | 2028 | Tail | Total |\n|---|---|---|---|---|\n| Boats | $100 | $200 | $300 | $600 |\n| Oars | $110 | $220 | $330 | $660 |\n",
      { Boats: "600 = 2027: 100, 2028: 200, 2029: 300", Oars: "660 = 2027: 110, 2028: 220, 2029: 330" },
      ["Boats", "Oars"],
    ],
  ])("are put in the year after and asked about: %j", (document, periods, asked) => {
    const reading = readMarkdown(document);
    expect(periodsOf(reading)).toEqual(periods);
    expect(askedAbout(reading, "laterTimes")).toEqual([asked]);
    expect(askedAbout(reading, "periodSum")).toEqual([]);
  });

  it("are asked about in every language", () => {
    const [question] = readMarkdown(
      "## Budget\n\n| Item | 2027 | Later |\n|---|---|---|\n| Boats | $100 | $300 |\n",
    ).questions.filter(({ about }) => about === "laterTimes");
    expect(question?.message).toMatchObject({
      en: expect.stringContaining("Part of “Boats”") as string,
      es: expect.stringContaining("Una parte de") as string,
      pt: expect.stringContaining("Uma parte de") as string,
    });
  });
});

describe("a column that is twelve times another", () => {
  const table = (headings: string, rows: readonly string[]): Reading =>
    readMarkdown(
      `## Budget\n\n| ${headings} |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join("")}`,
    );
  const periods = ({ plan }: Reading): string[] =>
    plan.budget.categories.flatMap(({ lines }) =>
      lines.map(({ low, period, periodStated }) => `${low} ${periodStated === false ? "?" : period}`),
    );
  const three = ["Rent | $1,200 | $14,400", "Cleaning | $350 | $4,200", "Phones | $60 | $720"];

  it.each([
    ["Item | Rate | Sum", three, ["1200 month", "350 month", "60 month"]],
    ["Concepto | Cuota | Importe", three, ["1200 month", "350 month", "60 month"]],
    // Two rows, or one amount again and again, may be chance; a dozen has twelve as well: these are asked about.
    ["Item | Rate | Sum", three.slice(0, 2), ["1200 ?", "350 ?"]],
    ["Item | Rate | Sum", ["A | $5 | $60", "B | $5 | $60", "C | $5 | $60"], ["5 ?", "5 ?", "5 ?"]],
    ["Item | Rate | Sum", [...three, "Band | $100 | $900"], undefined],
  ])("is a year of months where it can hardly be chance: %s %j", (headings, rows, expected) => {
    const reading = table(headings, rows);
    if (expected === undefined) expect(periods(reading).join(" ")).not.toContain("month");
    else expect(periods(reading)).toEqual(expected);
  });

  it("is no year of months where it is in another currency or of one thing", () => {
    expect(
      periods(table("Item | EUR | NOK", ["A | 120 | 1,440", "B | 350 | 4,200", "C | 60 | 720"])).join(),
    ).not.toContain("month");
    expect(
      periods(
        table("Item | Price per unit | Dozen", ["A | $5 | $60", "B | $7 | $84", "C | $9 | $108"]),
      ).join(),
    ).not.toContain("month");
  });
});
