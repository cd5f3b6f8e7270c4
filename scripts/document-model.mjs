/** Writes the table of functions in docs/model.md anew: npm run docs:model */
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { withFunctions } from "../test/model/support/documentation.ts";

const file = "docs/model.md";
await writeFile(
  file,
  await format(withFunctions(await readFile(file, "utf8")), { parser: "markdown", printWidth: 110 }),
);
