import { PlanError } from "./error.ts";
import { parsePlan } from "./json.ts";
import { readMarkdown, type ReadingOptions } from "./markdown.ts";
import type { Reading } from "./reading.ts";
import { Ledger } from "./reading/ledger.ts";

/** Reads a document of either form: a plan in JSON, or Markdown or plain text. */
export function readDocument(text: string, options: ReadingOptions = {}): Reading {
  const content = text.replace(/^\ufeff/, "");
  if (content.trim() === "") throw new PlanError("empty");
  return isJson(content, options.fileName) ? readJson(content) : readMarkdown(content, options);
}

function isJson(text: string, fileName: string | undefined): boolean {
  if (fileName?.toLowerCase().endsWith(".json") === true) return true;
  const trimmed = text.trim();
  if (trimmed.startsWith("{")) return true;
  if (!trimmed.startsWith("[")) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    // A Markdown document may begin with a link.
    return false;
  }
}

function readJson(text: string): Reading {
  const plan = parsePlan(text);
  const ledger = new Ledger(text);
  ledger.understand(1, text.split("\n").length);
  return { plan, report: ledger.report([]), readings: [], questions: [] };
}
