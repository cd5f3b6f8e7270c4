import { calculate, readAddress, type CellValue } from "../../../src/model/index.ts";
import { workbookOf, type TypedCells } from "../support/workbook.ts";

/** Offices and what they are worth, from Microsoft's page of LINEST: area, rooms, entrances, age and value. */
const offices = [
  [2310, 2, 2, 20, 142_000],
  [2333, 2, 2, 12, 144_000],
  [2356, 3, 1.5, 33, 151_000],
  [2379, 3, 2, 43, 150_000],
  [2402, 2, 3, 53, 139_000],
  [2425, 4, 2, 23, 169_000],
  [2448, 2, 1.5, 99, 126_000],
  [2471, 2, 2, 34, 142_900],
  [2494, 3, 3, 23, 163_000],
  [2517, 4, 4, 55, 169_000],
  [2540, 2, 3, 22, 149_000],
];
/** Units by month, from Microsoft's page of LOGEST. */
const units = [33_100, 47_300, 69_000, 102_000, 150_000, 220_000];

const cells: TypedCells = Object.fromEntries([
  ...offices.flatMap((office, row) =>
    office.flatMap((value, column) => [
      [`${"ABCDE"[column]}${row + 1}`, value],
      // The same lying on its side, from L21 on.
      [`${"LMNOPQRSTUV"[row]}${column + 21}`, value],
    ]),
  ),
  ...units.flatMap((value, row) => [
    [`G${row + 1}`, row + 11],
    [`H${row + 1}`, value],
  ]),
]) as TypedCells;

function valueOf(formula: string): CellValue {
  const place = readAddress("Example!Z99");
  if (place === undefined) throw new Error("Z99");
  const workbook = workbookOf({ Example: { ...cells, Z99: `=${formula}` } }, { explicitIntersection: true });
  return [...calculate(workbook, [place]).values()][0] ?? null;
}

/** What the pages show, to as many digits. */
const linest = [
  [-234.2371645, 2553.21066, 12_529.76817, 27.64138737, 52_317.83051],
  [13.26801148, 530.6691519, 400.0668382, 5.429374042, 12_237.3616],
  [0.996747993, 970.5784629],
  [459.7536742, 6],
  [1_732_393_319, 5_652_135.316],
];
const logest = [
  [1.463275628, 495.3047702],
  [0.002633403, 0.035834282],
  [0.99980862, 0.011016315],
  [20_896.8011, 4],
  [2.53601883, 0.000485437],
];
const placed = (formula: string, table: readonly (readonly number[])[]) =>
  table.flatMap((row, r) => row.map((value, c) => [`INDEX(${formula},${r + 1},${c + 1})`, value] as const));

it.each([
  ...placed("LINEST(E1:E11,A1:D11,TRUE,TRUE)", linest),
  ...placed("LINEST(L25:V25,L21:V24,TRUE,TRUE)", linest),
  ...placed("LINEST(E1:E11,A1:D11)", linest.slice(0, 1)),
  ...placed("LOGEST(H1:H6,G1:G6,TRUE,TRUE)", logest),
  // The value of an office of 2,500 square feet: 27.64·2500 + 12,530·3 + 2,553·2 − 234.24·25 + 52,318.
  ["TREND(E1:E11,A1:D11,{2500,3,2,25})", 158_261.0956],
  ["SUM(TREND(L25:V25,L21:V24))", 1_644_900],
] as const)("=%s is %d, as Microsoft's pages show it", (formula, shown) => {
  const value = valueOf(formula);
  expect(typeof value).toBe("number");
  // Six to ten digits are shown.
  expect(Math.abs(Number(value) - shown)).toBeLessThanOrEqual(2e-6 * Math.abs(shown));
});

it.each([
  ["a power of a variable", "INDEX(LINEST({1;4;9;16},{1;2;3;4}^{1,2}),1)", 1],
  ["variables in rows", "INDEX(LINEST({8,13,16,25},{1,2,3,4;2,3,3,5}),1)", 22 / 7],
  ["no constant", "INDEX(LINEST({5;8;11;9},{1,2;2,3;3,4;4,1},FALSE),1)", 25 / 18],
  ["growth by two variables", "GROWTH({12;36;24;72},{1,1;1,2;2,1;2,2},{3,3})", 432],
])("%s: =%s is %d", (_what, formula, expected) => {
  expect(valueOf(formula)).toBeCloseTo(expected, 8);
});

it("has no deviation of a constant that is not there, and nothing right of the other statistics", () => {
  const formula = "LINEST(H1:H6,G1:G6,FALSE,TRUE)";
  expect(valueOf(`INDEX(${formula},2,2)`)).toEqual({ error: "#N/A" });
  expect(valueOf(`INDEX(${formula},4,2)`)).toBe(5);
  expect(valueOf("INDEX(LINEST(E1:E11,A1:D11,TRUE,TRUE),3,3)")).toEqual({ error: "#N/A" });
});

it.each(["LINEST(E1:E11,A1:D10)", "TREND(E1:E11,A1:D11,{1,2,3})", "LOGEST(E1:E11,A1:C9)"])(
  "=%s is #REF!, since its ranges do not fit",
  (formula) => expect(valueOf(formula)).toEqual({ error: "#REF!" }),
);

it.each([
  ["nothing is left over, and statistics are rounding", "INDEX(LINEST({1,9,5,7},{0,4,2,3},TRUE,TRUE),3,2)"],
  ["variables hang on each other", "INDEX(LINEST({1;2;4;5},{1,2;2,4;3,6;4,8}),1)"],
  ["there are fewer points than variables", "INDEX(LINEST({1;2},{1,2,5;2,4,1}),1)"],
])("where %s it is refused by name", (_why, formula) => {
  expect(() => valueOf(formula)).toThrow(/regression/);
});
