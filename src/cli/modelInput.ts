import { modelFileTexts } from "../i18n/modelFile.ts";
import type { ModelWorkbook } from "../model/index.ts";
import { ModelFileError } from "../workbook/xlsx/model/error.ts";
import { readModelFile } from "../workbook/xlsx/model/index.ts";
import { CommandFailure } from "./failure.ts";
import { readBytesOf } from "./input.ts";
import type { Terminal } from "./terminal.ts";

/** Reads an Excel workbook as a model; anything wrong with it becomes one line. */
export async function readModel(path: string, terminal: Terminal): Promise<ModelWorkbook> {
  const bytes = await readBytesOf(path, terminal);
  try {
    return readModelFile(bytes);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    throw new CommandFailure("input", terminal.texts.errors.cannotUse(path, sentenceOf(error, terminal)));
  }
}

function sentenceOf({ code, details }: ModelFileError, { language }: Terminal): string {
  const texts = modelFileTexts[language];
  if (code === "otherFormat") return texts.otherFormat(details.format ?? "");
  if (code === "tooLarge" || code === "tooManyCells") return texts[code](details.limit ?? 0);
  return texts[code];
}
