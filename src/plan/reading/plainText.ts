import type { Nodes } from "mdast";

/**
 * What a person reads in a piece of Markdown: text without its marks. HTML stays as it was written, and a
 * link keeps its address where that is not the text itself.
 */
export function plainText(node: Nodes): string {
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
    case "link": {
      const text = node.children.map(plainText).join("");
      const address = node.url.replace(/^mailto:/, "");
      return address === "" || text === "" || address.includes(text) ? text : `${text} (${address})`;
    }
    case "footnoteReference":
      return `[^${node.label ?? node.identifier}]`;
    default:
      return "children" in node ? node.children.map(plainText).join("") : "";
  }
}
