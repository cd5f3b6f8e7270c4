import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { samplePlan, writeMarkdown } from "../../../src/plan/index.ts";
import { parseMarkdown } from "../../../src/plan/reading/parse.ts";

const atOnce = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;

/** The sample's sections again and again, without its header: some 45,000 characters. */
const [, , ...sections] = writeMarkdown(samplePlan("en")).split("---\n");
const long = Array.from({ length: 3 }, () => sections.join("---\n")).join("\n");

describe("long documents are parsed in parts", () => {
  it.each([
    ["headings after lists and tables", long],
    ["lines that end in two characters", long.replaceAll("\n", "\r\n")],
    ["a heading right behind an item, which it ends", long.replaceAll("\n\n#", "\n#")],
    ["what looks like a heading in code", `${long}\n\`\`\`\n${long}\n\`\`\`\n`],
    ["what looks like a heading in a comment", `${long}\n<!--\n${long}\n-->\n`],
    ["a link defined at the end", `[one]\n\n${long}\n\n[one]: https://example.com\n`],
  ])("with the tree and the places of one parse: %s", (_, text) => {
    expect(text.length).toBeGreaterThan(40_000);
    expect(parseMarkdown(text).children).toEqual(atOnce(text));
  });
});
