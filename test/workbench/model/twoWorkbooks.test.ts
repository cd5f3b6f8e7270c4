import { SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

/** The engine keeps parsed formulas outside of any workbook. */
describe("two workbooks that are open at once", () => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const valueOf = (workbook: UniverWorkbook, column: number) =>
    workbook.activeSheet().read({ ...cell, column })[0]?.[0]?.value;

  function open(rate: number): UniverWorkbook {
    const workbook = createHeadlessWorkbook();
    const sheet = workbook.activeSheet();
    workbook.registerFunctions(
      "PLAN",
      [{ name: "RATE", description: "", parameters: [] }],
      async () => await Promise.resolve({ value: rate }),
    );
    workbook.setName({ name: "Rate", formula: `=${rate}`, comment: "", visible: true });
    sheet.write({ ...cell, columns: 5 }, [
      [
        { value: rate },
        { formula: "=A1*10" },
        { formula: "=Rate*10" },
        { formula: "=PLAN.RATE()*10" },
        { formula: "=SUM(Lines[Cost])" },
      ],
    ]);
    sheet.write({ row: 2, column: 0, rows: 2, columns: 1 }, [[{ value: "Cost" }], [{ value: rate }]]);
    workbook.addTable({
      sheetId: sheet.id,
      name: "Lines",
      area: { row: 2, column: 0, rows: 2, columns: 1 },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    });
    return workbook;
  }

  test("each calculates the same formulas from its own cells, names, functions and tables", async () => {
    const [one, other] = [open(2), open(3)];
    try {
      await Promise.all([one.settled(), other.settled()]);
      expect([1, 2, 3, 4].map((column) => valueOf(one, column))).toEqual([20, 20, 20, 2]);
      expect([1, 2, 3, 4].map((column) => valueOf(other, column))).toEqual([30, 30, 30, 3]);
    } finally {
      one.dispose();
      other.dispose();
    }
  });

  test("one goes on when the other is closed", async () => {
    const [one, other] = [open(2), open(3)];
    await Promise.all([one.settled(), other.settled()]);
    one.dispose();
    try {
      other.activeSheet().write(cell, [[{ value: 7 }]]);
      await other.settled();
      expect(valueOf(other, 1)).toBe(70);
    } finally {
      other.dispose();
    }
  });

  test("one that is closed while it calculates leaves nothing of what it no longer knows to the next", async () => {
    const rows = 1500;
    const formulas = Array.from({ length: rows }, (_, row) => [{ formula: `=Rate*${row + 1}` }]);
    const withRate = (): UniverWorkbook => {
      const workbook = createHeadlessWorkbook();
      workbook.setName({ name: "Rate", formula: "=2", comment: "", visible: true });
      return workbook;
    };
    const closed = withRate();
    closed.activeSheet().write({ ...cell, rows }, formulas);
    await new Promise<void>((resolve) => {
      // The engine says how far it is before it goes on, and lets others in between.
      const listening = closed.engine.commands.onCommandExecuted(({ id }) => {
        if (id !== SetFormulaCalculationNotificationMutation.id) return;
        listening.dispose();
        setImmediate(resolve);
      });
    });
    closed.dispose();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const next = withRate();
    try {
      // The engine looks at the names in a formula anew where names have just changed: here they have not.
      await next.settled();
      next.activeSheet().write({ ...cell, rows }, formulas);
      await next.settled();
      const values = next.activeSheet().read({ ...cell, rows });
      expect(values.map(([one]) => one?.value)).toEqual(values.map((_, row) => (row + 1) * 2));
    } finally {
      next.dispose();
    }
  });
});
