import type { Heading, List, ListItem, Paragraph, PhrasingContent } from "mdast";
import type { Language } from "../../i18n/language.ts";
import { sections } from "../../lexicon/sections.ts";
import { fieldWord, type Field } from "../reading/words.ts";

/** A field of a thing and what it holds; undefined when nobody filled it in. */
export type Filled = readonly (readonly [field: Field, text: string | undefined])[];

export function heading(depth: Heading["depth"], text: string): Heading {
  return { type: "heading", depth, children: text === "" ? [] : [{ type: "text", value: text }] };
}

export function list(items: readonly ListItem[]): List[] {
  return items.length === 0 ? [] : [{ type: "list", ordered: false, spread: false, children: [...items] }];
}

/** "- **Name**: text", with the fields that hold something as bullets nested in it. */
export function item(name: string, text: string, fields: Filled, language: Language): ListItem {
  const nested = fields.flatMap(([field, value]) =>
    value === undefined
      ? []
      : [listItem([{ type: "text", value: `${fieldWord(field, language)}: ${value}` }])],
  );
  const strong: PhrasingContent = { type: "strong", children: [{ type: "text", value: name }] };
  return listItem(text === "" ? [strong] : [strong, { type: "text", value: `: ${text}` }], list(nested));
}

/** The mark of an item whose name is a word of the reader's ("Resultado", "Total …") but is meant as a name. */
export function plainMark(needed: boolean, language: Language): Filled {
  return needed ? [["kind", sections[language].write.item]] : [];
}

function listItem(children: PhrasingContent[], nested: List[] = []): ListItem {
  const paragraph: Paragraph = { type: "paragraph", children };
  return { type: "listItem", spread: false, children: [paragraph, ...nested] };
}

/** An item with further items nested in it, behind its fields. */
export function withNested(given: ListItem, items: readonly ListItem[]): ListItem {
  if (items.length === 0) return given;
  const [paragraph, fields] = given.children;
  const nested = fields?.type === "list" ? fields.children : [];
  return {
    ...given,
    children: [...(paragraph === undefined ? [] : [paragraph]), ...list([...nested, ...items])],
  };
}
