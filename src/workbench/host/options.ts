import type { WorkbookModel } from "../model/model.ts";
import type { Conditions } from "./conditions.ts";
import type { RequirementMatrix } from "./requirementMatrix.ts";

/** What the emulated Excel is like. */
export interface HostOptions {
  readonly model: WorkbookModel;
  readonly matrix?: RequirementMatrix;
  /** Language of Excel's interface, "es-ES": the add-in finds it in Office.context.displayLanguage. */
  readonly uiLocale?: string;
  readonly theme?: OfficeTheme;
  readonly documentUrl?: string;
  /** Settings of the document are cached by office.js under this name. */
  readonly instanceId?: string;
  readonly today?: () => Date;
  readonly conditions?: Partial<Conditions>;
  /** The document is open for reading only. */
  readonly readOnly?: boolean;
}

/** Colours as "#RRGGBB". */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#F3F3F3",
  controlForegroundColor: "#000000",
};

export const darkTheme: OfficeTheme = {
  bodyBackgroundColor: "#212121",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#292929",
  controlForegroundColor: "#FFFFFF",
};
