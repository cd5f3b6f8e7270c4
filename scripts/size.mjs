/**
 * `npm run size`: builds the add-in and prints what loads when, gzipped, beside the limits; ends with 1
 * above one of them. The pane's first view is its own script and the Plan view's, which opens first.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import configuration from "../webpack.config.js";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const stats = await new Promise((resolve, reject) => {
  webpack(configuration({}, { mode: "production" }), (error, result) => {
    if (error) reject(error);
    else if (result.hasErrors()) reject(new Error(result.toString({ all: false, errors: true })));
    else resolve(result.toJson({ all: false, chunkGroups: true }));
  });
});

const scripts = (group) =>
  stats.namedChunkGroups[group].assets.map((asset) => asset.name).filter((name) => name.endsWith(".js"));
const gzipped = (names) =>
  [...new Set(names)].reduce(
    (sum, name) => sum + gzipSync(readFileSync(dist + name), { level: 9 }).length,
    0,
  ) / 1024;

const functions = scripts("functions");
const firstView = [...scripts("taskpane"), ...scripts("view-plan")];
const others = readdirSync(dist).filter(
  (name) => name.endsWith(".js") && !functions.includes(name) && !firstView.includes(name),
);

/** The React task pane that Microsoft's own template builds, measured the same way. */
const templateKilobytes = 166.9;
const rows = [
  ["custom functions, loaded first and alone", gzipped(functions), 28],
  ["the pane's first view", gzipped(firstView), 140],
  ["both together", gzipped([...functions, ...firstView]), undefined],
  ["Microsoft's React task pane template", templateKilobytes, undefined],
  ["other views, reader and writer, on demand", gzipped(others), undefined],
];
const above = ([, size, limit]) => limit !== undefined && size > limit;
const widest = Math.max(...rows.map(([name]) => name.length));
for (const row of rows) {
  const [name, size, limit] = row;
  const bar = limit === undefined ? "" : `  limit ${limit} KB${above(row) ? "  ABOVE THE LIMIT" : ""}`;
  process.stdout.write(`${name.padEnd(widest)}  ${size.toFixed(1).padStart(6)} KB gz${bar}\n`);
}
process.exit(rows.some(above) ? 1 : 0);
