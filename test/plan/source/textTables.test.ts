import { readMarkdownTree } from "../../../src/plan/source/markdown.ts";
import { plainText, textOf } from "../../../src/plan/source/text.ts";
import type { SourceNode, TableNode } from "../../../src/plan/source/tree.ts";

const tableIn = (text: string): TableNode =>
  readMarkdownTree(text).nodes.find(({ kind }) => kind === "table") as TableNode;
const texts = ({ headers, rows }: TableNode): string[][] =>
  [...headers, ...rows].map(({ cells }) => cells.map(({ content }) => plainText(content)));

describe("tables drawn with dashes", () => {
  test.each<[string, string, string[][]]>([
    [
      "a line a row, columns aligned by eye",
      "Item            Cost\n------------- ------\nPaper            120\nA long pencil  1,250\n\nafter",
      [["Item", "Cost"], ["Paper", "120"], ["A long pencil", "1,250"]],
    ],
    [
      "without headings, closed by dashes",
      "------- -----\nPapel   120 €\nTinta    80 €\n------- -----\n",
      [["Papel", "120 €"], ["Tinta", "80 €"]],
    ],
    [
      "rows of several lines, framed",
      "-----------------\nItem         Cost\n-------- --------\nBlue          120\npaper\n\nInk            80\n-----------------\n",
      [["Item", "Cost"], ["Blue paper", "120"], ["Ink", "80"]],
    ],
    [
      "a grid, whose cells take several lines",
      "+-------+------+\n| Item  | Cost |\n+=======+======+\n| Blue  | 120  |\n| paper |      |\n+-------+------+\n| Ink   | 80   |\n+-------+------+\n",
      [["Item", "Cost"], ["Blue paper", "120"], ["Ink", "80"]],
    ],
  ])("%s", (_, text, cells) => {
    expect(texts(tableIn(text))).toEqual(cells);
  }); // prettier-ignore

  test.each(["a\n\n--- ---\n\nb", "- a\n- b\n\n---\n", "+---+\n| open |\n"])("%j is none", (text) => {
    expect(tableIn(text)).toBeUndefined();
  });

  test("a row stands at its line", () => {
    const table = tableIn("# P\n\nA   B\n--- ---\nx   1\ny   2\n");
    expect(table.rows.map(({ place }) => place.firstLine)).toEqual([5, 6]);
  });
});

describe("a gantt of Mermaid", () => {
  const read = (text: string): readonly SourceNode[] => readMarkdownTree(text).nodes;

  test("gives each section with its days and its tasks, durations counted to their last day", () => {
    const [site, tasks] = read(
      "```mermaid\ngantt\n  dateFormat YYYY-MM-DD\n  section Site\n  Clear :crit, a1, 2027-01-04, 2w\n  Dig :after a1, 5d\n```\n",
    );
    expect(site).toMatchObject({ kind: "paragraph", place: { firstLine: 4 } });
    expect([site, tasks].map((node) => node && textOf(node))).toEqual([
      "Site (2027-01-04 – 2027-01-22)",
      "2027-01-04 – 2027-01-17: Clear 2027-01-18 – 2027-01-22: Dig",
    ]);
    expect(tasks?.place).toEqual({ firstLine: 5, lastLine: 6 });
  });

  test("is read without a fence, and dates in the chart's own order", () => {
    const found = read(
      "# P\n\ngantt\n  dateFormat DD/MM/YYYY\n  section Obra\n  Zanja :03/02/2027, 05/02/2027\n",
    );
    expect(found.slice(1).map(textOf)).toEqual([
      "Obra (2027-02-03 – 2027-02-05)",
      "2027-02-03 – 2027-02-05: Zanja",
    ]);
    expect(found.at(-1)?.place.firstLine).toBe(6);
  });

  test.each(['```mermaid\npie\n  "a" : 3\n```', "```mermaid\ngantt\n  Task :soon, later\n```"])(
    "%j stays code",
    (text) => expect(read(text)).toMatchObject([{ kind: "code" }]),
  );
});
