import { blankPlan, writeMarkdown } from "../plan/index.ts";
import { checkedLanguage } from "./build.ts";
import { exitCodes } from "./failure.ts";
import { checkOutput, writeOutput } from "./output.ts";
import type { Terminal } from "./terminal.ts";

export interface InitOptions {
  readonly language?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `scaleplan init`: an outline to fill in, to a file or to standard output. */
export async function init(options: InitOptions, terminal: Terminal): Promise<number> {
  const outline = writeMarkdown(blankPlan(checkedLanguage(options.language, terminal) ?? terminal.language));
  if (options.output === undefined) {
    terminal.stdout.write(outline);
    return exitCodes.fine;
  }
  await checkOutput(options.output, options.force === true, terminal);
  await writeOutput(options.output, outline, terminal);
  terminal.stderr.write(`${terminal.texts.wrote(options.output)}\n`);
  return exitCodes.fine;
}
