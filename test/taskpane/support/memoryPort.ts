import type { Place } from "../../../src/plan/finding.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import type { Companion } from "../../../src/sheets/index.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import type { WorkbookCells } from "../../../src/workbook/office-js/model/workbookCells.ts";
import type {
  ActiveCell,
  CellChange,
  HeldCell,
  CellTarget,
  ExcelPort,
  FormulaLook,
  InsertedPlan,
  NotPlaced,
  PlanFormula,
  PlanOrder,
  Selection,
  Separators,
  UpdateOffer,
  Workplace,
} from "../../../src/taskpane/common/excelPort.ts";

/** A workbook as plain data: what a test puts in, and what the views made of it. */
export interface MemoryWorkbook {
  plan?: Plan;
  notPlaced: NotPlaced[];
  missing: string[];
  unknownNames: boolean;
  /** What goes with references to a plan's ranges. */
  companions: Readonly<Record<string, readonly Companion[]>>;
  /** PLAN formulas that stand as values. */
  asValues: number;
  /** Whether the formulas of these can no longer be found out. */
  formulasLost: boolean;
  cellOf: (place: Place) => CellTarget | undefined;
  formulas: PlanFormula[];
  selection: Selection;
  /** Of an Excel whose settings are known. */
  separators?: Separators;
  activeCell: ActiveCell;
  /** What references of formulas stand for. */
  cells: Readonly<Record<string, Selection["values"]>>;
  /** One sheet of the user's own: what its cells hold and show, by row. */
  model: ModelSheetCells;
  /** Tables of marks by their name, each on a sheet of that name from A1 on. */
  markTables: Record<string, { columns: string[]; rows: (string | number | null)[][] }>;
  /** Number formats of its cells; General where none is given. */
  formats: Readonly<Record<string, string>>;
  /** Addresses of the selected cells of it. */
  selectedCells: readonly string[];
  /** Results by the name that marks them. */
  results: Record<string, string>;
  kept: unknown;
  /** How often the document was written to: opening the pane must leave it at 0. */
  writes: number;
  inserted: WorkbookSpec[];
  visited: CellTarget[];
  written: string[];
  /** Labels and formats that formulas were written with. */
  looks: FormulaLook[];
  roomForLabels: boolean;
  /** The plans that were inserted, the newest first, and which of them were read. */
  plans: readonly InsertedPlan[];
  lookedAt: (string | undefined)[];
  /** What an update would do, and the updates that were carried out, with what was chosen. */
  offer: UpdateOffer;
  updates: { readonly key: string; readonly order: PlanOrder; readonly chosen: readonly string[] }[];
  reverted: string[];
  /** Budgets that somebody accepted as they are. */
  accepted: { readonly track: string; readonly who: string }[];
  /** Thrown by the next call of that name. */
  failures: Partial<Record<keyof ExcelPort, unknown>>;
  /** Called between the sheets of an insert; a promise holds it up. */
  betweenSheets: (done: number) => Promise<void>;
  /** Called before the whole workbook is read; a promise holds it up. */
  beforeReading: () => Promise<void>;
}

/** A cell as a person would enter it, and what a formula shows. */
export type ModelSheetCells = Record<
  string,
  { readonly entered: number | string | null; readonly shows?: number | string }
>;

const place = (address: string): readonly [row: number, column: number] => [
  Number(address.slice(1)) - 1,
  address.charCodeAt(0) - 65,
];

