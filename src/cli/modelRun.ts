import { modelTexts, type ModelTexts } from "../i18n/model.ts";
import { numberText } from "../i18n/number.ts";
import {
  addressText,
  ModelError,
  SimulationError,
  type CellAddress,
  type CellValue,
  type ModelWorkbook,
} from "../model/index.ts";
import { placeOf } from "../model/inputs/uncertainTable.ts";
import { CommandFailure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

const mostLines = 12;

/** Runs something over a model; what is in its way becomes lines that name each cell. */
export function overModel<T>(run: () => T, file: string, terminal: Terminal): T {
  const texts = modelTexts[terminal.language];
  try {
    return run();
  } catch (error) {
    const lines = linesOf(error, texts, terminal);
    if (lines === undefined) throw error;
    throw new CommandFailure("input", `${file}: ${lines}`);
  }
}

function linesOf(error: unknown, texts: ModelTexts, terminal: Terminal): string | undefined {
  const list = (title: string, lines: readonly string[]): string => {
    const more = lines.length - mostLines;
    const shown = more > 0 ? [...lines.slice(0, mostLines), texts.andMore(numberText(more, terminal.language))] : lines; // prettier-ignore
    return [title, ...shown.map((line) => `  ${line}`)].join("\n");
  };
  if (error instanceof ModelError)
    return list(
      texts.errors.refused,
      error.refusals.map(
        ({ cell, reason, detail }) => `${addressText(cell)}: ${texts.refusals[reason](detail)}`,
      ),
    );
  if (!(error instanceof SimulationError)) return undefined;
  const { limits = [0, 0], problems = [], differences = [], cell } = error.details;
  const place = cell === undefined ? "" : addressText(cell);
  switch (error.reason) {
    case "trials":
      return texts.errors.trials(whole(limits[0], terminal), whole(limits[1], terminal));
    case "problems":
      return list(texts.errors.problems, problems.map(({ cell: at, reason, detail }) => `${addressText(at)}: ${texts.problems[reason](detail)}`)); // prettier-ignore
    case "differences":
      return list(
        texts.errors.differences,
        differences.map(({ cell: at, stored, calculated }) => `${addressText(at)}: ${texts.difference(cellText(stored, terminal), cellText(calculated, terminal))}`), // prettier-ignore
      );
    case "formula":
    case "noNumber":
    case "unused":
      return texts.errors[error.reason](place);
    default:
      return texts.errors[error.reason];
  }
}

/** A cell that the command line names: an address, or a name of the workbook. */
export function cellNamed(text: string, workbook: ModelWorkbook, { language }: Terminal): CellAddress {
  const place = placeOf(text, workbook.sheets[0]?.name ?? "", workbook);
  if (place === undefined) throw new CommandFailure("input", modelTexts[language].noCell(text));
  return place;
}

/** A number of an option. */
export function numberOption(option: string, text: string, { texts }: Terminal): number {
  const percent = /%$/.test(text.trim());
  const value = Number(text.trim().replace(/%$/, ""));
  if (text.trim() === "" || !Number.isFinite(value))
    throw new CommandFailure("input", texts.errors.badOption(option, text, texts.errors.expectNumber));
  return percent ? value / 100 : value;
}

export const whole = (value: number, { language }: Terminal): string => new Intl.NumberFormat(language).format(value); // prettier-ignore

/** A figure with as many digits as say something: at most two decimals of a large one, six digits of a small one. */
export function figure(value: number, { language }: Terminal): string {
  const large = Math.abs(value) >= 1000;
  return new Intl.NumberFormat(language, large ? { maximumFractionDigits: 2 } : { maximumSignificantDigits: 6 }).format(value); // prettier-ignore
}

export function cellText(value: CellValue, terminal: Terminal): string {
  if (typeof value === "number") return new Intl.NumberFormat(terminal.language, { maximumSignificantDigits: 15 }).format(value); // prettier-ignore
  if (value === null) return "-";
  return typeof value === "object" ? value.error : String(value);
}

/** Rows under each other, the first column to the left and the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const lines = rows.map(
    (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "), // prettier-ignore
  );
  return lines.map((line) => `  ${line.trimEnd()}\n`).join("");
}
