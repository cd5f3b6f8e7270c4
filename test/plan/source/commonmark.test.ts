import { readMarkdownTree } from "../../../src/plan/source/markdown.ts";
import type { Run, SourceNode } from "../../../src/plan/source/tree.ts";

/**
 * The rules of the CommonMark specification 0.31.2 (spec.commonmark.org) and of GitHub's tables (github.github.com/gfm)
 * that plans rest on, each by the section that states it, in words of our own.
 */
const marked = ({ text, bold, italic, code, struck, link }: Run): string => {
  const marks = [bold && "b", italic && "i", code && "c", struck && "s", link !== undefined && `@${link}`];
  const said = marks.filter((mark) => typeof mark === "string").join("");
  return said === "" ? text : `${said}{${text}}`;
};
const runs = (content: readonly Run[]): string => content.map(marked).join("");
const shapes = (nodes: readonly SourceNode[]): string => nodes.map(shape).join(" ");

function shape(node: SourceNode): string {
  switch (node.kind) {
    case "heading":
      return `h${node.depth}(${runs(node.content)})`;
    case "paragraph":
      return `p(${runs(node.content)})`;
    case "list":
      return `${node.ordered ? "ol" : "ul"}(${node.items.map(({ blocks }) => `[${shapes(blocks)}]`).join("")})`;
    case "quote":
      return `quote(${shapes(node.blocks)})`;
    case "code":
      return `code(${node.text.trimEnd()})`;
    case "table": {
      const rows = [...node.headers, ...node.rows].map(({ cells }) =>
        cells.map(({ content }) => runs(content)).join(" | "),
      );
      return `table(${rows.join(" / ")})`;
    }
    case "image":
      return `image(${node.description})`;
    case "html":
      return `html(${node.text.trim()})`;
  }
}

describe("Markdown is read by the rules of CommonMark and GitHub's tables", () => {
  test.each([
    ["ATX headings: up to six signs", "# Plan\n###### Costs", "h1(Plan) h6(Costs)"],
    ["ATX headings: seven are none", "####### Costs", "p(####### Costs)"],
    ["ATX headings: a blank must follow", "#5 jobs", "p(#5 jobs)"],
    ["ATX headings: escaped", "\\## Costs", "p(## Costs)"],
    ["ATX headings: a closing sequence falls away", "## Costs ##", "h2(Costs)"],
    ["setext headings", "Plan\n===\n\nCosts\n---", "h1(Plan) h2(Costs)"],
    ["thematic breaks are no text", "***\n\nCosts\n\n- - -", "p(Costs)"],
    ["indented code", "Costs\n\n    5 + 5", "p(Costs) code(5 + 5)"],
    ["indented code does not interrupt a paragraph", "Costs\n    5 + 5", "p(Costs\n5 + 5)"],
    ["fenced code: a shorter fence does not close it", "````\n# No\n```\n````", "code(# No\n```)"],
    ["fenced code: unclosed runs to the end", "```\n- a", "code(- a)"],
    ["block quotes: lazy lines", "> Rent\nand heat", "quote(p(Rent\nand heat))"],
    ["block quotes: an empty line parts them", "> a\n\n> b", "quote(p(a)) quote(p(b))"],
    ["list items: what is indented belongs to them", "- a\n\n  b", "ul([p(a) p(b)])"],
    ["list items: what is not ends them", "- a\n\nb", "ul([p(a)]) p(b)"],
    ["list items: a blank must follow the mark", "-a\n\n1.b", "p(-a) p(1.b)"],
    ["list items: ten digits are no number", "1234567890. a", "p(1234567890. a)"],
    [
      "list items: only 1 interrupts a paragraph",
      "In the year\n2027. We pay",
      "p(In the year\n2027. We pay)",
    ],
    ["lists: another sign begins another list", "- a\n- b\n+ c", "ul([p(a)][p(b)]) ul([p(c)])"],
    ["lists: nested by indentation", "- a\n  - b\n    - c", "ul([p(a) ul([p(b) ul([p(c)])])])"],
    ["lists: numbers nest three in", "1. a\n   - b\n2. c", "ol([p(a) ul([p(b)])][p(c)])"],
    ["emphasis", "*a* and **b** and ***c***", "p(i{a} and b{b} and bi{c})"],
    ["emphasis: not within words by underlines", "low_cost_plan", "p(low_cost_plan)"],
    ["emphasis: within words by stars", "un**believ**able", "p(unb{believ}able)"],
    ["emphasis: a blank behind the sign is none", "2 * 3 * 4", "p(2 * 3 * 4)"],
    ["code spans come before emphasis", "*a `b*`", "p(*a c{b*})"],
    ["backslashes escape signs only", "\\*a\\* C:\\plan", "p(*a* C:\\plan)"],
    ["entities are their characters", "R&amp;D &euro;5", "p(R&D €5)"],
    ["links", "[our plan](https://a.org)", "p(@https://a.org{our plan})"],
    ["links by reference", "[plan]\n\n[plan]: /a", "p(@/a{plan})"],
    ["brackets alone are text", "[5 jobs] left", "p([5 jobs] left)"],
    ["hard breaks", "a  \nb\\\nc", "p(a\nb\nc)"],
    ["tabs count to the next stop of four", "-\ta\n\n\tb", "ul([p(a) p(b)])"],
    ["tables", "| a | b |\n|---|:-:|\n| 1 | 2 |", "table(a | b / 1 | 2)"],
    ["tables: pipes at the ends may be left out", "a | b\n--|--\n1 | 2", "table(a | b / 1 | 2)"],
    ["tables: an escaped pipe is text", "| a |\n|---|\n| b \\| c |", "table(a / b | c)"],
    ["tables: marks inside cells", "| a |\n|---|\n| **b** ~~c~~ |", "table(a / b{b} s{c})"],
    [
      "tables: rows are as wide as the heading",
      "| a | b |\n|--|--|\n| 1 |\n| 1 | 2 | 3 |",
      "table(a | b / 1 |  / 1 | 2)",
    ],
    ["tables: the lines must have as many cells", "| a | b |\n|---|\n| 1 |", "p(| a | b |\n|---|\n| 1 |)"],
    ["tables: an empty line ends them", "| a |\n|---|\n| 1 |\n\nb", "table(a / 1) p(b)"],
    ["strikethrough", "~~old~~ new", "p(s{old} new)"],
  ])("%s", (_rule, text, expected) => {
    expect(shapes(readMarkdownTree(text).nodes)).toBe(expected);
  });
});
