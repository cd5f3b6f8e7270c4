import { auditWorkbook, mapWorkbook, type MapKind } from "../../../src/model/index.ts";
import { workbookOf } from "../support/workbook.ts";

/** A letter a kind, as a picture of the sheet. */
const letters: Readonly<Record<MapKind, string>> = { input: "I", formula: "F", filled: "f", label: "L", finding: "!", error: "E" }; // prettier-ignore
const drawn = (rows: readonly (readonly (MapKind | undefined)[])[]): string[] =>
  rows.map((row) => row.map((kind) => (kind === undefined ? "." : letters[kind])).join(""));

describe("the map of a workbook", () => {
  const workbook = workbookOf({
    Costs: {
      B2: "Item",
      C2: "Jan",
      D2: "Feb",
      E2: "Total",
      B3: "Rent",
      C3: 5,
      D3: 6,
      E3: "=SUM(C3:D3)",
      B4: "Pay",
      C4: 7,
      D4: 8,
      E4: "=SUM(C4:D4)",
      C5: "=SUM(C3:C4)",
      D5: "=SUM(D3:D4)",
      E5: "=SUM(E3:E4)+1000",
    },
    Empty: {},
    Broken: { A1: { error: "#REF!" }, B1: true },
  });

  it("shows what each cell is, from the first that holds something", () => {
    const [costs, broken, ...others] = mapWorkbook(workbook, []);
    expect(others).toEqual([]);
    expect(costs).toMatchObject({ sheet: "Costs", firstRow: 1, firstColumn: 1, leftOut: 0 });
    expect(drawn(costs?.rows ?? [])).toEqual(["LLLL", "LIIF", "LIIf", ".FfF"]);
    expect(drawn(broken?.rows ?? [])).toEqual(["EI"]);
  });

  it("puts findings before what the cell is, and errors before findings", () => {
    const findings = auditWorkbook(workbook).filter(
      ({ rule }) => rule === "constant" || rule === "errorValue",
    );
    const [costs, broken] = mapWorkbook(workbook, findings);
    expect(drawn(costs?.rows ?? []).at(-1)).toBe(".Ff!");
    expect(drawn(broken?.rows ?? [])).toEqual(["EI"]);
  });

  it("says how many cells it has no room for", () => {
    const wide = Object.fromEntries(Array.from({ length: 26 * 3 }, (_, at) => [`${"ABC".charAt(Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}1`, at])); // prettier-ignore
    const [map] = mapWorkbook(workbookOf({ Wide: wide }), []);
    expect(map?.rows[0]).toHaveLength(60);
    expect(map?.leftOut).toBe(18);
  });
});
