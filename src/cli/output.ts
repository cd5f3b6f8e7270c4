import { randomUUID } from "node:crypto";
import { access, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandFailure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** Refuses a file that exists, before any work is done for it. */
export async function checkOutput(path: string, force: boolean, terminal: Terminal): Promise<void> {
  if (force) return;
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) throw new CommandFailure("output", terminal.texts.errors.exists(path));
}

/** Writes beside the target and renames, so that a failure leaves an existing file as it was. */
export async function writeOutput(
  path: string,
  content: Uint8Array | string,
  terminal: Terminal,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new CommandFailure("output", terminal.texts.errors.notWritable(path));
  }
}
