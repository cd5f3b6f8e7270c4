import { closestPaneLanguage, paneLanguages, type Language, type PaneLanguage } from "../i18n/language.ts";
import { listText } from "../i18n/number.ts";
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
  const language = checkedLanguage(options.language, terminal);
  const sample = checkedSample(options.sample, terminal);
  const outline = writeMarkdown(
    sample === undefined
      ? blankPlan(language ?? terminal.language)
      : samplePlan(sampleLanguage(language, terminal), sample),
  );
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

/** Samples exist in the languages of the pane: another one is refused where it was asked for. */
function sampleLanguage(asked: Language | undefined, { language, texts }: Terminal): PaneLanguage {
  const known = paneLanguages.find((pane) => pane === asked);
  if (asked !== undefined && known === undefined) {
    const { badOption, sampleLanguage: expected } = texts.errors;
    const written = listText(paneLanguages, language);
    throw new CommandFailure("input", badOption("--language", asked, expected(written)));
  }
  return known ?? closestPaneLanguage(language);
}

function checkedSample(value: string | undefined, { texts }: Terminal): SampleName | undefined {
  const name = sampleNames.find((known) => known === value);
  if (value === undefined || name !== undefined) return name;
  const { badOption, expectSheets } = texts.errors;
  throw new CommandFailure("input", badOption("--sample", value, expectSheets(sampleNames)));
}
