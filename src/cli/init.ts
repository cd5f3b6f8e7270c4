import { blankPlan, samplePlan, writeMarkdown } from "../plan/index.ts";
import { sampleNames, type SampleName } from "../plan/sample/names.ts";
import { checkedLanguage } from "./build.ts";
import { CommandFailure, exitCodes } from "./failure.ts";
import { checkOutput, writeOutput } from "./output.ts";
import type { Terminal } from "./terminal.ts";

export interface InitOptions {
  readonly language?: string;
  readonly sample?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `scaleplan init`: an outline to fill in or a sample to look at, to a file or to standard output. */
export async function init(options: InitOptions, terminal: Terminal): Promise<number> {
  const language = checkedLanguage(options.language, terminal) ?? terminal.language;
  const sample = checkedSample(options.sample, terminal);
  const outline = writeMarkdown(sample === undefined ? blankPlan(language) : samplePlan(language, sample));
  if (options.output === undefined) {
    terminal.stdout.write(outline);
    return exitCodes.fine;
  }
  await checkOutput(options.output, options.force === true, terminal);
  await writeOutput(options.output, outline, terminal);
  terminal.stderr.write(
    `${(sample === undefined ? terminal.texts.wrote : terminal.texts.wroteSample)(options.output)}\n`,
  );
  return exitCodes.fine;
}

function checkedSample(value: string | undefined, { texts }: Terminal): SampleName | undefined {
  const name = sampleNames.find((known) => known === value);
  if (value === undefined || name !== undefined) return name;
  const { badOption, expectSheets } = texts.errors;
  throw new CommandFailure("input", badOption("--sample", value, expectSheets(sampleNames)));
}
