import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from "parse5";

export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
export type HtmlChild = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What a person never reads on the page. */
const unseen = new Set(
  "script style template noscript head title meta link iframe object embed svg math canvas audio video select textarea".split(" "),
); // prettier-ignore
const blocks = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(" "),
); // prettier-ignore

export const isElement = (node: HtmlChild): node is HtmlElement => defaultTreeAdapter.isElementNode(node);
export const isText = (node: HtmlChild): node is DefaultTreeAdapterTypes.TextNode =>
  defaultTreeAdapter.isTextNode(node);
export const isBlock = (node: HtmlChild): boolean => isElement(node) && blocks.has(node.tagName);

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Whether an element is never shown: scripts, styles, and what its page hides. */
export function isUnseen(element: HtmlElement): boolean {
  return (
    unseen.has(element.tagName) ||
    attribute(element, "hidden") !== undefined ||
    /(?:^|;)\s*display\s*:\s*none/i.test(attribute(element, "style") ?? "")
  );
}

/** A mark that only leads from a text to its footnote, or back: its figure belongs to no amount. */
export function isFootnoteMark(element: HtmlElement, text: string): boolean {
  return (
    element.tagName === "a" &&
    (attribute(element, "href") ?? "").startsWith("#") &&
    /^\s*(?:\[?\d{1,3}\]?|[*†‡↑↩]\ufe0e?)\s*$/.test(text)
  );
}

/** An item with the text of a footnote, as programs name it. */
export const isFootnoteText = (element: HtmlElement): boolean =>
  /^(?:footnote|endnote|fn|sdfootnote)-?:?\w+$/i.test(attribute(element, "id") ?? "");

/** The elements of some kinds in an element, in order; elements of the kinds in `closed` are not looked into. */
export function elementsIn(
  parent: HtmlParent,
  names: readonly string[],
  closed: readonly string[] = [],
): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting: HtmlChild[] = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (names.includes(node.tagName)) found.push(node);
    if (!closed.includes(node.tagName))
      for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return found;
}

/** All text in an element that is shown, as it stands; nothing recurs, however deep it is nested. */
export function shownText(parent: HtmlParent): string {
  const parts: string[] = [];
  const waiting: HtmlChild[] = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) parts.push(node.value);
    else if (isElement(node) && !isUnseen(node))
      for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return parts.join("");
}
