import type { Plan } from "./plan.ts";
import type { SourceNotice } from "./source/tree.ts";
import type { Question } from "./reading/questions.ts";
import type { PartReading } from "./reading/readings.ts";

/** Why a line was left alone: a key of i18n/reading, so that each language has its sentence. */
export type LeftAloneReason =
  | "noHeading"
  | "emptyHeading"
  | "prose"
  | "table"
  | "code"
  | "html"
  | "image"
  | "unknownSection"
  | "noAmount"
  | "noPeriod"
  | "tooDeep"
  | "frontmatter"
  | "groupOutcome"
  | "detail"
  | "unreadableValue"
  | "changedSince";

export interface LeftAloneLine {
  /** 1-based line of the document as it was given. */
  readonly line: number;
  /** The nearest heading above, "" before the first. */
  readonly heading: string;
  readonly text: string;
  readonly reason: LeftAloneReason;
}

/** How the text was damaged: Spanish UTF-8 once decoded as this. */
export type Damage = "gbk" | "windows-1252";

/** What became of every line that has content: lines = understood + leftAlone.length. */
export interface ReadingReport {
  readonly lines: number;
  readonly understood: number;
  readonly leftAlone: readonly LeftAloneLine[];
  /** Encoding damage that was repaired, with the number of places. */
  readonly repaired: readonly { readonly damage: Damage; readonly places: number }[];
  /** What the document counts in place of lines: paragraphs of Word, rows of a sheet; absent for lines of text. */
  readonly unit?: "paragraph" | "row";
  /** Of a workbook: where each line begins, as Excel names it ("Costs!B4"). */
  readonly cells?: readonly string[];
  /** What of a file was not read at all, and why; absent where that is nothing. */
  readonly notices?: readonly SourceNotice[];
  /** Fields that hold a default because the text does not say (e.g. a period taken from the heading or "once"). */
  readonly assumed: readonly {
    readonly line: number;
    readonly what: "periodFromHeading" | "periodFromTotal" | "periodOnce" | "currency" | "language";
  }[];
}

export interface Reading {
  readonly plan: Plan;
  readonly report: ReadingReport;
  /** What sections and tables were taken for, in the document's order. */
  readonly readings: readonly PartReading[];
  /** What the document leaves open and a person can say, the largest money first. */
  readonly questions: readonly Question[];
}