/** The sheet as Excel would answer for it. */
function modelCells({ model, results, formats, markTables }: MemoryWorkbook): WorkbookCells {
  const grid = <T>(of: (cell: ModelSheetCells[string] | undefined) => T): T[][] =>
    Array.from({ length: 30 }, (_, row) =>
      Array.from({ length: 6 }, (_unused, column) => of(model[`${"ABCDEF".charAt(column)}${row + 1}`])),
    );
  const shown = (cell: ModelSheetCells[string] | undefined): number | string =>
    cell?.shows ?? cell?.entered ?? "";
  const sheet = {
    name: "Model",
    visibility: "visible",
    fills: [],
    pieces: [
      {
        ...{ row: 0, column: 0 },
        formulas: grid((cell) => cell?.entered ?? ""),
        values: grid(shown),
        valueTypes: grid((cell) => {
          const value = shown(cell);
          if (cell === undefined || cell.entered === null) return "Empty";
          return typeof value === "number" ? "Double" : value.startsWith("#") ? "Error" : "String";
        }),
      },
    ],
  } as const;
  return {
    sheets: [sheet, ...Object.entries(markTables).map(([name, table]) => tableSheet(name, table))],
    names: Object.entries(results).map(([name, address]) => {
      const [row, column] = place(address);
      return { name, formula: `Model!$${"ABCDEF".charAt(column)}$${row + 1}` };
    }),
    tables: Object.entries(markTables).map(([name, { columns, rows }]) => ({
      ...{ name, sheet: name, headings: true, totals: false, columns },
      area: { firstRow: 0, lastRow: rows.length, firstColumn: 0, lastColumn: columns.length - 1 },
    })),
    markFormats: {
      ...Object.fromEntries(Object.values(results).map((address) => [`Model!${address}`, "#,##0"])),
      ...Object.fromEntries(Object.entries(formats).map(([address, format]) => [`Model!${address}`, format])),
    },
  };
}

function tableSheet(
  name: string,
  { columns, rows }: MemoryWorkbook["markTables"][string],
): WorkbookCells["sheets"][number] {
  const grid = [columns, ...rows];
  const of = <T>(one: (value: string | number | null) => T): T[][] => grid.map((row) => row.map(one));
  const piece = {
    ...{ row: 0, column: 0, formulas: of((value) => value ?? ""), values: of((value) => value ?? "") },
    valueTypes: of((value) => (value === null ? "Empty" : typeof value === "number" ? "Double" : "String")),
  };
  return { name, visibility: "visible", fills: [], pieces: [piece] };
}

