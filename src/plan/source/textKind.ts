import { separatorOf } from "./separator.ts";

const page = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body)\b/i;
const opensWithTag = /^\s*<(?:meta|title|style|div|h[1-6]|p|table|ul|ol|section|article|main)\b[^>]*>/i;
const markdownLine = /^(?: {0,3}#{1,6}\s|\s*[-*+]\s|\s*\d+[.)]\s|\*\*|>|```|---)/m;
const markdownHeading = /^ {0,3}#{1,6}\s/m;

/** Whether a text is a page of HTML, or begins with a block of it and has no line of Markdown. */
export function looksLikeHtml(text: string): boolean {
  const start = text.replace(/^\ufeff/, "").slice(0, 5000);
  return page.test(start) || (opensWithTag.test(start) && !markdownHeading.test(text));
}

export function looksLikeMarkdown(text: string): boolean {
  return markdownLine.test(text);
}

/** Whether most lines of a text do, and none is a heading of Markdown: dashes in front of names make no list of it. */
export function mostlyDelimited(text: string): boolean {
  const { certain, share } = separatorOf(text) ?? { certain: false, share: 0 };
  return certain || (share >= 0.5 && !markdownHeading.test(text));
}

/** Whether every line of a text divides into the same columns, as no prose does. */
export function looksDelimited(text: string): boolean {
  return separatorOf(text)?.certain === true;
}
