import { samplePlan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { newest } from "../../../src/workbench/host/index.ts";
import type { Bridge } from "../../../src/workbench/host/protocol/bridge.ts";
import type { RequestBody } from "../../../src/workbench/host/protocol/message.ts";
import { insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import { ruleCopiesOf } from "../../../src/workbook/office-js/ruleCopies.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { Cell, ConditionalFormatSpec, RangeRef, SheetSpec } from "../../../src/workbook/spec.ts";
import { differingFacts } from "../../support/facts/facts.ts";
import { modelFacts } from "../../support/facts/modelFacts.ts";
import { specFacts } from "../../support/facts/specFacts.ts";
import type { TestOffice } from "../../support/office.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";
import { openExcel } from "./excel.ts";

const cell: Cell = { kind: "text", text: "OK", role: "check" };
type Tone = (ConditionalFormatSpec & { kind: "formula" })["tone"];
/** A sheet of check cells from B2 down, with rules over ranges of them. */
const sheetOf = (
  id: string,
  rules: readonly (readonly [row: number, rows: number, formula: string, tone: Tone])[],
  cells: readonly Cell[] = [cell, cell, cell],
): SheetSpec => {
  const [sheet] = workbookOf(cells.map((one) => [one])).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const range = (row: number, rows: number): RangeRef => ({ sheet: id, row, column: 1, rows, columns: 1 });
  const conditionalFormats = rules.map(([row, rows, formula, tone]): ConditionalFormatSpec => ({
    kind: "formula",
    range: range(row, rows),
    formula,
    tone,
  }));
  return { ...sheet, id, conditionalFormats };
};
const pair = (row: number, rows = 1) =>
  [
    [row, rows, `=B${row + 1}="late"`, "warning"],
    [row, rows, `=B${row + 1}="wrong"`, "bad"],
  ] as const;
const copiedTo = (sheets: readonly SheetSpec[]) =>
  [...ruleCopiesOf(sheets)].map(([id, copies]) => [
    id,
    copies.map(({ source, target }) => [source.sheet, source.row, source.rows, target.row, target.rows]),
  ]);

describe("rules that sheets have alike", () => {
  it("are copied from one cell of the first, wherever the cells stand and however many they are", () => {
    expect(copiedTo([sheetOf("a", pair(2, 2)), sheetOf("b", pair(1)), sheetOf("c", pair(1, 3))])).toEqual([
      ["a", []],
      ["b", [["a", 2, 1, 1, 1]]],
      ["c", [["a", 2, 1, 1, 3]]],
    ]);
  });

  it.each([
    ["another tone", sheetOf("b", [pair(1)[0], [1, 1, '=B2="wrong"', "good"]])],
    ["another condition", sheetOf("b", [pair(1)[0], [1, 1, '=B2="bad"', "bad"]])],
    ["another cell that they ask", sheetOf("b", [pair(1)[0], [1, 1, '=C2="wrong"', "bad"]])],
    ["a fixed cell", sheetOf("b", [pair(1)[0], [1, 1, '=$B$2="wrong"', "bad"]])],
    ["cells that look otherwise", sheetOf("b", pair(1), [{ ...cell, role: "text" }])],
    ["cells with another number format", sheetOf("b", pair(1), [{ ...cell, format: "0" }])],
    [
      "cells that look different among each other",
      sheetOf("b", pair(1, 2), [cell, { ...cell, format: "0" }]),
    ],
    ["cells that nobody writes", sheetOf("b", pair(3, 2))],
    ["a third rule over the same cells", sheetOf("b", [...pair(1), [0, 2, "=1", "muted"]])],
    ["a third rule of their own", sheetOf("b", [...pair(1), [1, 1, "=1", "muted"]])],
    ["rules apart in the list", sheetOf("b", [pair(1)[0], [3, 1, "=1", "muted"], pair(1)[1]])],
  ])("are written where a sheet has %s", (_name, other) => {
    expect(copiedTo([sheetOf("a", pair(1)), other])).toEqual([
      ["a", []],
      ["b", []],
    ]);
  });

  it("are written where there is one only, or twice on one sheet", () => {
    expect(copiedTo([sheetOf("a", [pair(1)[0]]), sheetOf("b", [pair(1)[0]])])).toEqual([
      ["a", []],
      ["b", []],
    ]);
    expect(copiedTo([sheetOf("a", [...pair(1), ...pair(2)])])).toEqual([["a", []]]);
  });
});

/** Copies of formats in the request that writes formulas do nothing, as if Excel copied no rules. */
function leaveRules({ window }: TestOffice): void {
  const bridge = window["external"] as Bridge;
  const execute = bridge.Execute.bind(bridge);
  bridge.Execute = (id, [message, ...others], answer) => {
    const request = [...(message as unknown[])];
    const body = JSON.parse(String(request[4])) as RequestBody;
    const isFormulas = body.Actions.some(({ Name }) => Name === "Formulas");
    const left = body.Actions.filter(
      ({ Name, ArgumentInfo }) =>
        !(isFormulas && Name === "CopyFrom" && ArgumentInfo?.Arguments?.[1] === "Formats"),
    );
    request[4] = JSON.stringify({ ...body, Actions: left });
    execute(id, [request, ...others], answer);
  };
}

describe.each([
  ["that copies rules with formats", false],
  ["that leaves rules behind", true],
])("in an Excel %s", (_name, leavesRules) => {
  it("every sheet of the plan has the rules of the spec, in their order", async () => {
    const spec = buildWorkbook(samplePlan("en"), {
      ...{ asOf: "2027-06-15", language: "en", currency: "USD", scale: 1 },
      sheets: ["guide", "pillars", "kpis"],
    });
    const office = await openExcel({ matrix: newest });
    try {
      if (leavesRules) leaveRules(office);
      expect((await insertWorkbook(spec)).undressed).toEqual([]);
      const expected = specFacts(resolveWorkbook(spec), { writer: "excel", date1904: false });
      const found = modelFacts(
        office.model,
        spec.sheets.map(({ name }) => name),
      );
      expect(differingFacts(expected, found)).toEqual([]);
    } finally {
      office.close();
    }
  });
});
