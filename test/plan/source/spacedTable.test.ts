import { readMarkdown } from "../../../src/plan/index.ts";
import { spacedTable } from "../../../src/plan/source/spacedTable.ts";

const of = (text: string) => spacedTable((line) => text.split("\n")[line], 0);

describe("lines whose cells stand below each other by blanks alone", () => {
  it("are a table with the columns that they keep", () => {
    const table = of(
      [
        "ACCT   DESCRIPTION                AMOUNT",
        "1100   Story and rights            1,500",
        "1200   Producer                    4,000",
        "1400   Cast                        6,250",
        "       TOTAL ABOVE-THE-LINE       11,750",
        "                                  ======",
        "       (all figures in CAD)",
      ].join("\n"),
    );
    expect(table?.headers.map(({ cells }) => cells)).toEqual([["ACCT", "DESCRIPTION", "AMOUNT"]]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ["1100", "Story and rights", "1,500"],
      ["1200", "Producer", "4,000"],
      ["1400", "Cast", "6,250"],
      ["", "TOTAL ABOVE-THE-LINE", "11,750"],
    ]);
    expect(table?.end).toBe(5);
  });

  it.each([
    ["two columns", "Rent      900\nFuel      120\nTax       345"],
    ["prose set in columns", "The first     text here   and more\nThe second    line of     the same"],
    ["too few rows", "Rent     2      900\nFuel     3      120"],
    ["one cell", "Rent"],
  ])("are none with %s", (_, text) => {
    expect(of(text)).toBeUndefined();
  });

  it.each([
    [
      "in English",
      "PAPER MILL BUDGET\n\nITEM                 UNITS     COST\nRollers                  4    8,150\nFelt                    12    1,340\nVats                     2    2,915\n                              -----\nTOTAL                        12,405\n",
      [8150, 1340, 2915],
    ],
    [
      "en español, con el mes y el año",
      "PRESUPUESTO DE LA CLÍNICA\n\nCONCEPTO               MENSUAL       ANUAL\nAlquiler                 1.100      13.200\nSueldos                  5.400      64.800\nSuministros                385       4.620\nTOTAL                    6.885      82.620\n",
      [1100, 5400, 385],
    ],
  ])("hold a budget %s", (_, text, amounts) => {
    const { plan } = readMarkdown(text);
    expect(plan.budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high))).toEqual(amounts);
  });
});
