import type { Nodes } from "mdast";

/**
 * What a person reads in a piece of Markdown: text without its marks. HTML stays as it was written, and a
 * link keeps its address where that is not the text itself. Nesting of any depth costs no stack.
 */
export function plainText(node: Nodes): string {
  const parts: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.type === "link") parts.push(linkText(next.url, next.children.map(plainText).join("")));
    else if ("children" in next) open.push(...[...next.children].reverse());
    else parts.push(leafText(next));
  }
  return parts.join("");
}

function linkText(url: string, text: string): string {
  const address = url.replace(/^mailto:/, "");
  return address === "" || text === "" || address.includes(text) ? text : `${text} (${address})`;
}

function leafText(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "html":
      return node.value;
    case "break":
      return " ";
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "footnoteReference":
      return `[^${node.label ?? node.identifier}]`;
    default:
      return "";
  }
}
