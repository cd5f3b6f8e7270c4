import type { WorkbookModel } from "../model/model.ts";
import type { Conditions } from "./conditions.ts";
import type { RequirementMatrix } from "./requirementMatrix.ts";

/** The workbook as the host sees it: the model, and what Excel keeps beside the cells. */
export interface Book {
  readonly model: WorkbookModel;
  readonly matrix: RequirementMatrix;
  readonly uiLocale: string;
  readonly conditions: Conditions;
  /** Day from which a typed "3-5" takes its year. */
  readonly today: () => Date;
  /** Called when an add-in begins or ceases to listen. */
  readonly listening: (eventType: number, target: string, change: 1 | -1) => void;
  /** Runs at the end of the request that is being answered. */
  readonly atEndOfRequest: (work: () => void) => void;
  /** Forgets a range that office.js held. */
  readonly releaseReference: (reference: string) => void;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Structure protection of the workbook: undefined when there is none. */
  protection: { readonly password: string } | undefined;
  /** Parts that a cell style leaves alone when it is applied, by the style's name. */
  readonly styleOmissions: Map<string, Set<StylePart>>;
  /** Members of tables and names that the engine has no place for. */
  readonly extras: Map<string, unknown>;
}

export type StylePart = "alignment" | "border" | "font" | "number" | "patterns" | "protection";
