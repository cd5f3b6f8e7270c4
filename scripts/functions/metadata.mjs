/** What the JSDoc of the custom functions says, read by Microsoft's own generator. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata");
const folder = fileURLToPath(new URL("../../src/functions/", import.meta.url));

/** The files that declare custom functions, in the order of the function browser. */
export const topics = ["growth", "returns", "ranges", "amounts", "targets", "schedule"];

/**
 * The functions as Excel wants them, each with the topic (its file), what it returns and its example,
 * which the generator leaves out. Line breaks of the source are no line breaks of the text.
 */
export async function readMetadata() {
  const described = [];
  for (const topic of topics) {
    const file = `${folder}${topic}.ts`;
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
    if (errors.length > 0) throw new Error(`${file}: ${errors.join("; ")}`);
    const docstrings = readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
    for (const metadata of JSON.parse(metadataJson).functions) {
      const docstring = docstrings.find((text) => text.includes(`@customfunction ${metadata.id} `)) ?? "";
      described.push({
        topic,
        returns: tag(docstring, "returns", metadata.id),
        example: tag(docstring, "example", metadata.id),
        metadata: {
          ...metadata,
          description: joined(metadata.description),
          parameters: metadata.parameters.map((parameter) => ({
            ...parameter,
            description: joined(parameter.description ?? missing(metadata.id, parameter.name)),
          })),
        },
      });
    }
  }
  return described;
}

const joined = (text) => text.replace(/\s*\n\s*/g, " ").trim();

function tag(docstring, name, id) {
  const found = new RegExp(`@${name} ([\\s\\S]*?)(?=\\n\\s*\\* @|\\*/)`).exec(docstring)?.[1];
  return joined((found ?? missing(id, name)).replace(/\n\s*\*/g, "\n"));
}

function missing(id, part) {
  throw new Error(`${id}: the documentation says nothing about ${part}`);
}
