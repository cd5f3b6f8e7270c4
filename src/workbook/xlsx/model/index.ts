import type { ModelSheet, ModelTable, ModelWorkbook } from "../../../model/workbook/index.ts";
import { OfficeFileError } from "../../../officeFile/error.ts";
import { fileKind } from "../../../officeFile/fileKind.ts";
import { readStrings } from "../../../officeFile/strings.ts";
import { WorkbookPackage } from "../../../officeFile/workbookPackage.ts";
import { ModelFileError } from "./error.ts";
import { readFormats } from "./formats.ts";
import { readRichErrors } from "./richErrors.ts";
import { readModelCells } from "./sheetPart.ts";
import { readModelTable } from "./tables.ts";
import { readWorkbookPart } from "./workbookPart.ts";

const mostBytes = 50_000_000;

/** Cells, names, tables, texts and formats; of other workbooks only where they are. */
const isRead = (name: string): boolean =>
  /^(?:_rels\/|xl\/(?!theme|media|drawings|charts|pivot|externalLinks\/[^_])).*\.(?:xml|rels)$/i.test(name) ||
  /^[^/]+\.(?:xml|rels)$/i.test(name);

/**
 * A workbook's file (.xlsx, .xlsm) as a model: formulas and the values that Excel last gave, of every sheet, hidden
 * ones too. Nothing is calculated, no link is followed and no macro run. Throws a ModelFileError.
 */
export function readModelFile(bytes: Uint8Array): ModelWorkbook {
  if (bytes.length > mostBytes) throw new ModelFileError("tooLarge", { limit: mostBytes / 1e6 });
  const found = fileKind(bytes);
  if (found.kind === "other") throw new ModelFileError("otherFormat", { format: found.format });
  if (found.kind === "text" || found.kind === "word") throw new ModelFileError("noWorkbook");
  if (found.kind !== "workbook") throw new ModelFileError(found.kind);
  try {
    return readPackage(new WorkbookPackage(bytes, isRead));
  } catch (error) {
    throw error instanceof OfficeFileError ? new ModelFileError(error.code) : error;
  }
}

function readPackage(file: WorkbookPackage): ModelWorkbook {
  const path = file.workbookPath();
  const { sheets: stated, names, from1904, links } = readWorkbookPart(file.part(path) ?? new Uint8Array());
  const relations = file.relations(path);
  const partOf = (kind: string): Uint8Array | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : file.part(target);
  };
  const shared = {
    strings: readStrings(partOf("sharedStrings")).map((runs) => runs.map(({ text }) => text).join("")),
    formats: readFormats(partOf("styles")),
    richErrors: readRichErrors({
      metadata: partOf("sheetMetadata"),
      values: partOf("rdRichValue"),
      structures: partOf("rdRichValueStructure"),
    }),
  };
  const sheets: ModelSheet[] = [];
  const tables: ModelTable[] = [];
  let cellsBefore = 0;
  for (const { name, relation, visibility } of stated) {
    const found = relations.find(({ id }) => id === relation);
    // A sheet of one chart has no cells.
    if (found?.kind !== "worksheet") continue;
    const part = file.part(found.target);
    if (part === undefined) throw new ModelFileError("broken");
    const read = readModelCells(part, { ...shared, cellsBefore });
    cellsBefore += read.cells.size;
    sheets.push({ name, visibility, ...read });
    for (const { kind, target } of file.relations(found.target)) {
      const table = kind === "table" ? file.part(target) : undefined;
      const found = table === undefined ? undefined : readModelTable(table, name);
      if (found !== undefined) tables.push(found);
    }
  }
  const externalLinks = links.map((link) => {
    const part = relations.find(({ id }) => id === link)?.target ?? "";
    return file.relations(part).find(({ external }) => external)?.target ?? part;
  });
  return { dateSystem: from1904 ? 1904 : 1900, sheets, names, tables, externalLinks };
}
