/**
 * `npm run size`: what the pane loads, gzipped, beside the limits; exits 1 above one of them.
 * Run after `npm run build`.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
if (!existsSync(`${dist}taskpane.html`)) {
  process.stderr.write("dist/ is empty: run npm run build first.\n");
  process.exit(1);
}

const kilobytes = (bytes) => bytes / 1024;
const gzipped = (file) => gzipSync(readFileSync(`${dist}${file}`), { level: 9 }).length;
const html = readFileSync(`${dist}taskpane.html`, "utf8");
const named = [...html.matchAll(/<script[^>]* src="([^":]+\.js)"/g)].map(([, file]) => file);
const first = ["functions.js"];
const others = readdirSync(dist).filter((file) => file.endsWith(".js") && !named.includes(file));
const total = (files) => files.reduce((sum, file) => sum + gzipped(file), 0);

/** The React task pane that Microsoft's own template builds, measured the same way. */
const templateKilobytes = 166.9;
const rows = [
  ["custom functions, loaded first and alone", kilobytes(total(first)), 20],
  ["the pane's first view, with the functions", kilobytes(total(named)), 140],
  ["other views, the reader and the writer, on demand", kilobytes(total(others)), undefined],
  ["Microsoft's React task pane template", templateKilobytes, undefined],
];
const failed = rows.filter(([, size, limit]) => limit !== undefined && size > limit);
const widest = Math.max(...rows.map(([name]) => name.length));
for (const [name, size, limit] of rows) {
  const bar = limit === undefined ? "" : `  limit ${limit} KB${size > limit ? "  ABOVE THE LIMIT" : ""}`;
  process.stdout.write(`${name.padEnd(widest)}  ${size.toFixed(1).padStart(7)} KB gz${bar}\n`);
}
process.exit(failed.length === 0 ? 0 : 1);
