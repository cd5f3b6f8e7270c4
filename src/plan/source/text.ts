import type { Run, SourceNode } from "./tree.ts";

/** What a person reads in runs of text: without marks, and with a link's address where the text does not say it. */
export function plainText(content: readonly Run[]): string {
  const only = content[0];
  if (content.length === 1 && only !== undefined && only.link === undefined)
    return only.text.includes("\n") ? only.text.replaceAll("\n", " ") : only.text;
  const parts: string[] = [];
  content.forEach(({ text, link }, index) => {
    parts.push(text);
    if (link !== undefined && content[index + 1]?.link !== link)
      parts.push(addressBehind(linkText(content, index), link));
  });
  return parts.join("").replaceAll("\n", " ");
}

/** The words of the link that ends at an index: its marks may divide it into several runs. */
function linkText(content: readonly Run[], end: number): string {
  let start = end;
  while (content[start - 1]?.link === content[end]?.link && start > 0) start -= 1;
  return content
    .slice(start, end + 1)
    .map(({ text }) => text)
    .join("");
}

function addressBehind(text: string, link: string): string {
  const address = link.replace(/^mailto:/, "");
  return address === "" || text === "" || address.includes(text) ? "" : ` (${address})`;
}

/** The text of a piece of the tree with all that is in it. */
export function textOf(node: SourceNode): string {
  switch (node.kind) {
    case "heading":
    case "paragraph":
      return plainText(node.content);
    case "list":
      return node.items.map(({ blocks }) => blocks.map(textOf).join(" ")).join(" ");
    case "quote":
      return node.blocks.map(textOf).join(" ");
    case "table":
      return [...node.headers, ...node.rows]
        .map(({ cells }) => cells.map(({ content }) => plainText(content)).join(" "))
        .join(" ");
    case "image":
      return node.description;
    case "code":
    case "html":
      return node.text;
  }
}

/** Whether every word of the content is crossed out. */
export function isStruck(content: readonly Run[]): boolean {
  return (
    content.some(({ struck }) => struck === true) &&
    content.every(({ text, struck }) => struck === true || !/[\p{L}\p{N}]/u.test(text))
  );
}

/** What still stands of a text of which a part is crossed out: "~~900~~ 750" is 750. */
export function standing(content: readonly Run[]): readonly Run[] {
  return content.some(({ struck }) => struck === true) && !isStruck(content)
    ? content.filter(({ struck }) => struck !== true)
    : content;
}

/** Whether every word of the content is bold. */
export function isBold(content: readonly Run[]): boolean {
  const worded = content.filter(({ text }) => /\S/.test(text));
  return worded.length > 0 && worded.every(({ bold }) => bold === true);
}
