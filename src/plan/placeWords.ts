import type { ReadingReport } from "./reading.ts";

/** What the places of a document are called: cells of a workbook by their names, else what it counts. */
export interface PlaceWords {
  readonly unit: "line" | "paragraph" | "row" | "cell";
  /** A place by its number; a cell's by its name. */
  readonly named: (line: number) => string | undefined;
}

export function placeWords(report: Pick<ReadingReport, "unit" | "cells"> | undefined): PlaceWords {
  const cells = report?.cells;
  if (cells === undefined) return { unit: report?.unit ?? "line", named: () => undefined };
  return { unit: "cell", named: (line) => cells[line - 1] };
}
