import { columns } from "../../lexicon/columns.ts";
import { languages, type Language } from "../../lexicon/language.ts";
import { fold, singleLine } from "./fold.ts";
import type { Ledger } from "./ledger.ts";
import type { FrontMatter } from "../source/tree.ts";
import { caught } from "./match.ts";

/** What the document's header says about the plan; its other fields are left alone. */
export interface Header {
  title?: string;
  /** Its line: whether the title is used depends on the headings. */
  titleLine?: number;
  subtitle?: string;
  language?: Language;
  currency?: string;
  startMonth?: string;
  /** The document is written as this product writes plans. */
  ownForm?: boolean;
}

type HeaderField = Exclude<keyof Header, "titleLine" | "ownForm">;

const entry = /^([\p{L}][\p{L} _-]*)\s*:\s*(.*?)\s*$/u;

const fields = new Map<string, HeaderField>(
  languages.flatMap((language) =>
    Object.entries(columns[language].header).flatMap(([field, words]) =>
      words.map((word) => [word, field as HeaderField] as const),
    ),
  ),
);

/** Reads the lines of the header ("currency: EUR") and notes which of them mean something. */
export function readHeader(frontMatter: FrontMatter | undefined, ledger: Ledger): Header {
  const header: Header = {};
  if (frontMatter === undefined) return header;
  frontMatter.text.split(/\r\n|\n|\r/).forEach((text, index) => {
    // The first line of the header is its fence.
    const line = frontMatter.place.firstLine + 1 + index;
    const found = entry.exec(text);
    const field = fields.get(fold(caught(found, 1)).replace(/[ _-]/g, ""));
    if (/^plan:\s*\d+\s*$/.test(text)) {
      header.ownForm = true;
      ledger.understand(line);
      return;
    }
    const value = unquoted(caught(found, 2));
    if (field === "title") header.titleLine = line;
    if (field !== undefined && setField(header, field, value) && field !== "title") ledger.understand(line);
    else ledger.leave(line, line, "frontmatter");
  });
  return header;
}

function setField(header: Header, field: HeaderField, value: string): boolean {
  if (field === "language") {
    const language = languages.find((code) => fold(value).startsWith(code));
    if (language !== undefined) header.language = language;
    return language !== undefined;
  }
  if (field === "currency" && !/^[A-Z]{3}$/.test(value)) return false;
  if (field === "startMonth" && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) return false;
  header[field] = value;
  return true;
}

function unquoted(value: string): string {
  if (/^".*"$/.test(value)) {
    try {
      const text: unknown = JSON.parse(value);
      if (typeof text === "string") return singleLine(text);
    } catch {
      return value.slice(1, -1);
    }
  }
  return value.replace(/^'(.*)'$/, "$1");
}
