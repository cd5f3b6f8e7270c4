import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FunctionEntry } from "../../src/functions/index.ts";

type Generate = (file: string) => Promise<{ metadataJson: string; errors: string[] }>;
const { generateCustomFunctionsMetadata }: { generateCustomFunctionsMetadata: Generate } = createRequire(
  import.meta.url,
)("custom-functions-metadata");

const parameterTypes = { number: "number", text: "string", range: "unknown[][]" };
const resultTypes = {
  number: "number",
  text: "string",
  numbers: "number[][]",
  texts: "string[][]",
  cells: "unknown[][]",
};

/** A function as its author would write it for Microsoft's generator: a documented declaration. */
function declarationOf({ id, description, parameters, returns, gives, helpPath }: FunctionEntry): string {
  const documented = parameters.map(
    ({ name, optional, description: meaning }) => ` * @param ${optional ? `[${name}]` : name} ${meaning}`,
  );
  const typed = parameters.map(
    ({ name, optional, kind }) => `${name}${optional ? "?" : ""}: ${parameterTypes[kind]}`,
  );
  return `/**
 * ${description}
 * @customfunction ${id} ${id}
 * @helpurl https://plans.example.com/${helpPath}
${documented.join("\n")}
 * @returns ${returns}
 */
export function ${id.toLowerCase()}Function(${typed.join(", ")}): ${resultTypes[gives]} {
  throw new Error("${id}");
}
`;
}

/**
 * What Microsoft's generator writes for the functions. One mark of it is left out on purpose:
 * allowCustomDataForDataTypeAny would let data types in as objects.
 */
export async function generatedMetadata(entries: readonly FunctionEntry[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "scaleplan-metadata-"));
  try {
    const file = join(folder, "functions.ts");
    writeFileSync(file, entries.map(declarationOf).join("\n"));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    if (errors.length > 0) throw new Error(errors.join("; "));
    const { functions } = JSON.parse(metadataJson);
    return { functions };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
