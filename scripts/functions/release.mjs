/**
 * Writes src/functions/released.json, the functions that workbooks in use know, at a release:
 * node scripts/functions/release.mjs. A contract test holds every later version to it.
 */
import { writeFileSync } from "node:fs";
import { register } from "node:module";
import { format } from "prettier";

register("./typescript.mjs", import.meta.url);
const { catalogue } = await import("../../src/functions/index.ts");

const released = Object.fromEntries(
  catalogue("en").map(({ id, parameters }) => [
    id,
    parameters.map(({ name, optional }) => (optional ? `${name}?` : name)),
  ]),
);
const text = await format(JSON.stringify(released, null, 2), { parser: "json", printWidth: 110 });
writeFileSync(new URL("../../src/functions/released.json", import.meta.url), text);
