/** Lets plain Node import the project's TypeScript: the benchmark measures the sources as they stand. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}

/** The spreadsheet engine names exports of this package that Node does not see in its CommonJS file. */
export const resolve = (specifier, context, nextResolve) =>
  nextResolve(specifier === "opentype.js" ? "opentype.js/dist/opentype.mjs" : specifier, context);
