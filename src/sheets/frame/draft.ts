import type {
  Block,
  Cell,
  ChartSpec,
  ConditionalFormatSpec,
  PrintSpec,
  ValidationSpec,
} from "../../workbook/spec.ts";
import type { ChartColor } from "../../workbook/style.ts";
import type { SheetId } from "../ids.ts";
import type { PlacedTable } from "./table.ts";

/** What a template says of its sheet; the head, the widths and the print area are the same work for all. */
export interface SheetDraft {
  readonly id: SheetId;
  /** The name of the sheet, its title and what it is for. */
  readonly words: { readonly name: string; readonly title: string; readonly purpose: string };
  readonly tabColor: ChartColor;
  /** A line of words, or of what the amounts are in, which follows the currency of Assumptions. */
  readonly unit?: string | Cell;
  readonly blocks: readonly Block[];
  /** Texts that cells may come to show: their rows are high enough for the longest of them. */
  readonly room?: readonly Block[];
  readonly tables: readonly PlacedTable[];
  /** False for a sheet that is read rather than worked in. */
  readonly filters?: false;
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly validations?: readonly ValidationSpec[];
  readonly charts?: readonly ChartSpec[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly caps?: Readonly<Record<number, number>>;
  readonly widths?: Readonly<Record<number, number>>;
  readonly orientation?: PrintSpec["orientation"];
  /** For a sheet whose rows do not grow with the plan: all on one page, should its letters stay readable. */
  readonly onePage?: boolean;
  /** Last column that is printed, when not the last of all. */
  readonly lastPrinted?: number;
  /** Last column printed where the page does not hold all of them: what follows are notes and details. */
  readonly lastOnNarrowPage?: number;
  /** Rows with which a page begins in any case. */
  readonly pageBreaks?: readonly number[];
  /** The columns that say what the rows are, repeated where pages lie side by side; the first one without it. */
  readonly titleColumns?: readonly [first: number, last: number];
  /** From this column on the sheet is printed on pages of their own. */
  readonly printedApart?: number;
}
