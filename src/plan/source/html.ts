import { parse, parseFragment } from "parse5";
import { nestFlatLists } from "./htmlFlatLists.ts";
import { runsOfHtml } from "./htmlInline.ts";
import {
  attribute,
  elementsIn,
  isBlock,
  isElement,
  isFootnoteText,
  isText,
  isUnseen,
  shownText,
  type HtmlChild,
  type HtmlElement,
} from "./htmlParts.ts";
import { CountedPlaces, TextPlaces, type Places } from "./htmlPlaces.ts";
import { applyStyles } from "./htmlStyles.ts";
import { readHtmlTable } from "./htmlTable.ts";
import { plainText } from "./text.ts";
import type { ListItemNode, SourceDocument, SourceNode } from "./tree.ts";

/** Deeper than this nobody nests: what stands below is taken as text. */
const deepest = 60;

/** Reads a page of HTML into the tree; its lines are its paragraphs and rows. Nothing in it is run or fetched. */
export function readHtmlTree(text: string): SourceDocument {
  const places = new CountedPlaces();
  const page = parse(text);
  applyStyles(page);
  nestFlatLists(page);
  const nodes = new HtmlReader(places).blocks(page.childNodes, 0);
  const title = elementsIn(page, ["title"])[0]?.childNodes.map((node) => (isText(node) ? node.value : "")).join("").trim() ?? ""; // prettier-ignore
  return { ...(title === "" ? {} : { title }), nodes, lines: places.lines, unit: "paragraph" };
}

/** The nodes of HTML inside a text whose line `firstLine` it begins at. */
export function htmlNodes(
  text: string,
  firstLine: number,
  originalLine: (line: number) => number,
): SourceNode[] {
  const fragment = parseFragment(text, { sourceCodeLocationInfo: true });
  return new HtmlReader(new TextPlaces(firstLine, originalLine)).blocks(fragment.childNodes, 0);
}

class HtmlReader {
  private readonly places: Places;

  constructor(places: Places) {
    this.places = places;
  }

  /** Blocks in order; text and inline elements between them are paragraphs. */
  blocks(nodes: readonly HtmlChild[], depth: number, parent?: HtmlElement): SourceNode[] {
    const found: SourceNode[] = [];
    let inline: HtmlChild[] = [];
    const endParagraph = (): void => {
      for (const one of this.paragraph(inline, parent)) found.push(one);
      inline = [];
    };
    for (const node of nodes) {
      if (isElement(node) && isUnseen(node)) continue;
      if (!holdsBlocks(node, depth)) inline.push(node);
      else if (isElement(node)) {
        endParagraph();
        for (const one of this.block(node, depth + 1)) found.push(one);
      }
    }
    endParagraph();
    return found;
  }

  private paragraph(nodes: readonly HtmlChild[], parent: HtmlElement | undefined): SourceNode[] {
    const content = runsOfHtml(nodes);
    const text = plainText(content);
    if (text.trim() === "") return [];
    const place = this.places.leaf(text, [parent, ...nodes.filter(isElement)]);
    const images = nodes.filter((node) => isElement(node) && node.tagName === "img");
    const only = images.length === 1 && nodes.every((node) => images.includes(node) || shownBlank(node));
    return only ? [{ kind: "image", description: text, place }] : [{ kind: "paragraph", content, place }];
  }

  private block(element: HtmlElement, depth: number): SourceNode[] {
    const { tagName, childNodes } = element;
    if (depth > deepest) return this.paragraph(childNodes, element);
    if (/^h[1-6]$/.test(tagName)) return this.heading(element);
    switch (tagName) {
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        return this.list(element, depth);
      case "dl":
        return this.definitions(element);
      case "table":
        // A table in a table is the frame of a page, not data.
        return elementsIn(element, ["table"]).length > 0
          ? elementsIn(element, ["td", "th", "caption"], ["td", "th"]).flatMap((cell) =>
              this.blocks(cell.childNodes, depth, cell),
            )
          : this.table(element);
      case "blockquote": {
        const { built, place } = this.places.around(element, () => this.blocks(childNodes, depth, element));
        return [{ kind: "quote", blocks: built, place }];
      }
      case "pre": {
        const text = shownText(element);
        const place = this.places.leaf(text, [element]);
        return text.trim() === "" ? [] : [{ kind: "code", language: "", text, place }];
      }
      default:
        return this.blocks(childNodes, depth, element);
    }
  }

