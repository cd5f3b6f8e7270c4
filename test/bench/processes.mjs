/** The command as a whole process: its time and its memory. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { samplePlan, stringifyPlan, writeMarkdown } from "../../src/plan/index.ts";

const command = fileURLToPath(new URL("../../lib/cli/main.js", import.meta.url));

function wholeProcess(words) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [command, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

export const processesCases = (folder) => [
  {
    title: "`scaleplan build` of the sample, as a whole process",
    barSeconds: 1.0,
    contenders() {
      const plan = `${folder}/sample.md`;
      writeFileSync(plan, writeMarkdown(samplePlan("en")));
      const build = ["build", plan, "-o", `${folder}/sample.xlsx`, "--force"];
      return [
        { name: "scaleplan build", own: true, rounds: 7, seconds: async () => wholeProcess(build) },
        { name: "node, doing nothing", rounds: 7, seconds: async () => emptyProcess() },
      ];
    },
  },
  {
    title: "Peak memory of `scaleplan build`, 5,000 budget lines and 2,000 initiatives",
    barMegabytes: 500,
    contenders() {
      const plan = `${folder}/large.json`;
      writeFileSync(plan, largePlan(5000, 2000));
      const build = ["build", plan, "-o", `${folder}/large.xlsx`, "--force"];
      return [
        {
          name: "scaleplan build",
          own: true,
          rounds: 3,
          seconds: async () => peakMegabytes([command, ...build]),
        },
      ];
    },
  },
];

/** A plan with as many budget lines and initiatives, as JSON. */
function largePlan(lines, initiatives) {
  const sample = samplePlan("en");
  const [category] = sample.budget.categories;
  const [pillar] = sample.pillars;
  const [area] = pillar.areas;
  const numbered = (count, entry) =>
    Array.from({ length: count }, (_, index) => ({ ...entry, name: `${entry.name} ${index + 1}` }));
  return stringifyPlan({
    ...sample,
    budget: {
      ...sample.budget,
      categories: [{ ...category, lines: numbered(lines, category.lines[0]) }],
    },
    pillars: [
      {
        ...pillar,
        areas: [{ ...area, initiatives: numbered(initiatives, area.initiatives[0]) }],
      },
    ],
  });
}

/** Megabytes that a program held at most, as the process itself says when it ends. */
const tellsMemory = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"))',
)}`;

export function peakMegabytes(words) {
  const run = spawnSync(process.execPath, ["--import", tellsMemory, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(/peak (\d+)/.exec(run.stderr)[1]) / 1024;
}

function emptyProcess() {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ["-e", "0"]);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
