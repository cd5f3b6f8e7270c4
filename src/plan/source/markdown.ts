import MarkdownIt, { type Token } from "markdown-it";
import { readGantt } from "./gantt.ts";
import { htmlNodes } from "./html.ts";
import { addHtmlBlocks } from "./htmlBlocks.ts";
import { runsOf } from "./inline.ts";
import { addTextTables } from "./textTables.ts";
import { separateNamedLines } from "./separate.ts";
import { withTypedBullets } from "./typedBullets.ts";
import { plainText } from "./text.ts";
import type {
  CellNode,
  FrontMatter,
  ListItemNode,
  RowNode,
  Run,
  SourceDocument,
  SourceNode,
  SourcePlace,
} from "./tree.ts";
import { textAt } from "../textAt.ts";
import { caught } from "../reading/match.ts";

const parser = new MarkdownIt({ html: true });
// What is written is kept as it is: nothing here is ever followed or run.
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;
// Without this rule, the text of a footnote would be taken for the address of a link.
parser.block.ruler.before("reference", "footnote", (state, line, _end, silent) => {
  const text = state.getLines(line, line + 1, state.blkIndent, false);
  if (silent || !footnoteText.test(text)) return false;
  const map: [number, number] = [line, line + 1];
  state.push("paragraph_open", "p", 1).map = map;
  const inline = state.push("inline", "", 0);
  Object.assign(inline, { content: text.trim(), map, children: [] });
  state.push("paragraph_close", "p", -1);
  state.line = line + 1;
  return true;
});

// Most cells and many lines are words and figures alone: there is nothing in them to parse.
parser.core.ruler.at("inline", ({ tokens, md, env }) => {
  for (const token of tokens) {
    if (token.type !== "inline" || !mayHoldMarks.test(token.content)) continue;
    md.inline.parse(token.content, md, env, (token.children ??= []));
  }
});
addHtmlBlocks(parser);
addTextTables(parser);

const lineEnd = /\r\n|\n|\r/;
const frontMatterFence = /^---[ \t]*$/;
const footnoteText = /^ {0,3}\[\^[^\]]+\]:/;
/** More marks of lists and quotations than anybody means: the parser would drop what lies below its limit. */
const nestedWithoutEnd =
  /^((?:[^\S\n]*(?:[-*+>]|\d{1,9}[.)])[^\S\n]){12})(?:[^\S\n]*(?:[-*+>]|\d{1,9}[.)])[^\S\n])+/gm;
