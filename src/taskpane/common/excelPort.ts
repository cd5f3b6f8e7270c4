// Over 150 lines: one contract, read as a whole.
import type { Inserted } from "../../plan/rows/figures.ts";
import { createContext, useContext } from "react";
import type { Language } from "../../i18n/language.ts";
import type { Place } from "../../plan/finding.ts";
import type { Conflict, PlanChange } from "../../plan/merge/index.ts";
import type { Plan } from "../../plan/plan.ts";
import type { MarkRow, MarkTable } from "../../workbook/office-js/model/markRows.ts";
import type { SheetContext } from "../../sheets/context.ts";
import type { Companion } from "../../sheets/readBack/rangeCompanions.ts";
import type { WorkbookCells } from "../../workbook/office-js/model/workbookCells.ts";
import type { FormulaLook, WrittenFormula } from "../../workbook/office-js/labelledFormula.ts";
import type { UpdatePreview } from "../../workbook/office-js/update/index.ts";
import type { SheetId, Value, WorkbookSpec } from "../../workbook/spec.ts";

export type { FormulaLook };

/** Where the pane runs: in a workbook, in one that may only be read, or in a plain browser page. */
export type Workplace = "excel" | "readOnly" | "none";

export interface CellTarget {
  readonly sheet: string;
  readonly address: string;
}

export interface InsertProgress {
  readonly sheet: string;
  /** Sheets written so far, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface InsertedSheet {
  readonly id: SheetId;
  /** What the sheet is called in the workbook: another name than planned where that was taken. */
  readonly name: string;
}

export interface InsertResult {
  readonly sheets: readonly InsertedSheet[];
  /** PLAN formulas that still show #NAME? after they were entered again. */
  readonly unresolved: number;
  /** What Excel did not take of the sheets' dress; their content is complete. */
  readonly undressed: readonly Undressed[];
}

export interface Undressed {
  readonly dressing: "frozenPanes" | "groups" | "pages" | "charts" | "nameNotes";
  readonly sheet?: string;
  readonly details?: string;
}

/** Something in the plan's sheets that has no place in a plan, e.g. a row without a name. */
export interface NotPlaced {
  readonly target: CellTarget;
  readonly text: string;
}

export interface PlanInWorkbook {
  readonly plan: Plan;
  readonly notPlaced: readonly NotPlaced[];
  /** What its budgets came to when their sheets were inserted: what has changed since is a variance. */
  readonly inserted?: Inserted;
  /** Names of tables that an insert made and that are gone. */
  readonly missing: readonly string[];
  /** Whether a cell of its tables shows #NAME?. */
  readonly unknownNames: boolean;
  /** Whether exact figures stand as values, with the day beside them. */
  readonly asValues: boolean;
  /** The cell that a place of the plan was read from, where there is one. */
  readonly find: (place: Place) => CellTarget | undefined;
}

/** A plan that was inserted into the workbook, with what its sheets are called now. */
export interface InsertedPlan {
  readonly key: string;
  /** "" where it is not known. */
  readonly title: string;
  readonly sheets: readonly string[];
  /** Whether its sheets can be brought up to date in their place. */
  readonly updatable: boolean;
}

/** What an update of a plan's sheets would do, and what is to be settled first. */
export interface UpdateOffer extends Omit<UpdatePreview, "conflicts"> {
  /** Sheets that are left out of the choice and stay. */
  readonly staying: readonly string[];
  /** In what the plan differs from the one that was inserted. */
  readonly document: readonly PlanChange[];
  /** In what the sheets differ from what was inserted. */
  readonly yours: readonly PlanChange[];
  /** Parts of the plan that both changed. */
  readonly conflicts: readonly Conflict[];
  /** Cells of the user's that stand against what would be written. */
  readonly cells: UpdatePreview["conflicts"];
}

/** A plan with how its sheets are to be written. */
export interface PlanOrder {
  readonly plan: Plan;
  readonly context: SheetContext;
}

export interface SelfTestStep {
  readonly id: string;
  readonly milliseconds: number;
  readonly outcome: "right" | "different" | "refused";
  readonly details?: string;
}

export interface SelfTestResult {
  readonly steps: readonly SelfTestStep[];
  readonly text: string;
}

export interface Selection {
  readonly address: string;
  readonly values: readonly (readonly (Value | null)[])[];
}

/** How Excel takes formulas that somebody types: between decimals, arguments, columns of an array. */
export interface Separators {
  readonly decimal: string;
  readonly list: string;
  readonly column: string;
}

/** The active cell; its content is a formula, a value, or an empty text. */
export interface ActiveCell extends CellTarget {
  readonly content: string;
  readonly shown: string;
  readonly state: FormulaState;
  /** The first empty cell below it, where one is near. */
  readonly free: string | undefined;
}

/** What stands in the way of replacing a formula by its value. */
export type FormulaState = "value" | "busy" | "error" | "unknownName";

export interface PlanFormula {
  readonly target: CellTarget;
  readonly formula: string;
  readonly state: FormulaState;
}

