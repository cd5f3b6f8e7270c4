import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/program.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { cliTexts } from "../../src/i18n/cli.ts";
import type { Language } from "../../src/i18n/language.ts";

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with standard input given and both outputs caught. */
export async function runCommand(
  words: readonly string[],
  { input = "", language = "en" as Language, terminalWidth = undefined as number | undefined } = {},
): Promise<Outcome> {
  const outputs = { stdout: "", stderr: "" };
  const catching = (name: "stdout" | "stderr"): Writable =>
    new Writable({
      write(chunk, _encoding, done) {
        outputs[name] += String(chunk);
        done();
      },
    });
  const terminal: Terminal = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: Object.assign(catching("stdout"), { columns: terminalWidth }),
    stderr: Object.assign(catching("stderr"), { isTTY: false }),
    language,
    texts: cliTexts[language],
  };
  const exitCode = await run(words, terminal);
  return { exitCode, ...outputs };
}
