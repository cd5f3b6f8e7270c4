/** Reading against the bare Markdown parser, and reading and sheets against the size of the plan. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import { readMarkdown, samplePlan, writeMarkdown } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";

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

const growing = [1, 10, 100, 1000];
const linear = "Times divided by the number of pillars: equal figures mean that cost grows linearly.";

/** Contenders are made when their turn comes: the largest plans take seconds to write down. */
export const documentsCases = [
  {
    title: "Reading a document against the bare Markdown parser",
    bar: 5,
    against: ["mdast-util-from-markdown"],
    contenders() {
      const inputs = [writeMarkdown(samplePlan("en"))];
      return [
        {
          name: "scaleplan readMarkdown",
          own: true,
          inputs,
          call: (text) => readMarkdown(text).report.lines,
        },
        { name: "mdast-util-from-markdown", inputs, call: (text) => parse(text).children.length },
      ];
    },
  },
  {
    title: "Reading, a pillar more",
    note: `${linear} The bare parser's grow, so it is left out at 1,000.`,
    contenders: () =>
      growing.flatMap((count) => {
        const shared = {
          per: count,
          rounds: count < 100 ? 5 : 2,
          inputs: [writeMarkdown(withPillars(count))],
        };
        const own = { name: `${count} pillars`, own: true, ...shared };
        const bare = { name: `${count} pillars, the bare parser`, comparable: false, ...shared };
        return [
          { ...own, call: (text) => readMarkdown(text).report.lines },
          ...(count > 100 ? [] : [{ ...bare, call: (text) => parse(text).children.length }]),
        ];
      }),
  },
  {
    title: "Sheets, a pillar more",
    note: linear,
    contenders: () =>
      growing.map((count) => ({
        name: `${count} pillars`,
        own: true,
        inputs: [withPillars(count)],
        call: (plan) => resolveWorkbook(buildWorkbook(plan, context)).sheets.length,
        per: count,
        rounds: count > 100 ? 2 : 5,
      })),
  },
];