/** What a cell holds: a formula with its "=", or a value; null is empty. */
export type CellContent = { readonly formula: string } | { readonly value: number | string | boolean | null };

/** A cell with what it holds and what it shows. */
export interface HeldCell extends CellTarget {
  readonly content: CellContent;
  readonly shown: number | string | boolean | null;
  readonly format: string;
}

export interface CellChange {
  readonly target: CellTarget;
  readonly content: CellContent;
}

/** All that the views ask of Excel. Every promise rejects with an ExcelProblem or a defect. */
export interface ExcelPort {
  readonly workplace: Workplace;
  insertWorkbook(
    spec: WorkbookSpec,
    options: {
      readonly signal: AbortSignal;
      readonly onProgress: (progress: InsertProgress) => void;
      /** What the sheets are made of: kept with them, so that they can be updated in place. */
      readonly order?: PlanOrder;
    },
  ): Promise<InsertResult>;
  /** What an update of an inserted plan would do; nothing is written. */
  previewUpdate(planKey: string, order: PlanOrder): Promise<UpdateOffer>;
  /** Brings an inserted plan up to date, all or nothing; `chosen`: conflicts settled as the plan has it. */
  updatePlan(planKey: string, order: PlanOrder, chosen: ReadonlySet<string>): Promise<InsertResult>;
  /** Puts the workbook back as it was before the last update of that plan. */
  revertUpdate(planKey: string): Promise<void>;
  /** Whether there is an update that can be taken back. */
  canRevert(planKey: string): Promise<boolean>;
  /**
   * undefined: the workbook holds no sheets of a plan. Parts without a sheet come from `inHand` where
   * that is the same plan. `planKey`: one of several plans, the newest without it.
   */
  readPlan(
    language: Language,
    inHand: Plan | undefined,
    planKey?: string,
  ): Promise<PlanInWorkbook | undefined>;
  /** The plans whose sheets are in the workbook, the newest first. */
  listPlans(): Promise<readonly InsertedPlan[]>;
  /** Removes the sheets of a plan, and gives how many they were. */
  removePlan(planKey: string): Promise<number>;
  goTo(target: CellTarget): Promise<void>;
  readSelection(): Promise<Selection>;
  /** What goes with a column of a plan's ranges in functions of ranges; nothing for other references. */
  readCompanions(reference: string): Promise<readonly Companion[]>;
  /** undefined where no Excel is at hand. */
  readSeparators(): Promise<Separators | undefined>;
  /** The active cell with what stands in it. */
  inspectActiveCell(): Promise<ActiveCell>;
  /** The cells that references of a formula in a cell stand for; undefined where that cannot be told. */
  readReferences(
    references: readonly string[],
    from: CellTarget,
  ): Promise<readonly (Selection | undefined)[]>;
  /** Writes into a cell, the active one by default, and gives its address. */
  writeFormula(formula: string, target?: CellTarget): Promise<CellTarget>;
  /** The same with number formats, and labels where their cells are free. */
  writeLabelledFormula(formula: string, target: CellTarget, look: FormulaLook): Promise<WrittenFormula>;
  /** The whole workbook, for the calculation of the user's own model. */
  readModelCells(): Promise<WorkbookCells>;
  /** The selected cells; none where more are selected than can be marked. */
  readSelectedCells(): Promise<readonly HeldCell[]>;
  /** Changes cells and gives what puts them back exactly. */
  changeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]>;
  /** Writes rows of a table of marks, made where it is missing, and gives what puts its cells back. */
  writeMarkRows(table: MarkTable, rows: readonly MarkRow[]): Promise<readonly CellChange[]>;
  /** Marks a cell as a result and gives the name that marks it. */
  markResult(target: CellTarget): Promise<string>;
  unmarkResult(name: string): Promise<void>;
  listPlanFormulas(): Promise<readonly PlanFormula[]>;
  /** Replaces the formulas by their values and gives the number of formulas replaced. */
  replacePlanFormulas(): Promise<number>;
  /**
   * Gives how many PLAN formulas of the plans' sheets were replaced by their values; `write`: and writes
   * them again, so that they follow their inputs.
   */
  planFormulasAgain(write: boolean): Promise<number>;
  /** Takes what a budget's lines come to now as its baseline, and says so in the change log. */
  acceptBaseline(track: string, who: string, language: Language, planKey?: string): Promise<void>;
  /** Tries on a sheet of its own all that the add-in asks of Excel; gives the report as text to copy. */
  runSelfTest(onStep: (step: SelfTestStep) => void): Promise<SelfTestResult>;
  /** What the pane has stored in this document. */
  readKept(): unknown;
  keep(value: unknown): Promise<void>;
}

export const ExcelContext = createContext<ExcelPort | undefined>(undefined);

export function useExcel(): ExcelPort {
  const port = useContext(ExcelContext);
  if (port === undefined) throw new Error("The views stand inside an ExcelContext.");
  return port;
}
