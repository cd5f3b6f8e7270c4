import type { Place } from "../../../src/plan/finding.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import type {
  ActiveCell,
  CellTarget,
  ExcelPort,
  NotPlaced,
  PlanFormula,
  Selection,
  Workplace,
} from "../../../src/taskpane/common/excelPort.ts";

/** A workbook as plain data: what a test puts in, and what the views made of it. */
export interface MemoryWorkbook {
  plan?: Plan;
  notPlaced: NotPlaced[];
  missing: string[];
  cellOf: (place: Place) => CellTarget | undefined;
  formulas: PlanFormula[];
  selection: Selection;
  activeCell: ActiveCell;
  /** What references of formulas stand for. */
  cells: Readonly<Record<string, Selection["values"]>>;
  kept: unknown;
  /** How often the document was written to: opening the pane must leave it at 0. */
  writes: number;
  inserted: WorkbookSpec[];
  visited: CellTarget[];
  written: string[];
  /** Budgets that somebody accepted as they are. */
  accepted: { readonly track: string; readonly who: string }[];
  /** Thrown by the next call of that name. */
  failures: Partial<Record<keyof ExcelPort, unknown>>;
  /** Called between the sheets of an insert; a promise holds it up. */
  betweenSheets: (done: number) => Promise<void>;
}

export function memoryWorkbook(given: Partial<MemoryWorkbook> = {}): MemoryWorkbook {
  return {
    notPlaced: [],
    missing: [],
    cellOf: () => undefined,
    formulas: [],
    activeCell: { sheet: "Sheet1", address: "B2", content: "", shown: "", state: "value", free: "B2" },
    cells: {},
    selection: { address: "Sheet1!A1", values: [[null]] },
    kept: undefined,
    writes: 0,
    inserted: [],
    visited: [],
    written: [],
    accepted: [],
    failures: {},
    betweenSheets: async () => undefined,
    ...given,
  };
}

/** The views' port over such a workbook. It keeps the promises of the real one: cancel leaves nothing. */
export function memoryPort(book: MemoryWorkbook, workplace: Workplace = "excel"): ExcelPort {
  const failing = (name: keyof ExcelPort): void => {
    const problem = book.failures[name];
    if (problem === undefined) return;
    delete book.failures[name];
    throw problem;
  };
  return {
    workplace,
    async insertWorkbook(spec, { signal, onProgress }) {
      failing("insertWorkbook");
      for (const [done, sheet] of spec.sheets.entries()) {
        onProgress({ sheet: sheet.name, done, total: spec.sheets.length });
        await book.betweenSheets(done);
        if (signal.aborted) throw new DOMException("cancelled", "AbortError");
      }
      book.inserted.push(spec);
      book.writes += 1;
      return { sheets: spec.sheets.map(({ id, name }) => ({ id, name })), unresolved: 0, undressed: [] };
    },
    async readPlan() {
      failing("readPlan");
      if (book.plan === undefined) return undefined;
      const { plan, notPlaced, missing, cellOf } = book;
      return { plan, notPlaced, missing, find: cellOf };
    },
    async goTo(target) {
      failing("goTo");
      book.visited.push(target);
    },
    async readSelection() {
      failing("readSelection");
      return book.selection;
    },
    async inspectActiveCell() {
      failing("inspectActiveCell");
      return book.activeCell;
    },
    async readReferences(references) {
      failing("readReferences");
      return references.map((address) => {
        const values = book.cells[address];
        return values === undefined ? undefined : { address, values };
      });
    },
    async writeFormula(formula, target) {
      failing("writeFormula");
      book.written.push(formula);
      book.writes += 1;
      return target ?? { sheet: book.activeCell.sheet, address: book.activeCell.address };
    },
    async listPlanFormulas() {
      failing("listPlanFormulas");
      return book.formulas;
    },
    async replacePlanFormulas() {
      failing("replacePlanFormulas");
      const replaced = book.formulas.length;
      book.formulas = [];
      book.writes += 1;
      return replaced;
    },
    async acceptBaseline(track, who) {
      failing("acceptBaseline");
      book.accepted.push({ track, who });
      book.writes += 1;
    },
    runSelfTest: async (onStep) => {
      const step = { id: "values", milliseconds: 12, outcome: "right" } as const;
      onStep(step);
      return { steps: [step], text: "Scaleplan self-test\nvalues 12 ms right" };
    },
    readKept: () => book.kept,
    async keep(value) {
      failing("keep");
      book.kept = JSON.parse(JSON.stringify(value));
      book.writes += 1;
    },
  };
}
