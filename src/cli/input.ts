import { readdir, readFile as readBytes, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { isPacked } from "../officeFile/packed.ts";
import type { Decisions, Reading } from "../plan/index.ts";
import { CommandFailure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

const documentEndings = [
  ".md",
  ".markdown",
  ".txt",
  ".html",
  ".htm",
  ".csv",
  ".tsv",
  ".docx",
  ".docm",
  ".xlsx",
  ".xlsm",
  ".json",
];
/** Office files with pictures are larger than any text; what a kind of file may have at most is the reader's to say. */
const mostBytes = 50_000_000;
const standardInput = "-";

/** The documents that the arguments name: a folder stands for those directly in it, in order of name. */
export async function documentsOf(paths: readonly string[], terminal: Terminal): Promise<string[]> {
  const listed = await Promise.all(paths.map((path) => documentsAt(path, terminal)));
  return listed.flat();
}

async function documentsAt(path: string, terminal: Terminal): Promise<string[]> {
  if (path === standardInput) return [path];
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return [path];
  const names = await readdir(path).catch(() => {
    throw new CommandFailure("input", terminal.texts.errors.notReadable(path));
  });
  const documents = names.filter((name) => documentEndings.includes(extname(name).toLowerCase())).sort();
  if (documents.length === 0) throw new CommandFailure("input", terminal.texts.errors.noDocuments(path));
  return documents.map((name) => join(path, name));
}

export interface InputOptions {
  /** A file with decisions on parts of the document. */
  readonly decisions?: string;
  /** What the document is, where neither its content nor its name tells. */
  readonly format?: string;
}

/** Reads one document, whatever its form; anything wrong with it becomes one line. */
export async function readPlan(path: string, terminal: Terminal, options: InputOptions): Promise<Reading> {
  const { errors } = terminal.texts;
  const bytes =
    path === standardInput ? await readStandardInput(terminal) : await readBytesOf(path, terminal);
  const name = path === standardInput ? errors.standardInput : path;
  const plan = await import("../plan/index.ts");
  const format = plan.fileFormats.find((known) => known === options.format);
  if (options.format !== undefined && format === undefined) {
    const expected = errors.expectFormat(plan.fileFormats);
    throw new CommandFailure("input", errors.badOption("--format", options.format, expected));
  }
  const decisions = await decisionsIn(options.decisions, terminal);
  const { PlanError, planErrorMessage } = plan;
  // The tables of a plan are known by the sheets, which a document of text has no need of.
  const readFile = isPacked(bytes) ? (await import("../sheets/index.ts")).readPlanFile : plan.readFile;
  try {
    return await readFile(bytes, path === standardInput ? "" : basename(path), { decisions, format });
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new CommandFailure("input", errors.cannotUse(name, planErrorMessage(error, terminal.language)));
  }
}

async function decisionsIn(file: string | undefined, terminal: Terminal): Promise<Decisions | undefined> {
  if (file === undefined) return undefined;
  const { parseDecisions } = await import("../plan/index.ts");
  const decisions = parseDecisions(new TextDecoder().decode(await readBytesOf(file, terminal)));
  if (decisions === undefined) throw new CommandFailure("input", terminal.texts.notDecisions(file));
  return decisions;
}

export async function readBytesOf(path: string, terminal: Terminal): Promise<Uint8Array> {
  const { errors } = terminal.texts;
  const fail = (sentence: string): never => {
    throw new CommandFailure("input", sentence);
  };
  const found = await stat(path).catch((error: NodeJS.ErrnoException) =>
    fail(
      error.code === "ENOENT" || error.code === "ENOTDIR" ? errors.notFound(path) : errors.notReadable(path),
    ),
  );
  if (found.isDirectory()) fail(errors.folder(path));
  if (found.size > mostBytes) fail(errors.tooLarge(path));
  return readBytes(path).catch(() => fail(errors.notReadable(path)));
}

async function readStandardInput(terminal: Terminal): Promise<Uint8Array> {
  const { errors } = terminal.texts;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of terminal.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) throw new CommandFailure("input", errors.tooLarge(errors.standardInput));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