/** Signs that some rule for marks inside a line begins at. */
const mayHoldMarks = /[\n\\`*_~![\]<&]/;
const checkBox = /^\[([ xX])\]\s+/;

/** Reads Markdown (CommonMark with tables, strikethrough and check boxes), or any plain text, into the tree. */
export function readMarkdownTree(text: string): SourceDocument {
  const lines = text.split(lineEnd);
  const frontMatter = frontMatterOf(lines);
  const body = withoutFirst(lines, frontMatter?.place.lastLine ?? 0).replace(nestedWithoutEnd, "$1");
  const separated = separateNamedLines(withTypedBullets(body));
  const builder = new Builder(
    parser.parse(separated.text, {}),
    separated.text.split("\n"),
    separated.originalLine,
  );
  return {
    ...(frontMatter === undefined ? {} : { frontMatter }),
    nodes: builder.blocks(),
    lines,
    unit: "line",
  };
}

/** The header, when the first line opens one and a later line closes it. */
function frontMatterOf(lines: readonly string[]): FrontMatter | undefined {
  if (!frontMatterFence.test(textAt(lines, 0))) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && frontMatterFence.test(line));
  if (end < 0) return undefined;
  return { text: lines.slice(1, end).join("\n"), place: { firstLine: 1, lastLine: end + 1 } };
}

/** The text with its first lines empty, so that the others keep their numbers. */
function withoutFirst(lines: readonly string[], count: number): string {
  return lines.map((line, index) => (index < count ? "" : line)).join("\n");
}

/** Builds nodes from the flat tokens of markdown-it, whose own limit on nesting bounds the recursion. */
class Builder {
  private readonly tokens: readonly Token[];
  private readonly lines: readonly string[];
  private readonly originalLine: (line: number) => number;
  private position = 0;

  constructor(tokens: readonly Token[], lines: readonly string[], originalLine: (line: number) => number) {
    this.tokens = tokens;
    this.lines = lines;
    this.originalLine = originalLine;
  }

  /** Nodes up to the token that closes what they stand in. */
  blocks(): SourceNode[] {
    const nodes: SourceNode[] = [];
    for (;;) {
      const token = this.tokens[this.position];
      if (token === undefined) return nodes;
      this.position += 1;
      if (token.nesting < 0) return nodes;
      for (const node of this.nodesOf(token)) nodes.push(node);
    }
  }

  private nodesOf(token: Token): readonly SourceNode[] {
    const node = this.node(token);
    if (node === undefined) return [];
    if (node.kind === "html") {
      const nodes = htmlNodes(node.text, linesOf(token)[0] + 1, this.originalLine);
      return nodes.length === 0 ? [node] : nodes;
    }
    if (node.kind === "code" && node.language.toLowerCase() === "mermaid") {
      return readGantt(node.text, linesOf(token)[0] + 2, this.originalLine) ?? [node];
    }
    return [node];
  }

  private node(token: Token): SourceNode | undefined {
    const place = this.place(token);
    switch (token.type) {
      case "heading_open":
        return { kind: "heading", depth: Number(token.tag.slice(1)), content: this.content(), place };
      case "paragraph_open":
        return paragraphOrImage(this.content(), this.tokens[this.position - 2], place);
      case "bullet_list_open":
      case "ordered_list_open":
        return { kind: "list", ordered: token.type === "ordered_list_open", items: this.items(), place };
      case "blockquote_open":
        return { kind: "quote", blocks: this.blocks(), place };
      case "table_open":
        return { kind: "table", ...this.table(), place };
      case "fence":
      case "code_block":
        return {
          kind: "code",
          language: caught(/^\S*/.exec(token.info.trim()), 0),
          text: token.content,
          place,
        };
      case "html_block":
        return { kind: "html", text: token.content, place };
      default:
        return undefined;
    }
  }

  /** The runs of the inline token that comes next, up to the one that closes it. */
  private content(): Run[] {
    const inline = this.tokens[this.position];
    this.position += 2;
    if (inline?.children?.length === 0 && inline.content !== "") return [{ text: inline.content }];
    return runsOf(insideOf(inline));
  }

  private items(): ListItemNode[] {
    const items: ListItemNode[] = [];
    for (;;) {
      const token = this.tokens[this.position];
      this.position += 1;
      if (token === undefined || token.nesting < 0) return items;
      // An escaped bracket ("\\[ ]") is told from a check box by the source alone.
      const box = checkBox.exec(this.tokens[this.position + 1]?.content ?? "");
      items.push(itemOf(this.blocks(), token.info, this.place(token), box));
    }
  }

  private table(): { headers: RowNode[]; rows: RowNode[] } {
    const headers: RowNode[] = [];
    const rows: RowNode[] = [];
    let into = headers;
    for (;;) {
      const token = this.tokens[this.position];
      this.position += 1;
      if (token === undefined || token.type === "table_close") return { headers, rows };
      if (token.type === "tbody_open") into = rows;
      if (token.type === "tr_open") into.push({ cells: this.cells(), place: this.place(token) });
    }
  }

  private cells(): CellNode[] {
    const cells: CellNode[] = [];
    for (;;) {
      const token = this.tokens[this.position];
      this.position += 1;
      if (token === undefined || token.type === "tr_close") return cells;
      const style = String(token.attrGet("style") ?? "");
      const align = style === "" ? undefined : /text-align:(left|center|right)/.exec(style)?.[1];
      const content = this.content();
      cells.push(isAlignment(align) ? { content, align } : { content });
    }
  }

  /** Empty lines behind a block are not part of it. */
  private place(token: Token): SourcePlace {
    const [start, end] = linesOf(token);
    let last = end;
    while (last > start + 1 && textAt(this.lines, last - 1).trim() === "") last -= 1;
    return { firstLine: this.originalLine(start + 1), lastLine: this.originalLine(last) };
  }
}

/** The lines of a block; a token that has none is the first line. */
const linesOf = ({ map }: Token): [number, number] => map ?? [0, 1];

/** What stands in a line of text. */
const insideOf = (inline: Token | undefined): readonly Token[] => inline?.children ?? [];

function isAlignment(align: string | undefined): align is "left" | "center" | "right" {
  return align !== undefined;
}

/** A paragraph of one image is an image; elsewhere an image is its description. */
function paragraphOrImage(
  content: readonly Run[],
  inline: Token | undefined,
  place: SourcePlace,
): SourceNode {
  const [only, more] = insideOf(inline);
  return only?.type === "image" && more === undefined
    ? { kind: "image", description: plainText(content), place }
    : { kind: "paragraph", content, place };
}

function itemOf(
  blocks: readonly SourceNode[],
  info: string,
  place: SourcePlace,
  box: RegExpExecArray | null,
): ListItemNode {
  const number = info === "" ? {} : { number: Number(info) };
  const [first, ...others] = blocks;
  const [lead, ...runs] = first?.kind === "paragraph" ? first.content : [];
  if (first?.kind !== "paragraph" || lead === undefined || box === null) return { blocks, ...number, place };
  const content = [{ ...lead, text: lead.text.slice(box[0].length) }, ...runs].filter(
    ({ text }) => text !== "",
  );
  return { blocks: [{ ...first, content }, ...others], ...number, checked: box[1] !== " ", place };
}
