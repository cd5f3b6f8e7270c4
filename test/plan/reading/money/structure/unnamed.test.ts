import { costTable, moneyRead } from "../../../support/moneyRead.ts";

const roof = ["Beams | $40,125", "Tiles | $12,310"];
const inside = ["Paint | $3,220", "Floor | $8,140"];
const lines = ["Beams 40125", "Tiles 12310", "Paint 3220", "Floor 8140"];
const ofWhole = lines.map((line) => `${line}, of 63795`);

const tables: readonly (readonly [what: string, rows: readonly string[], money: readonly string[]])[] = [
  ["behind their lines, with the total of all", [...roof, "Roof | $52,435", ...inside, "Inside | $11,360", "Total | $63,795"], ofWhole],
  ["behind their lines", [...roof, "Roof | $52,435", ...inside, "Inside | $11,360"], lines],
  ["in front of their lines, with the total of all", ["Roof | $52,435", ...roof, "Inside | $11,360", ...inside, "Total | $63,795"], ofWhole],
  ["in front of their lines, with one of all that no word names", ["Roof | $52,435", ...roof, "Inside | $11,360", ...inside, "All | $63,795"], ofWhole],
  ["set in bold", [...roof, "**Roof** | **$52,435**", ...inside, "**Inside** | **$11,360**", "**All** | **$63,795**"], ofWhole],
]; // prettier-ignore

describe("sums of lines that no word calls a total", () => {
  it.each(tables)("are totals: %s", (_what, rows, money) => {
    expect(moneyRead(costTable("Item | Cost", ...rows))).toEqual(money);
  });

  it("are lines to be asked about where something stands behind the one of all", () => {
    const rows = [
      ...roof,
      "Roof | $52,435",
      ...inside,
      "Inside | $11,360",
      "All | $63,795",
      "Garden | $1,111",
    ];
    expect(moneyRead(costTable("Item | Cost", ...rows))).toEqual([
      ...[
        "Beams 40125",
        "Tiles 12310",
        "Roof 52435",
        "Paint 3220",
        "Floor 8140",
        "Inside 11360",
        "All 63795",
      ],
      "Garden 1111",
      "total? Roof, Inside, All",
    ]);
  });

  it.each([
    ["stay lines where the stated total counts them", [...roof, "Works | $52,435", "Paint | TBD", "Total | $104,870"], []],
    ["are asked about where the stated total is that of the others", [...roof, "Works | $52,435", "Total | $52,435"], ["total? Works"]],
  ])("%s", (_what, rows, asked) => {
    const read = moneyRead(costTable("Item | Cost", ...rows));
    expect(read.map((line) => line.split(",")[0])).toEqual(["Beams 40125", "Tiles 12310", "Works 52435", ...asked]);
  }); // prettier-ignore
});

describe("details that do not come to what they are details of", () => {
  it("are its details all the same, where others' do", () => {
    const rows = ["Hall | $6,000", "- Roof | $5,120", "- Floor | $1,250", "Yard | $900", "- Fence | $500", "- Trees | $400", "Rent | $70"]; // prettier-ignore
    expect(moneyRead(costTable("Item | Cost", ...rows))).toEqual(["Hall 6000", "Yard 900", "Rent 70"]);
  });
});
