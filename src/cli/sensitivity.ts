import { modelTexts } from "../i18n/model.ts";
import { addressText, tornado, twoWayTable, type ModelWorkbook, type TableAxis } from "../model/index.ts";
import { planFunctions } from "../functions/modelFunctions.ts";
import { CommandFailure, exitCodes } from "./failure.ts";
import { fixedNotes, momentOption } from "./fixed.ts";
import { readModel } from "./modelInput.ts";
import { aligned, cellNamed, cellText, figure, numberOption, overModel } from "./modelRun.ts";
import type { Terminal } from "./terminal.ts";

export interface SensitivityOptions {
  readonly result: string;
  readonly cells?: readonly string[];
  readonly change?: string;
  readonly rows?: string;
  readonly columns?: string;
  readonly today?: string;
  readonly json?: boolean;
}

/** `scaleplan sensitivity`: one input at a time, or a table of two. */
export async function sensitivity(
  file: string,
  options: SensitivityOptions,
  terminal: Terminal,
): Promise<number> {
  const workbook = await readModel(file, terminal);
  const result = cellNamed(options.result, workbook, terminal);
  const told =
    options.rows !== undefined && options.columns !== undefined
      ? tableText(file, workbook, options, terminal)
      : tornadoText(file, workbook, options, terminal);
  terminal.stdout.write(options.json === true ? told : `${addressText(result)}\n${told}`);
  return exitCodes.fine;
}

function tornadoText(
  file: string,
  workbook: ModelWorkbook,
  options: SensitivityOptions,
  terminal: Terminal,
): string {
  const texts = modelTexts[terminal.language];
  const result = cellNamed(options.result, workbook, terminal);
  const cells = options.cells?.map((text) => cellNamed(text, workbook, terminal));
  const change = numberOption("--change", options.change ?? "10%", terminal);
  const request = { result, change, ...(cells === undefined ? {} : { cells }) };
  const given = { planFunctions, ...momentOption(options.today, workbook, terminal) };
  const swept = overModel(() => tornado(workbook, request, given), file, terminal);
  const { base, bars } = swept;
  for (const note of fixedNotes(swept, workbook, terminal)) terminal.stderr.write(`${note}\n`);
  if (options.json === true) {
    const shown = bars.map((bar) => ({ ...bar, place: addressText(bar.place) }));
    return `${JSON.stringify({ result: addressText(result), base, bars: shown }, null, 2)}\n`;
  }
  const shown = (value: Parameters<typeof cellText>[0]): string => typeof value === "number" ? figure(value, terminal) : cellText(value, terminal); // prettier-ignore
  const rows = bars.map(({ name, low, high, atLow, atHigh, ends }) => [
    name,
    `${figure(low, terminal)}${ends === "percentiles" ? " (P10)" : ""}`,
    `${figure(high, terminal)}${ends === "percentiles" ? " (P90)" : ""}`,
    shown(atLow),
    shown(atHigh),
  ]);
  const heading = [texts.input, texts.low, texts.high, texts.atLow, texts.atHigh];
  return `  ${texts.base}: ${shown(base)}\n  ${texts.tornado}\n${aligned([heading, ...rows])}`;
}

function tableText(
  file: string,
  workbook: ModelWorkbook,
  options: SensitivityOptions,
  terminal: Terminal,
): string {
  const result = cellNamed(options.result, workbook, terminal);
  const rows = axisOf("--rows", options.rows ?? "", workbook, terminal);
  const columns = axisOf("--columns", options.columns ?? "", workbook, terminal);
  const values = overModel(
    () =>
      twoWayTable(
        workbook,
        { result, rows, columns },
        { planFunctions, ...momentOption(options.today, workbook, terminal) },
      ),
    file,
    terminal,
  );
  if (options.json === true)
    return `${JSON.stringify({ result: addressText(result), rows: rows.values, columns: columns.values, values }, null, 2)}\n`;
  const heading = [`${addressText(rows.cell)} \\ ${addressText(columns.cell)}`, ...columns.values.map((value) => figure(value, terminal))]; // prettier-ignore
  const lines = values.map((line, row) => [
    figure(rows.values[row] ?? 0, terminal),
    ...line.map((value) => (typeof value === "number" ? figure(value, terminal) : cellText(value, terminal))),
  ]);
  return aligned([heading, ...lines]);
}

/** "Model!B3=1,2,3": a cell and its values. */
function axisOf(option: string, text: string, workbook: ModelWorkbook, terminal: Terminal): TableAxis {
  const at = text.lastIndexOf("=");
  const { errors } = terminal.texts;
  if (at < 1) throw new CommandFailure("input", errors.badOption(option, text, errors.expectAxis));
  const cell = cellNamed(text.slice(0, at), workbook, terminal);
  const values = text.slice(at + 1).split(",").map((value) => numberOption(option, value, terminal)); // prettier-ignore
  return { cell, values };
}
