/** The few words of XML that a writer needs: every part is made of these, and none is edited afterwards. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};
const escaped = (text: string, signs: RegExp): string =>
  text.replace(signs, (sign) => entities[sign] ?? sign);

/** Text between tags. */
export const escapeText = (text: string): string => escaped(text, /[&<>]/g);

/** Text as the value of an attribute in double quotes, line breaks kept. */
export const escapeAttribute = (text: string): string => escaped(text, /[&<>"\n\t]/g);

/**
 * An element with its attributes in the given order and its content, which is XML already. Truth
 * values are written as 1 and 0; an undefined attribute is left out.
 */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    tag += ` ${key}="${escapeAttribute(text)}"`;
  }
  const inner = content.join("");
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</${name}>`;
}

/** An element that holds text and nothing else; white space at its ends is kept. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const kept = text !== text.trim() || text.includes("\n") ? { "xml:space": "preserve" } : {};
  return element(name, { ...attributes, ...kept }, escapeText(text));
}

/** The list that the format wants with its count, or nothing for an empty one. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items);
}

/** A part: the declaration and its root. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  spreadsheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  /** Data bars and what else Excel 2010 added. */
  excel2010: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  excelFormulas: "http://schemas.microsoft.com/office/excel/2006/main",
} as const;