export function memoryWorkbook(given: Partial<MemoryWorkbook> = {}): MemoryWorkbook {
  return {
    notPlaced: [],
    missing: [],
    unknownNames: false,
    companions: {},
    asValues: 0,
    formulasLost: false,
    cellOf: () => undefined,
    formulas: [],
    activeCell: { sheet: "Sheet1", address: "B2", content: "", shown: "", state: "value", free: "B2" },
    cells: {},
    model: {},
    formats: {},
    markTables: {},
    selectedCells: [],
    results: {},
    selection: { address: "Sheet1!A1", values: [[null]] },
    kept: undefined,
    writes: 0,
    inserted: [],
    visited: [],
    written: [],
    looks: [],
    roomForLabels: true,
    plans: [],
    lookedAt: [],
    offer: {
      sheets: [],
      added: [],
      staying: [],
      document: [],
      yours: [],
      conflicts: [],
      cells: [],
      refused: [],
      inTheWay: [],
    },
    updates: [],
    reverted: [],
    accepted: [],
    failures: {},
    betweenSheets: async () => undefined,
    beforeReading: async () => undefined,
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
    async previewUpdate() {
      failing("previewUpdate");
      return book.offer;
    },
    async updatePlan(key, order, chosen) {
      failing("updatePlan");
      book.updates.push({ key, order, chosen: [...chosen] });
      book.writes += 1;
      return { sheets: [], unresolved: 0, undressed: [] };
    },
    async revertUpdate(key) {
      failing("revertUpdate");
      book.reverted.push(key);
    },
    async canRevert(key) {
      return book.updates.some((update) => update.key === key);
    },
    async listPlans() {
      failing("listPlans");
      return book.plans;
    },
    async removePlan(key) {
      failing("removePlan");
      const gone = book.plans.find((entry) => entry.key === key);
      book.plans = book.plans.filter((entry) => entry !== gone);
      book.writes += 1;
      return gone?.sheets.length ?? 0;
    },
    async readPlan(_language, _inHand, planKey) {
      failing("readPlan");
      book.lookedAt.push(planKey);
      if (book.plan === undefined) return undefined;
      const { plan, notPlaced, missing, unknownNames, cellOf, asValues } = book;
      return { plan, notPlaced, missing, unknownNames, find: cellOf, asValues: asValues > 0 };
    },
    async goTo(target) {
      failing("goTo");
      book.visited.push(target);
    },
    async readSelection() {
      failing("readSelection");
      return book.selection;
    },
    async readSeparators() {
      failing("readSeparators");
      return book.separators;
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
    async writeLabelledFormula(formula, target, look) {
      failing("writeFormula");
      book.written.push(formula);
      book.looks.push(look);
      book.writes += 1;
      return { ...target, labelled: book.roomForLabels };
    },
    async readModelCells() {
      failing("readModelCells");
      await book.beforeReading();
      return modelCells(book);
    },
    async readSelectedCells() {
      return book.selectedCells.map((address): HeldCell => {
        const { entered = null, shows = entered } = book.model[address] ?? {};
        const content =
          typeof entered === "string" && entered.startsWith("=") ? { formula: entered } : { value: entered };
        return { sheet: "Model", address, content, shown: shows, format: book.formats[address] ?? "General" };
      });
    },
    async changeCells(changes) {
      failing("changeCells");
      book.writes += 1;
      return changes.map(({ target, content }): CellChange => {
        const table = book.markTables[target.sheet];
        if (table !== undefined) {
          const [row, column] = place(target.address);
          const line = table.rows[row - 1] ?? [];
          const held = line[column] ?? null;
          line[column] = "value" in content && typeof content.value !== "boolean" ? content.value : null;
          return { target, content: { value: held } };
        }
        const before = book.model[target.address]?.entered ?? null;
        const shows = book.model[target.address]?.shows ?? before;
        book.model[target.address] =
          "formula" in content
            ? { entered: content.formula, ...(shows === null ? {} : { shows }) }
            : { entered: typeof content.value === "boolean" ? null : content.value };
        const held =
          typeof before === "string" && before.startsWith("=") ? { formula: before } : { value: before };
        return { target, content: held };
      });
    },
    async writeMarkRows({ name, headings }, rows) {
      failing("writeMarkRows");
      const blank = (): null[] => headings.map(() => null);
      const table = (book.markTables[name] ??= { columns: headings.map(({ text }) => text), rows: [] });
      const isEmpty = (row: readonly unknown[]): boolean => row.every((value) => value === null);
      const changes = rows.flatMap(({ row, values }) => {
        let at = row?.index ?? table.rows.findIndex(isEmpty);
        if (at < 0) at = table.rows.push(blank()) - 1;
        return headings.map(({ heading }, column): CellChange => ({
          target: { sheet: name, address: `${"ABCDEFGHIJ".charAt(column)}${at + 2}` },
          content: { value: values[heading] ?? null },
        }));
      });
      return this.changeCells(changes);
    },
    async markResult({ address }) {
      book.writes += 1;
      const name = `ScaleplanResult${Object.keys(book.results).length + 1}`;
      book.results[name] = address;
      return name;
    },
    async unmarkResult(name) {
      book.writes += 1;
      delete book.results[name];
    },
    async listPlanFormulas() {
      failing("listPlanFormulas");
      return book.formulas;
    },
    async replacePlanFormulas() {
      failing("replacePlanFormulas");
      const replaced = book.formulas.length;
      book.formulas = [];
      book.asValues = replaced;
      book.writes += 1;
      return replaced;
    },
    readCompanions: async (reference) => book.companions[reference] ?? [],
    async planFormulasAgain(write) {
      failing("planFormulasAgain");
      const count = book.formulasLost ? 0 : book.asValues;
      if (write) {
        book.asValues = 0;
        book.writes += 1;
      }
      return count;
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
