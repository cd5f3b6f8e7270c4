import type { WorkbookModel } from "../model/model.ts";
import { webPayloadLimit } from "./faults.ts";
import type { Host, HostOptions } from "./index.ts";
import { floor } from "./requirementMatrix.ts";

/** An Excel that somebody has: for the menu of conditions, and for tests of each and of all pairs. */
export interface Situation {
  /** Settled before office.js starts. */
  readonly options?: Partial<Omit<HostOptions, "model">>;
  readonly workbook?: { readonly date1904?: boolean };
  /** Brings it about, and what ends it where it can end. */
  readonly begin?: (host: Host) => (() => void) | undefined;
}

const condition = (change: Partial<Host["conditions"]>): Situation => ({
  begin: ({ conditions }) => {
    const before = { ...conditions };
    Object.assign(conditions, change);
    return () => {
      for (const key of Object.keys(change)) Object.assign(conditions, { [key]: Reflect.get(before, key) });
    };
  },
});

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
/** Excel calls the function of this cell as soon as it knows its name, which may be before its script has run. */
export const functionCell = cell(40, 5);

export const situations = {
  listSeparator: condition({ listSeparator: ";" }),
  decimalComma: condition({ decimalSeparator: "," }),
  marketplace: condition({ marketplace: true }),
  excel2021: { options: { matrix: floor } },
  web: {
    begin: ({ model, faults }) => {
      model.emptyCellsAs = null;
      faults.payloadLimit = webPayloadLimit;
      return () => {
        model.emptyCellsAs = 0;
        faults.payloadLimit = undefined;
      };
    },
  },
  mac: condition({ downloads: false }),
  noPrinter: condition({ printer: false }),
  noFreezing: condition({ freezePanes: false }),
  noChartFonts: condition({ chartFonts: false }),
  tablesOnActiveSheet: condition({ tablesOnActiveSheet: true }),
  coAuthor: {
    begin: ({ model, recorder }) => {
      let edits = 0;
      return recorder.onRecord(({ sender }) => {
        if (sender !== "add-in") return;
        edits += 1;
        model.sheets()[0]?.write(cell(edits, 0), [[{ value: `edit ${edits}` }]]);
        if (edits === 3) model.addSheet("From somebody else", 0);
      });
    },
  },
  lateFunctions: {
    begin: ({ model }) => {
      model.sheets()[0]?.write(functionCell, [[{ formula: "=PLAN.CAGR(100,200,5)" }]]);
      return () => model.sheets()[0]?.clear(functionCell, "contents");
    },
  },
  date1904: { workbook: { date1904: true } },
  protectedWorkbook: {
    begin: ({ faults }) => {
      faults.protectedWorkbook = true;
      return () => (faults.protectedWorkbook = false);
    },
  },
  protectedSheet: {
    begin: ({ model }) => {
      const sheet = model.activeSheet();
      sheet.protection = { options: {}, password: "known to nobody" };
      return () => (sheet.protection = undefined);
    },
  },
  veryHidden: {
    begin: ({ model }) => {
      for (const name of ["Assumptions", "Budget", "Guide"]) {
        if (model.sheets().every((sheet) => sheet.name !== name)) model.addSheet(name).visible = "VeryHidden";
      }
      return undefined;
    },
  },
  readOnly: { options: { readOnly: true } },
  cellEdit: {
    begin: ({ faults }) => {
      faults.cellEditMode = true;
      return () => (faults.cellEditMode = false);
    },
  },
  foreignAddIn: { begin: ({ model }) => occupyNames(model) },
} as const satisfies Readonly<Record<string, Situation>>;

export type SituationName = keyof typeof situations;
export const situationNames = Object.keys(situations) as readonly SituationName[];

/** Another vendor's add-in has a table, names and a style that are called as ours would be. */
function occupyNames(model: WorkbookModel): undefined {
  if (model.tables().some(({ name }) => name === "Budget")) return undefined;
  const sheet = model.addSheet("Another add-in");
  const headings = ["Low", "High"].map((value) => ({ value }));
  sheet.write({ row: 0, column: 0, rows: 2, columns: 2 }, [headings, [{ value: 1 }, { value: 2 }]]);
  model.addTable({
    sheetId: sheet.id,
    name: "Budget",
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
  for (const name of ["DiscountRate", "StatusWords", "PlanTitle"]) {
    model.setName({ name, formula: "='Another add-in'!$A$2", comment: "", visible: true });
  }
  model.styles.set("Plan Title", { bold: true });
  return undefined;
}
