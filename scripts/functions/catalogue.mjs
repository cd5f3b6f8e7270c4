/**
 * Writes src/functions/catalogueData.ts, the English catalogue of the custom functions, from their
 * JSDoc: `npm run catalogue` after a change there (a contract test tells when it was forgotten).
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { readMetadata, topics } from "./metadata.mjs";

export const catalogueFile = fileURLToPath(new URL("../../src/functions/catalogueData.ts", import.meta.url));

const kindOf = ({ dimensionality, type }) =>
  dimensionality === "matrix" ? "range" : type === "string" ? "text" : "number";

/** The source text of the catalogue. */
export async function catalogueSource() {
  const entries = (await readMetadata()).map(({ topic, returns, example, metadata }) => ({
    id: metadata.id,
    topic,
    description: metadata.description,
    parameters: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional === true,
      kind: kindOf(parameter),
    })),
    returns,
    example,
  }));
  const source = `/**
 * The custom functions as their JSDoc describes them. Made from it by \`npm run catalogue\`: change
 * the JSDoc, not this file. A data table, hence its length.
 */
export type FunctionTopic = ${topics.map((topic) => `"${topic}"`).join(" | ")};

/** A range takes cells, also a single one; number and text take one value. */
export type ParameterKind = "range" | "number" | "text";

export interface FunctionData {
  readonly id: string;
  readonly topic: FunctionTopic;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly kind: ParameterKind;
  }[];
  readonly returns: string;
  readonly example: string;
}

export const catalogueData: readonly FunctionData[] = ${JSON.stringify(entries)};
`;
  return format(source, { ...(await resolveConfig(catalogueFile)), parser: "typescript" });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(catalogueFile, await catalogueSource());
