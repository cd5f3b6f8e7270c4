/** Reading against the bare Markdown parser, and building against the size of the plan. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { readMarkdown, samplePlan, writeMarkdown } from "../../src/plan/index.ts";
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
      note: "Times divided by the number of pillars: equal figures mean that cost grows linearly.",
      contenders: sized.map(({ count, plan: entry }) => {
        const markdown = writeMarkdown(entry);
        return {
          name: `${count} pillars`,
          own: true,
          inputs: [markdown],
          call: (input) => readMarkdown(input).report.lines,
          per: count,
        };
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
  return { cases, plan, text };
}

function emptyProcess() {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, ["-e", "0"]);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
