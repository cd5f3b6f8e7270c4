import { readMarkdownTree } from "../../../src/plan/source/markdown.ts";
import { isBold, plainText, textOf } from "../../../src/plan/source/text.ts";
import type { ListNode, SourceNode, TableNode } from "../../../src/plan/source/tree.ts";

const nodesOf = (text: string): readonly SourceNode[] => readMarkdownTree(text).nodes;
const first = <K extends SourceNode["kind"]>(text: string, kind: K): Extract<SourceNode, { kind: K }> => {
  const node = nodesOf(text).find((candidate) => candidate.kind === kind);
  if (node === undefined) throw new Error(`no ${kind} in ${text}`);
  return node as Extract<SourceNode, { kind: K }>;
};
const table = (text: string): TableNode => first(text, "table");
const list = (text: string): ListNode => first(text, "list");

describe("Markdown as a tree", () => {
  test.each([
    ["# Plan\n\ntext", ["heading", "paragraph"]],
    ["Plan\n====\n", ["heading"]],
    [
      "- a\n\n| a |\n|---|\n| b |\n\n> c\n\n```js\nd\n```\n\n<!-- e -->\n",
      ["list", "table", "quote", "code", "html"],
    ],
    ["![the garden](a.png)", ["image"]],
    ["a\n\n---\n\nb", ["paragraph", "paragraph"]],
    ["[a]: b", []],
  ])("%j gives %j", (text, kinds) => {
    expect(nodesOf(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  test("lines are those of the text, and empty ones behind a block are not part of it", () => {
    const text = "# A\n\n- one\n  more\n- two\n\n\nlast\n";
    const places = nodesOf(text).map(({ place }) => [place.firstLine, place.lastLine]);
    expect(places).toEqual([
      [1, 1],
      [3, 5],
      [8, 8],
    ]);
    expect(list(text).items.map(({ place }) => [place.firstLine, place.lastLine])).toEqual([
      [3, 4],
      [5, 5],
    ]);
  });

  test.each(["\n", "\r\n", "\r"])("line ends of %j count alike", (end) => {
    const document = readMarkdownTree(["---", "a: b", "---", "# A", "", "**B:** c"].join(end));
    expect(document.frontMatter).toEqual({ text: "a: b", place: { firstLine: 1, lastLine: 3 } });
    expect(document.nodes.map(({ place }) => place.firstLine)).toEqual([4, 6]);
    expect(document.lines).toHaveLength(6);
  });

  test("a line of dashes without a second one opens no header", () => {
    expect(readMarkdownTree("---\na: b\n").frontMatter).toBeUndefined();
  });

  test("text keeps its marks, in one run for each", () => {
    expect(first("a **b *c*** `d` ~~e~~ [f](g) h", "paragraph").content).toEqual([
      { text: "a " },
      { text: "b ", bold: true },
      { text: "c", bold: true, italic: true },
      { text: " " },
      { text: "d", code: true },
      { text: " " },
      { text: "e", struck: true },
      { text: " " },
      { text: "f", link: "g" },
      { text: " h" },
    ]);
  });

  test.each([
    ["see [the *site*](https://a.org) now", "see the site (https://a.org) now"],
    ["<https://a.org> and [a.org](a.org)", "https://a.org and a.org"],
    ["[go](javascript:b)", "go (javascript:b)"],
    ["one\ntwo<br>three", "one two three"],
    ["x <script>a</script> &amp; \\*b\\*", "x <script>a</script> & *b*"],
    ["![garden](a.png) b", "garden b"],
  ])("%j reads %j", (text, plain) => {
    expect(textOf(first(text, "paragraph"))).toBe(plain);
  });

  test("tags for bold and italic are marks; others are text", () => {
    const { content } = first("<b>a</b> <u>b</u>", "paragraph");
    expect(content[0]).toEqual({ text: "a", bold: true });
    expect(plainText(content)).toBe("a <u>b</u>");
  });

  test("a list has its numbers, its check boxes and what is nested", () => {
    const { ordered, items } = list("3. [x] **done** today\n4. [ ] open\n   - inside\n5. plain\n");
    expect(ordered).toBe(true);
    expect(items.map(({ number, checked }) => [number, checked])).toEqual([
      [3, true],
      [4, false],
      [5, undefined],
    ]);
    expect(items.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual([
      ["paragraph"],
      ["paragraph", "list"],
      ["paragraph"],
    ]);
    expect(textOf(items[0]?.blocks[0] as SourceNode)).toBe("done today");
  });

  test("a check box in code is text", () => {
    expect(list("- `[x] a`").items[0]?.checked).toBeUndefined();
  });

  test("a table has heading rows, rows with their lines, and the alignment of its columns", () => {
    const { headers, rows } = table("| a | b | c |\n|:--|--:|---|\n| **1** | 2 | \\| |\n| 3 |\n");
    expect(headers.map(({ cells }) => cells.map(({ align }) => align))).toEqual([
      ["left", "right", undefined],
    ]);
    expect(
      rows.map(({ place, cells }) => [place.firstLine, cells.map(({ content }) => plainText(content))]),
    ).toEqual([
      [3, ["1", "2", "|"]],
      [4, ["3", "", ""]],
    ]);
    expect(isBold(rows[0]?.cells[0]?.content ?? [])).toBe(true);
    expect(isBold(rows[0]?.cells[1]?.content ?? [])).toBe(false);
    expect(isBold([])).toBe(false);
  });

  test("named lines that follow without an empty line stand apart", () => {
    expect(nodesOf("- Rent: $5\n**Total:** $5\n").map(({ kind, place }) => [kind, place.firstLine])).toEqual([
      ["list", 1],
      ["paragraph", 2],
    ]);
  });

  test("a list whose bullets are all empty keeps the lines behind it in their places", () => {
    const text = `${"- \n".repeat(15)}\n# Plan\n`;
    expect(first(text, "heading").place).toEqual({ firstLine: 17, lastLine: 17 });
  });

  test("a hundred levels of nesting end in bounded time, and nothing throws", () => {
    const deep = Array.from({ length: 2000 }, (_, level) => `${"> ".repeat(level)}a`).join("\n");
    expect(nodesOf(deep).length).toBeGreaterThan(0);
    expect(nodesOf("- ".repeat(5000) + "a").length).toBe(1);
  });
});
