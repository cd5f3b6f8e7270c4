/** Reading against the bare Markdown parser, and building against the size of the plan. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { readMarkdown, samplePlan, stringifyPlan, writeMarkdown } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = `${root}lib/cli/main.js`;
const context = { asOf: "2027-06-30", language: "en", currency: "USD", scale: 1 };

const parse = (text) =>
  fromMarkdown(text, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });

/** The sample with its pillars repeated under new names. */
function withPillars(count) {
  const sample = samplePlan("en");
  const pillars = Array.from({ length: count }, (_, index) => ({
    ...sample.pillars[index % sample.pillars.length],
    name: `Pillar of growth ${index + 1}`,
  }));
  return { ...sample, pillars };
}

function wholeProcess(words) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, [command, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

export function documentsCases(folder) {
  const text = writeMarkdown(samplePlan("en"));
  const plan = `${folder}/sample.md`;
  const sized = [1, 10, 100, 1000].map((count) => ({ count, plan: withPillars(count) }));
  const cases = [
    {
      title: "Reading a document against the bare Markdown parser",
      bar: 5,
      against: ["mdast-util-from-markdown"],
      contenders: [
        {
          name: "scaleplan readMarkdown",
          own: true,
          inputs: [text],
          call: (input) => readMarkdown(input).report.lines,
        },
        { name: "mdast-util-from-markdown", inputs: [text], call: (input) => parse(input).children.length },
      ],
    },
    {
      title: "Reading, a pillar more",
      note: "Times divided by the number of pillars: equal figures mean that cost grows linearly. The bare parser's grow, so it is left out at 1,000.",
      contenders: sized.flatMap(({ count, plan: entry }) => {
        const read = (input) => readMarkdown(input).report.lines;
        const bare = (input) => parse(input).children.length;
        const shared = { per: count, rounds: count < 100 ? 5 : 2, inputs: [writeMarkdown(entry)] };
        return [
          { name: `${count} pillars`, own: true, ...shared, call: read },
          ...(count > 100
            ? []
            : [{ name: `${count} pillars, the bare parser`, comparable: false, ...shared, call: bare }]),
        ];
      }),
    },
    {
      title: "Sheets, a pillar more",
      note: "Times divided by the number of pillars: equal figures mean that cost grows linearly.",
      contenders: sized.map(({ count, plan: entry }) => ({
        name: `${count} pillars`,
        own: true,
        inputs: [entry],
        call: (input) => resolveWorkbook(buildWorkbook(input, context)).sheets.length,
        per: count,
        rounds: count > 100 ? 2 : 5,
      })),
    },
  ];
  if (!existsSync(command)) return { cases, plan, text };
  cases.push({
    title: "`scaleplan build` of the sample, as a whole process",
    barSeconds: 1.0,
    contenders: [
      {
        name: "scaleplan build",
        own: true,
        rounds: 7,
        seconds: async () => wholeProcess(["build", plan, "-o", `${folder}/sample.xlsx`, "--force"]),
      },
      { name: "node, doing nothing", rounds: 7, seconds: async () => emptyProcess() },
    ],
  });
  const large = `${folder}/large.json`;
  writeFileSync(large, largePlan(5000, 2000));
  cases.push({
    title: "Peak memory of `scaleplan build`, 5,000 budget lines and 2,000 initiatives",
    barMegabytes: 500,
    contenders: [
      {
        name: "scaleplan build",
        own: true,
        rounds: 3,
        seconds: async () => peakMegabytes(["build", large, "-o", `${folder}/large.xlsx`, "--force"]),
      },
    ],
  });
  return { cases, plan, text };
}

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

/** Megabytes that the command held at most, as the process itself says when it ends. */
const tellsMemory = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS + "\\n"))',
)}`;

function peakMegabytes(words) {
  const run = spawnSync(process.execPath, ["--import", tellsMemory, command, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(/peak (\d+)/.exec(run.stderr)[1]) / 1024;
}

function emptyProcess() {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ["-e", "0"]);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
