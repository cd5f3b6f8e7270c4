import type { MarkdownIt } from "markdown-it";

/** Tags that a text opens and does not close. */
const unclosedIn = new WeakMap<object, Set<string>>();
const opening = /^ {0,3}<(table|ul|ol|dl)(?:[\s>])/i;

/**
 * Takes a table or list of HTML whole: Markdown ends a block of HTML at the first empty line, which tables that
 * people lay out by hand have between their rows.
 */
export function addHtmlBlocks(parser: MarkdownIt): void {
  parser.block.ruler.before("html_block", "html_structure", (state, line, endLine, silent) => {
    if (state.sCount[line] !== undefined && state.sCount[line] - state.blkIndent >= 4) return false;
    const [, tag] = opening.exec(state.getLines(line, line + 1, state.blkIndent, false)) ?? [];
    // An unclosed tag is looked for once: a text full of them would else take the square of its length.
    const unclosed = unclosedIn.get(state.env) ?? new Set<string>();
      unclosedIn.set(state.env, unclosed);
    if (tag === undefined || unclosed.has(tag.toLowerCase())) return false;
    const end = closingLine(tag.toLowerCase(), (at) => state.getLines(at, at + 1, 0, false), line, endLine);
    if (end === undefined) {
      unclosed.add(tag.toLowerCase());
      return false;
    }
    if (silent) return true;
    state.line = end + 1;
    const token = state.push("html_block", "", 0);
    token.map = [line, end + 1];
    token.content = state.getLines(line, end + 1, state.blkIndent, true);
    return true;
  }, { alt: ["paragraph", "blockquote"] }); // prettier-ignore
}

function closingLine(
  tag: string,
  lineAt: (line: number) => string,
  start: number,
  end: number,
): number | undefined {
  const tags = new RegExp(`<(/?)${tag}(?=[\\s>])`, "gi");
  let open = 0;
  for (let line = start; line < end; line++) {
    for (const [, slash] of lineAt(line).matchAll(tags)) open += slash === "" ? 1 : -1;
    if (open <= 0) return line;
  }
  return undefined;
}
