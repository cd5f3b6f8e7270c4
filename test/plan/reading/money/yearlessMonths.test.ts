import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const read = (...rows: readonly string[]): Reading =>
  readMarkdown(
    `${rows[0] ?? ""}\n\n${rows
      .slice(1)
      .map((row, index) => `| ${row} |${index === 0 ? `\n|${" --- |".repeat(row.split("|").length)}` : ""}`)
      .join("\n")}\n`,
  );
const timesOf = ({ plan: { budget, income = [] } }: Reading): string[] =>
  [...budget.categories.flatMap(({ lines }) => lines), ...income].map(
    ({ name, high, byPeriod = [] }) =>
      `${name} ${high ?? ""}: ${byPeriod.map((part) => `${part.period} ${part.high}`).join(", ")}`,
  );
const asked = ({ questions }: Reading): boolean => questions.some(({ about }) => about === "yearless");

describe("columns of months that name no year", () => {
  it.each<[string[], string[]]>([
    [
      ["# Vines\n\n## Costs", "Item | Sep | Oct | Jan | Total", "Pickers | $1,240 | $990 | $125 | $2,355", "Barrels | | $810 | $220 | $1,030"],
      ["Pickers 2355: M1 1240, M2 990, M5 125", "Barrels 1030: M2 810, M5 220"],
    ],
    [
      ["# Museo\n\n## Ingresos", "Mes | Entradas | Tienda", "Enero | 3.100 € | 820 €", "Febrero | 2.900 € | 610 €"],
      ["Entradas 6000: M1 3100, M2 2900", "Tienda 1430: M1 820, M2 610"],
    ],
    [
      ["# Coral\n\n## Orçamento", "Item | Março | Abril | 1º tri", "Sala | R$ 800 | R$ 850 | R$ 1.650", "Maestro | R$ 2.500 | R$ 2.450 | R$ 4.950"],
      ["Sala 1650: M1 800, M2 850", "Maestro 4950: M1 2500, M2 2450"],
    ],
  ])("are the plan's months in their order, which is asked about: %j", (rows, times) => {
    const reading = read(...rows);
    expect(timesOf(reading)).toEqual(times);
    expect(asked(reading)).toBe(true);
  }); // prettier-ignore

  it("are of the year that stands above them, and not asked about", () => {
    const reading = read("# Shop\n\n## Costs 2031", "Item | Jan | Feb", "Ads | $400 | $500", "Rent | $900 | $910");
    expect(timesOf(reading)).toEqual(["Ads 900: 2031-01 400, 2031-02 500", "Rent 1810: 2031-01 900, 2031-02 910"]);
    expect(asked(reading)).toBe(false);
  }); // prettier-ignore

  it("are no times where they follow no order", () => {
    const reading = read(
      "# Shop\n\n## Costs",
      "Item | Jan | Mar | Feb",
      "Ads | $400 | $500 | $70",
      "Rent | $900 | $910 | $80",
    );
    expect(timesOf(reading)).toEqual(["Ads 970: ", "Rent 1890: "]);
  });
});

describe("a table whose rows are times", () => {
  it("is read line by line, so that no line of it is left alone", () => {
    const { report } = read("# Lab\n\n## Costs", "Year | Staff | Travel", "2031 | £310,000 | £12,500", "2032 | £322,000 | £13,000", "2033 | £335,500 | £13,500"); // prettier-ignore
    expect(report.leftAlone).toEqual([]);
  });
});