  private heading(element: HtmlElement): SourceNode[] {
    const content = runsOfHtml(element.childNodes).map(({ text, ...marks }) => ({
      text: text.replaceAll("\n", " "),
      ...marks,
    }));
    const text = plainText(content);
    if (text.trim() === "") return [];
    return [
      {
        kind: "heading",
        depth: Number(element.tagName.slice(1)),
        content,
        place: this.places.leaf(text, [element]),
      },
    ];
  }

  private table(element: HtmlElement): SourceNode[] {
    const table = readHtmlTable(element, this.places);
    return table.headers.length + table.rows.length === 0 ? [] : [table];
  }

  private list(element: HtmlElement, depth: number): SourceNode[] {
    const ordered = element.tagName === "ol";
    const { built: items, place } = this.places.around(element, () => {
      const found: ListItemNode[] = [];
      let number = Number(attribute(element, "start") ?? 1) || 1;
      for (const child of element.childNodes) {
        if (!isElement(child) || isUnseen(child)) continue;
        // Some programs put a nested list beside its item and not into it.
        const last = found.at(-1);
        if (child.tagName !== "li" && last !== undefined) {
          found[found.length - 1] = { ...last, blocks: [...last.blocks, ...this.blocks([child], depth)] };
          continue;
        }
        const item = this.places.around(child, () =>
          this.blocks(child.tagName === "li" ? child.childNodes : [child], depth, child),
        );
        if (item.built.length === 0) continue;
        const box = elementsIn(child, ["input"], ["ul", "ol"]).find(
          (input) => attribute(input, "type") === "checkbox",
        );
        found.push({
          blocks: item.built,
          ...(ordered ? { number } : {}),
          ...(box === undefined ? {} : { checked: attribute(box, "checked") !== undefined }),
          place: item.place,
        });
        number += 1;
      }
      return found;
    });
    if (items.length === 0) return [];
    const footnotes = elementsIn(element, ["li"], ["li"]).every(isFootnoteText);
    // Footnotes stand behind the last section without being of it.
    return footnotes
      ? [{ kind: "quote", blocks: items.flatMap(({ blocks }) => blocks), place }]
      : [{ kind: "list", ordered, items, place }];
  }

  /** Terms with what is said of them, as items "Term: text". */
  private definitions(element: HtmlElement): SourceNode[] {
    const { built: items, place } = this.places.around(element, () => {
      const found: ListItemNode[] = [];
      let term: HtmlElement | undefined;
      for (const part of elementsIn(element, ["dt", "dd"], ["dt", "dd"])) {
        if (part.tagName === "dt") term = part;
        else {
          const text = runsOfHtml(part.childNodes);
          const content =
            term === undefined ? text : [...runsOfHtml(term.childNodes), { text: ": " }, ...text];
          const at = this.places.leaf(plainText(content), [term ?? part]);
          found.push({ blocks: [{ kind: "paragraph", content, place: at }], place: at });
        }
      }
      return found;
    });
    return items.length === 0 ? [] : [{ kind: "list", ordered: false, items, place }];
  }
}

/** Whether a node is a block, or an inline element with a block in it, as pages have them. */
function holdsBlocks(node: HtmlChild, depth: number): boolean {
  if (isBlock(node)) return true;
  return isElement(node) && depth < deepest && node.childNodes.some((child) => holdsBlocks(child, depth + 1));
}

const shownBlank = (node: HtmlChild): boolean =>
  isElement(node)
    ? node.tagName === "br" || shownText(node).trim() === ""
    : !("value" in node) || node.value.trim() === "";
