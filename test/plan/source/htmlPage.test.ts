import { readHtmlPage } from "../../../src/plan/source/htmlPage.ts";
import { plainText, textOf } from "../../../src/plan/source/text.ts";
import type { ListNode, SourceNode } from "../../../src/plan/source/tree.ts";

const nodes = (html: string): readonly SourceNode[] => readHtmlPage(html, "file name").nodes;
const headings = (html: string): string[] =>
  nodes(html).flatMap((node) =>
    node.kind === "heading" ? [`${node.depth} ${plainText(node.content)}`] : [],
  );

describe("a page that says by its styles what others say by elements", () => {
  const styles =
    "<style>.b{font-weight:700}.s{text-decoration:line-through}.h{display:none}.r{color:red}</style>";

  test("bold and struck text keep their marks, hidden text is not read, colours say nothing", () => {
    const html = `${styles}<h1>Plan</h1><p><span class="b r">Rent</span>: $5 <span class="s">$9</span><span class="h">$7</span></p>`;
    expect(nodes(html).at(-1)).toMatchObject({
      content: [{ text: "Rent", bold: true }, { text: ": $5 " }, { text: "$9", struck: true }],
    });
  });

  test("an element's own style counts as its class does", () => {
    const [paragraph] = nodes(
      '<p style="font-weight: 600">Costs grow every year; nobody knows why.</p>',
    ).slice(-1);
    expect(paragraph).toMatchObject({ kind: "paragraph", content: [{ bold: true }] });
  });

  test("short bold lines are headings where a page marks none; the first names it", () => {
    const html = `${styles}<p class="b">Budget</p><p>Rent: $5</p><p class="b">Phases</p><p>Start in May.</p>`;
    expect(headings(html)).toEqual(["1 Budget", "2 Phases"]);
  });

  test("one over a table heads the table, under the name of the file", () => {
    expect(
      headings("<p><b>Costs</b></p><table><tr><th>Item</th></tr><tr><td>Rent</td></tr></table>"),
    ).toEqual(["1 file name", "2 Costs"]);
  });

  test("a page without headings stands under its own title", () => {
    expect(headings("<title>Our year</title><p>Something long is said here.</p>")[0]).toBe("1 Our year");
  });
});

describe("lists that a page sets side by side, a level each", () => {
  const list = (name: string, ...items: readonly string[]): string =>
    `<ul class="lst-kix_${name}">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const outline = ({ items }: ListNode): unknown[] =>
    items.map(({ blocks }) =>
      blocks.map((block) => (block.kind === "list" ? outline(block) : textOf(block))),
    );
  const lists = (html: string): unknown[] =>
    nodes(`<h1>Plan</h1>${html}`).flatMap((node) => (node.kind === "list" ? [outline(node)] : []));

  test("nest as they are meant, and go on behind the inner one", () => {
    expect(lists(`${list("a-0", "One")}${list("a-1", "One a")} ${list("a-0", "Two")}`)).toEqual([
      [["One", [["One a"]]], ["Two"]],
    ]);
  });

  test("another list at the same level begins anew", () => {
    expect(lists(`${list("a-0", "One")}${list("b-0", "Other")}`)).toEqual([[["One"]], [["Other"]]]);
  });

  test("what stands between ends a list", () => {
    expect(lists(`${list("a-0", "One")}<p>text</p>${list("a-1", "Deep")}`)).toEqual([[["One"]], [["Deep"]]]);
  });
});
