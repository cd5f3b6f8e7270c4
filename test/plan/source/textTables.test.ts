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
    [
      "a heading that reaches over the gap stands where most of it is",
      "Item   Cost of all\n------ ----------\nPaper         120\nInk            80\n------ ----------\nafter",
      [["Item", "Cost of all"], ["Paper", "120"], ["Ink", "80"]],
    ],
    [
      "words with one space between them, where that space is the gap",
      "Item   Cost\n------ ----\nPencil 1250\nInk      80\n\n",
      [["Item", "Cost"], ["Pencil", "1250"], ["Ink", "80"]],
    ],
    [
      "a framed heading of several lines, at the end of the text",
      "-----------------\nItem         Cost\nof all    in euro\n-------- --------\nBlue          120\n-----------------",
      [["Item of all", "Cost in euro"], ["Blue", "120"]],
    ],
    ["a frame without its end is a rule above a table", "-------\nA   B\n--- ---\nx   1\n", [["A", "B"], ["x", "1"]]],
  ])("%s", (_, text, cells) => {
    expect(texts(tableIn(text))).toEqual(cells);
  }); // prettier-ignore

  test.each([
    "a\n\n--- ---\n\nb",
    "- a\n- b\n\n---\n",
    "+---+\n| open |\n",
    // Dashes with nothing below, a frame without columns and one without rows.
    "A   B\n--- ---",
    "-------\nItem\nCost\n\nafter",
    "-------\nA   B\n--- ---\n-------\n",
  ])("%j is none", (text) => {
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

  test.each<[string, string, string[]]>([
    ["a task without a start follows the one before", "A :2027-01-04, 2d\nB :3d", ["A (2027-01-04 – 2027-01-05)", "2027-01-04 – 2027-01-05: A", "B (2027-01-06 – 2027-01-08)", "2027-01-06 – 2027-01-08: B"]],
    ["tasks of one section stand together", "section Site\nDig :d, 2027-01-04, 1w\nsection Hall\nRoof :2027-02-01, 2027-02-03\nsection Site\nFill :after d, 48h", ["Site (2027-01-04 – 2027-01-12)", "2027-01-04 – 2027-01-10: Dig 2027-01-11 – 2027-01-12: Fill", "Hall (2027-02-01 – 2027-02-03)", "2027-02-01 – 2027-02-03: Roof"]],
    ["a task behind several begins when the last of them ends", "section Site\nDig :d, 2027-01-04, 2d\nWait :w, 2027-01-04, 9d\nFill :after d w, 1d", ["Site (2027-01-04 – 2027-01-13)", "2027-01-04 – 2027-01-05: Dig 2027-01-04 – 2027-01-12: Wait 2027-01-13 – 2027-01-13: Fill"]],
    ["months and years are those of the calendar", "section Site\nDig :2027-01-31, 1y\nFill :2027-02-01, 1M", ["Site (2027-01-31 – 2028-01-30)", "2027-01-31 – 2028-01-30: Dig 2027-02-01 – 2027-02-28: Fill"]],
    ["a milestone is a day, and notes are no tasks", "title Works\n%% a note\nsection Site\nOpening :milestone, active, 2027-03-01, 0d", ["Site (2027-03-01 – 2027-03-01)", "2027-03-01 – 2027-03-01: Opening"]],
    ["a task behind one that nobody names, one without a date and one in month 13 are left out", "Dig :2027-01-04, 1d\nFill :after x, 1d\nWait :active\nRoof :2027-13-01, 1d\nPaint :2027-01-05, soon\nonly words", ["Dig (2027-01-04 – 2027-01-04)", "2027-01-04 – 2027-01-04: Dig"]],
  ])("%s", (_, tasks, said) => {
    expect(read(`\`\`\`mermaid\ngantt\n${tasks}\n\`\`\`\n`).map(textOf)).toEqual(said);
  }); // prettier-ignore

  test.each(['```mermaid\npie\n  "a" : 3\n```', "```mermaid\ngantt\n  Task :soon, later\n```"])(
    "%j stays code",
    (text) => expect(read(text)).toMatchObject([{ kind: "code" }]),
  );
});
