import { modelTexts } from "../i18n/model.ts";
import { addressText, seek as seekGoal } from "../model/index.ts";
import { planFunctions } from "../functions/modelFunctions.ts";
import { exitCodes } from "./failure.ts";
import { fixedNotes, momentOption } from "./fixed.ts";
import { readModel } from "./modelInput.ts";
import { cellNamed, cellText, numberOption, overModel } from "./modelRun.ts";
import type { Terminal } from "./terminal.ts";

export interface SeekOptions {
  readonly result: string;
  readonly to: string;
  readonly change: string;
  readonly from?: string;
  readonly until?: string;
  readonly today?: string;
  readonly json?: boolean;
}

/** `scaleplan seek`: the values of a cell for which a result is what is wanted. The file stays as it is. */
export async function seek(file: string, options: SeekOptions, terminal: Terminal): Promise<number> {
  const texts = modelTexts[terminal.language];
  const workbook = await readModel(file, terminal);
  const result = cellNamed(options.result, workbook, terminal);
  const change = cellNamed(options.change, workbook, terminal);
  const target = numberOption("--to", options.to, terminal);
  const from = options.from === undefined ? {} : { from: numberOption("--from", options.from, terminal) };
  const to = options.until === undefined ? {} : { to: numberOption("--until", options.until, terminal) };
  const found = overModel(
    () =>
      seekGoal(
        workbook,
        { result, target, change, ...from, ...to },
        { planFunctions, ...momentOption(options.today, workbook, terminal) },
      ),
    file,
    terminal,
  );
  for (const note of fixedNotes(found, workbook, terminal)) terminal.stderr.write(`${note}\n`);
  const exitCode = found.solutions.length > 0 ? exitCodes.fine : exitCodes.findings;
  if (options.json === true) {
    const told = { result: addressText(result), target, change: addressText(change), ...found };
    terminal.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    return exitCode;
  }
  const shown = (value: number): string => cellText(value, terminal);
  const { solutions, jumps, nearest, held, base } = found;
  const lines =
    solutions.length > 0
      ? [texts.solutions(addressText(result), shown(target), addressText(change)), ...solutions.map(({ value }) => `  ${shown(value)}`)] // prettier-ignore
      : [
          texts.noSolution(addressText(result), shown(target), shown(found.from), shown(found.to)),
          ...(nearest === undefined
            ? []
            : [`  ${texts.nearest(shown(nearest.value), shown(nearest.result))}`]),
        ];
  if (jumps.length > 0) lines.push(`  ${texts.jumps(jumps.map(shown).join(", "))}`);
  lines.push(`  ${texts.holds(shown(held), base === undefined ? "-" : shown(base))}`);
  terminal.stdout.write(`${lines.join("\n")}\n`);
  return exitCode;
}
