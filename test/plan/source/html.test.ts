import { htmlNodes, readHtmlTree } from "../../../src/plan/source/html.ts";
import { readMarkdownTree } from "../../../src/plan/source/markdown.ts";
import { plainText, textOf } from "../../../src/plan/source/text.ts";
import type { ListNode, SourceNode, TableNode } from "../../../src/plan/source/tree.ts";

const nodes = (html: string): readonly SourceNode[] => htmlNodes(html, 1, (line) => line);
const table = (html: string): TableNode => nodes(html).find((node) => node.kind === "table") as TableNode;
const texts = ({ headers, rows }: TableNode): string[][] =>
  [...headers, ...rows].map(({ cells }) => cells.map(({ content }) => plainText(content)));

describe("HTML as a tree", () => {
  test("headings, paragraphs, lists, quotations and code in order", () => {
    const kinds = nodes(
      "<h2>Costs</h2><p>One<br>two</p><ul><li>a<ul><li>b</li></ul></li></ul><blockquote>q</blockquote><pre>x = 1</pre>",
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(["heading", "paragraph", "list", "quote", "code"]);
  });

  test("what the page does not show is dropped, and text stays text", () => {
    const found = nodes(
      `<style>p{}</style><p onclick="x()">Rent <script>alert(1)</script><span hidden>90</span><span style="display:none">80</span>&lt;b&gt; 500</p>`,
    );
    expect(found.map(textOf)).toEqual(["Rent <b> 500"]);
  });

  test("marks of text are kept, raised figures stay raised, marks of footnotes are left out", () => {
    const [paragraph] = nodes('<p><b>Sum</b>: 10<sup>6</sup> EUR<sup><a href="#fn-1">[1]</a></sup></p>');
    expect(paragraph).toMatchObject({ content: [{ text: "Sum", bold: true }, { text: ": 10⁶ EUR" }] });
  });

  test("a cell across rows names each of them; a figure across rows stands once", () => {
    const html =
      "<table><tr><th>Area</th><th>Item</th><th>Cost</th></tr>" +
      "<tr><td rowspan=2>Staff</td><td>Cook</td><td rowspan=2>$900</td></tr><tr><td>Waiter</td></tr></table>";
    expect(texts(table(html))).toEqual([
      ["Area", "Item", "Cost"],
      ["Staff", "Cook", "$900"],
      ["Staff", "Waiter", ""],
    ]);
  });

  test("headings above each other become one row; a name across columns stands in the first", () => {
    const html =
      "<table><thead><tr><th rowspan=2>Item</th><th colspan=2>2026</th></tr><tr><th>Low</th><th>High</th></tr></thead>" +
      "<tr><td colspan=3>Kitchen</td></tr><tr><td>Oven</td><td>5</td><td>7</td></tr></table>";
    expect(texts(table(html))).toEqual([
      ["Item", "2026 Low", "2026 High"],
      ["Kitchen", "", ""],
      ["Oven", "5", "7"],
    ]);
  });

  test.each([
    ["<table><tr><td>Item</td><td>2026</td></tr><tr><td>Oven</td><td>$7</td></tr></table>", 1],
    ["<table><tr><td>Rent</td><td>$5</td></tr><tr><td>Oven</td><td>$7</td></tr></table>", 0],
  ])("without marked headings the first row is one if it holds words: %s", (html, count) => {
    expect(table(html).headers).toHaveLength(count);
  });

  test("a table in a table is a frame, and its data is the inner one", () => {
    const found = nodes(
      "<table><tr><td><h2>A</h2><table><tr><th>x</th></tr><tr><td>1</td></tr></table></td></tr></table>",
    );
    expect(found.map(({ kind }) => kind)).toEqual(["heading", "table"]);
  });

  test("items are numbered from where their list starts, and boxes are ticked", () => {
    const [list] = nodes('<ol start="3"><li><input type="checkbox" checked> Done</li><li>Open</li></ol>') as [
      ListNode,
    ];
    expect(list.items).toMatchObject([{ number: 3, checked: true }, { number: 4 }]);
  });

  test("a page's lines are its paragraphs, items and rows", () => {
    const document = readHtmlTree(
      "<title>no</title><h1>A</h1><ul><li>b</li></ul><table><tr><td>c<td>d</table>",
    );
    expect(document.lines).toEqual(["A", "b", "c | d"]);
    expect(document.nodes.map(({ place }) => place.firstLine)).toEqual([1, 2, 3]);
  });

  test("in Markdown a table laid out with empty lines is one table, at its lines", () => {
    const document = readMarkdownTree(
      "# A\n\n<table>\n\n<tr><th>x</th></tr>\n\n<tr><td>$1</td></tr>\n\n</table>\n\nend",
    );
    const [, found, end] = document.nodes;
    expect(found).toMatchObject({ kind: "table", rows: [{ place: { firstLine: 7 } }] });
    expect(end).toMatchObject({ kind: "paragraph", place: { firstLine: 11 } });
  });

  test("tags nested without end are read in linear time and end as text", () => {
    const deep = `${"<div>".repeat(5000)}end${"<b>".repeat(5000)}`;
    expect(nodes(deep).map(textOf).join("")).toBe("end");
    expect(readMarkdownTree("<table>\n\n".repeat(3000)).nodes).toBeDefined();
  });
});

describe("what pages have beside plain lists and paragraphs", () => {
  const items = (html: string): (string | number | boolean)[][] =>
    nodes(html).flatMap((node) =>
      node.kind === "list"
        ? node.items.map(({ blocks, number, checked }) =>
            [number ?? [], checked ?? [], blocks.map(textOf).join(" | ")].flat(),
          )
        : [],
    );

  test.each<[what: string, html: string, read: (string | number | boolean)[][]]>([
    ["a list that starts at its own number", "<ol start=4><li>a<li>b</ol>", [[4, "a"], [5, "b"]]],
    ["one whose start is no number", "<ol start=x><li>a</ol>", [[1, "a"]]],
    ["a nested list beside its item", "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", [["a | b"], ["c"]]],
    ["a paragraph in front of the first item", "<ul><p>a</p><li>b</li></ul>", [["a"], ["b"]]],
    ["empty items, which are none", "<ol><li></li><li>a</li><li hidden>b</li></ol>", [[1, "a"]]],
    ["boxes that are ticked or not", "<ul><li><input type=checkbox checked>a<li><input type=checkbox>b</ul>", [[true, "a"], [false, "b"]]],
    ["terms with what is said of them", "<dl><dt>Rent<dd>$900<dt>Power<dd>$70</dl>", [["Rent: $900"], ["Power: $70"]]],
    ["what is said of no term", "<dl><dd>$900</dl>", [["$900"]]],
    ["lists of nothing", "<ul></ul><dl><dt>Rent</dl>", []],
  ])("%s", (_what, html, read) => {
    expect(items(html)).toEqual(read);
  }); // prettier-ignore

  test.each<[what: string, html: string, kinds: string[]]>([
    ["an image alone is an image", "<p><img alt='A hall'> <br></p>", ["image"]],
    ["an image within a sentence is none", "<p>See <img alt='A hall'> here</p>", ["paragraph"]],
    ["two images are a paragraph", "<p><img alt='A'><img alt='B'></p>", ["paragraph"]],
    ["an image beside a blank is an image", "<p><img alt='A'><span> </span></p>", ["image"]],
    ["headings and code of nothing are none", "<h2> </h2><pre>\n</pre><table></table><p></p>", []],
    ["a table in a table is the frame of a page", "<table><tr><td>Costs<table><tr><td>Rent</td><td>$9</td></tr></table></td></tr></table>", ["paragraph", "table"]],
  ])("%s", (_what, html, kinds) => {
    expect(nodes(html).map(({ kind }) => kind)).toEqual(kinds);
  }); // prettier-ignore

  test("a page's title is its text, and one of nothing is none", () => {
    expect(readHtmlTree("<title> Plan <!-- x --></title><p>a</p>").title).toBe("Plan <!-- x -->");
    expect(readHtmlTree("<title> </title><p>a</p>").title).toBeUndefined();
  });

  test("deeper than anybody nests, what stands below is text", () => {
    const deep = `${"<div>".repeat(90)}<ul><li>a</li><li>b</li></ul>`;
    expect(nodes(deep).map(({ kind }) => kind)).toEqual(["paragraph"]);
  });
});
