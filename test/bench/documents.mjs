/** Reading against the bare Markdown parser by size, and reading and sheets against the size of the plan. */
import MarkdownIt from "markdown-it";
import { readMarkdown, samplePlan, writeMarkdown } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";

const context = { asOf: "2027-06-30", language: "en", currency: "USD", scale: 1 };

const parser = new MarkdownIt({ html: true });
const parse = (text) => parser.parse(text, {}).length;

/** The sample with its pillars repeated under new names. */
function withPillars(count) {
  const sample = samplePlan("en");
  const pillars = Array.from({ length: count }, (_, index) => ({
    ...sample.pillars[index % sample.pillars.length],
    name: `Pillar of growth ${index + 1}`,
  }));
  return { ...sample, pillars };
}

/** A plan of about so many characters: the sample under other headings again and again, so that no line is the same. */
function documentOf(characters) {
  const sample = writeMarkdown(samplePlan("en"));
  let text = "";
  for (let part = 1; text.length < characters; part += 1) {
    const own = sample
      .replace(/^(#+ .*)$/gm, `$1 ${part}`)
      .replace(/\d{3,}/g, (figure) => `${Number(figure) + part}`);
    text += `${own}\n`;
  }
  return text.slice(0, text.lastIndexOf("\n", characters) + 1);
}

const kinds = {
  "lists and tables": documentOf,
  "tables of costs": (characters) => {
    let text = "# Plan\n\n";
    for (let part = 1; text.length < characters; part += 1) {
      const rows = Array.from(
        { length: 12 },
        (_, row) => `| Item ${part}.${row} | $${(part * 37 + row) % 900}K | $${900 + row}K |`,
      );
      text += `## Budget of area ${part}\n\n| Item | Low | High |\n|---|---:|---:|\n${rows.join("\n")}\n\n`;
    }
    return text;
  },
  "code and prose": (characters) => {
    let text = "# Plan\n\n";
    for (let part = 1; text.length < characters; part += 1) {
      const code = Array.from({ length: 10 }, (_, line) => `const value${line} = ${part} * ${line};`);
      text += `## Part ${part}\n\nThe town built ${part} bridges and nobody knows why.\n\n\`\`\`js\n${code.join("\n")}\n\`\`\`\n\n`;
    }
    return text;
  },
};
/** Characters of a document, and the seconds that its reading may take. */
const sizes = [
  [20_000, 0.04],
  [500_000, 0.8],
  [1_600_000, 2.5],
];

function readingCase(kind, make, characters, barSeconds) {
  return {
    title: `Reading ${characters / 1000} KB of ${kind}`,
    barSeconds,
    bar: 3,
    against: ["markdown-it"],
    contenders() {
      const inputs = [make(characters)];
      const rounds = characters > 100_000 ? 3 : 9;
      return [
        {
          name: "scaleplan readMarkdown",
          own: true,
          inputs,
          rounds,
          call: (text) => readMarkdown(text).report.lines,
        },
        { name: "markdown-it", inputs, rounds, call: parse },
      ];
    },
  };
}

const growing = [1, 10, 100, 1000];
const linear = "Times divided by the number of pillars: equal figures mean that cost grows linearly.";

/** Contenders are made when their turn comes: the largest plans take seconds to write down. */
export const documentsCases = [
  ...Object.entries(kinds).flatMap(([kind, make]) =>
    sizes.map(([characters, seconds]) => readingCase(kind, make, characters, seconds)),
  ),
  ...Object.entries(kinds).map(([kind, make]) => ({
    title: `Reading ${kind}, a KB more`,
    note: "Times divided by the size: equal figures mean that cost grows linearly.",
    contenders: () =>
      [20, 500, 2000].map((kilobytes) => ({
        name: `${kilobytes} KB`,
        own: true,
        inputs: [make(kilobytes * 1000)],
        call: (text) => readMarkdown(text).report.lines,
        per: kilobytes,
        rounds: kilobytes > 100 ? 3 : 9,
      })),
  })),
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
