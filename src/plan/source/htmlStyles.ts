import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from "parse5";
import { attribute, elementsIn, isElement, isText, type HtmlElement, type HtmlParent } from "./htmlParts.ts";
import { caught } from "../reading/match.ts";

/** What a page's own styles say of a class, as far as it changes what is read. */
interface ClassStyle {
  bold?: boolean;
  struck?: boolean;
  hidden?: boolean;
}

const rule = /\.([\w-]+)\s*\{([^{}]*)\}/g;
const bold = /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)/i;
const struck = /(?:^|[;\s])text-decoration[\w-]*\s*:[^;]*line-through/i;
const hidden = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const styled = ["span", "font", "p", "td", "th", "li", "div", "a"];
/** Parts that a page hides as a whole. */
const groups = "tr tbody thead tfoot table ul ol dl section article aside h1 h2 h3 h4 h5 h6".split(" ");
const inline = new Set(["span", "font", "a"]);

/**
 * Turns bold, struck and hidden text that a page says by its styles into the elements that say the same.
 * Programs that write documents as pages (Google Docs, Word) have no other way of saying it.
 */
export function applyStyles(page: HtmlParent): void {
  const classes = classStyles(page);
  for (const element of elementsIn(page, [...styled, ...groups])) {
    const own = styleOf(attribute(element, "style") ?? "");
    for (const name of (attribute(element, "class") ?? "").split(/\s+/)) {
      const said = classes.get(name);
      if (said !== undefined) Object.assign(own, said);
    }
    if (own.hidden === true) element.attrs.push({ name: "hidden", value: "" });
    if (groups.includes(element.tagName)) continue;
    if (own.bold === true) wrap(element, "b");
    if (own.struck === true) wrap(element, "s");
  }
}

function classStyles(page: HtmlParent): Map<string, ClassStyle> {
  const classes = new Map<string, ClassStyle>();
  for (const sheet of elementsIn(page, ["style"])) {
    const text = sheet.childNodes.map((node) => (isText(node) ? node.value : "")).join("");
    for (const found of text.matchAll(rule)) {
      const [name, said] = [caught(found, 1), styleOf(caught(found, 2))];
      if (Object.keys(said).length > 0) classes.set(name, { ...classes.get(name), ...said });
    }
  }
  return classes;
}

function styleOf(declarations: string): ClassStyle {
  return {
    ...(bold.test(declarations) ? { bold: true } : {}),
    ...(struck.test(declarations) ? { struck: true } : {}),
    ...(hidden.test(declarations) ? { hidden: true } : {}),
  };
}

/** Puts what stands in an element into a new one inside it; blocks in a cell keep their own. */
function wrap(element: HtmlElement, tagName: string): void {
  const holdsBlocks = element.childNodes.some((child) => isElement(child) && !inline.has(child.tagName) && child.tagName !== "br" && child.tagName !== "b"); // prettier-ignore
  if (holdsBlocks) return;
  const wrapper = defaultTreeAdapter.createElement(tagName, element.namespaceURI, []);
  for (const child of [...element.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.appendChild(wrapper, child);
  }
  defaultTreeAdapter.appendChild(element, wrapper as DefaultTreeAdapterTypes.Element);
}
