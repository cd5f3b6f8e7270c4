import { OfficeFileError } from "../officeFile/error.ts";
import { fileKind } from "../officeFile/fileKind.ts";
import { readBytes } from "./bytes.ts";
import { readDocument } from "./document.ts";
import { PlanError } from "./error.ts";
import { readSource, type ReadingOptions } from "./markdown.ts";
import type { Reading } from "./reading.ts";
import { repairDamage } from "./reading/damage.ts";
import type { FileFormat } from "./source/fileFormat.ts";
import { looksDelimited, looksLikeHtml, looksLikeMarkdown, mostlyDelimited } from "./source/textKind.ts";
import type { SourceDocument } from "./source/tree.ts";

export interface FileOptions extends ReadingOptions {
  /** What a text is where neither its content nor its name tells. */
  readonly format?: FileFormat | undefined;
}

const mostPackedBytes = 50_000_000;

/**
 * Reads a file of any kind that plans come in: Markdown, text, HTML, separated values, Word (.docx), Excel
 * (.xlsx) or a plan in JSON. What it is, is found from its content; its name decides only where that does not
 * tell. Each format is loaded when it is first read. Throws a PlanError for what cannot be read.
 */
export async function readFile(bytes: Uint8Array, name: string, options: FileOptions = {}): Promise<Reading> {
  try {
    return await readKind(bytes, name, options);
  } catch (error) {
    throw error instanceof OfficeFileError ? new PlanError(error.code) : error;
  }
}

async function readKind(bytes: Uint8Array, name: string, options: FileOptions): Promise<Reading> {
  const found = fileKind(bytes);
  const given: FileOptions = { ...options, fileName: options.fileName ?? name };
  switch (found.kind) {
    case "text":
      return readText(readBytes(bytes), name, given);
    case "other":
      throw new PlanError("otherFormat", { format: found.format });
    case "word": {
      checkSize(bytes);
      const { readWordTree } = await import("./source/word.ts");
      return readSource(await readWordTree(bytes, documentName(name)), given);
    }
    case "workbook": {
      checkSize(bytes);
      const { readWorkbookTree } = await import("./source/workbook/index.ts");
      return readSource(readWorkbookTree(bytes, documentName(name)), given);
    }
    default:
      throw new PlanError(found.kind);
  }
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.length > mostPackedBytes) throw new PlanError("tooLarge", { megabytes: mostPackedBytes / 1e6 });
}

async function readText(given: string, name: string, options: FileOptions): Promise<Reading> {
  const kind = textKind(given, options.format ?? /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase());
  if (kind === "markdown") return readDocument(given, options);
  if (kind === "xml") throw new PlanError("otherFormat", { format: "XML" });
  const { text, repaired } = repairDamage(given.replace(/^\ufeff/, ""));
  return readSource(await textTree(text, kind, documentName(name)), options, repaired);
}

async function textTree(text: string, kind: "html" | "delimited", name: string): Promise<SourceDocument> {
  if (kind === "html") {
    const { readHtmlPage } = await import("./source/htmlPage.ts");
    return readHtmlPage(text, name);
  }
  const { readDelimitedTree } = await import("./source/delimited.ts");
  return readDelimitedTree(text, name);
}

/** Content comes first: a page of HTML called .xls or .csv is one, and so is a plan in JSON called .txt. */
function textKind(text: string, ending: string | undefined): "markdown" | "html" | "delimited" | "xml" {
  if (looksLikeHtml(text)) return "html";
  if (/^\s*<\?xml/.test(text)) return "xml";
  const isJson = ending === "json" || /^\s*[{[]/.test(text);
  if (isJson) return "markdown";
  if (ending === "html" || ending === "htm") return looksLikeMarkdown(text) ? "markdown" : "html";
  const delimitedName = ["csv", "tsv", "tab", "xls", "xlsx"].includes(ending ?? "");
  if (delimitedName) return mostlyDelimited(text) || !looksLikeMarkdown(text) ? "delimited" : "markdown";
  if (ending === "md" || ending === "markdown" || looksLikeMarkdown(text)) return "markdown";
  return looksDelimited(text) ? "delimited" : "markdown";
}

/** The words of a file's name: "budget_2027.csv" is "budget 2027". */
export function documentName(name: string): string {
  return name
    .replace(/^.*[\\/]/su, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[_-]+/g, " ")
    .trim();
}
