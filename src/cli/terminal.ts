import { cliTexts, type CliTexts } from "../i18n/cli.ts";
import { closestLanguage, type Language } from "../i18n/language.ts";

/** The streams that a command speaks through and the language that it speaks. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly language: Language;
  readonly texts: CliTexts;
}

export function processTerminal(environment: NodeJS.ProcessEnv = process.env): Terminal {
  const language = closestLanguage(
    (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "").replace("_", "-"),
  );
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    language,
    texts: cliTexts[language],
  };
}

const shownAfterMilliseconds = 300;
const clearLine = "\r\u001b[K";

/** A line on a terminal that says what is going on once it takes long, and is taken back at the end. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #started = performance.now();
  #shown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  step(text: string): void {
    if (this.#terminal.stderr.isTTY !== true || performance.now() - this.#started < shownAfterMilliseconds)
      return;
    this.#terminal.stderr.write(`${clearLine}${text}`);
    this.#shown = true;
  }

  end(): void {
    if (this.#shown) this.#terminal.stderr.write(clearLine);
    this.#shown = false;
  }
}
