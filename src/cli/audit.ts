import { closestPaneLanguage } from "../i18n/language.ts";
import { workbookAuditTexts } from "../i18n/workbookAudit.ts";
import {
  addressText,
  auditWorkbook,
  formulaCount,
  mapText,
  mapWorkbook,
  severityOf,
  type MapKind,
  type ModelWorkbook,
  type WorkbookFinding,
} from "../model/index.ts";
import { CommandFailure, exitCodes } from "./failure.ts";
import { findingTable, type FindingRow } from "./findingTable.ts";
import { today } from "./day.ts";
import { readModel } from "./modelInput.ts";
import { checkOutput, writeOutput } from "./output.ts";
import type { Terminal } from "./terminal.ts";

export interface AuditOptions {
  readonly json?: boolean;
  readonly map?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

/** `scaleplan audit`: what a careful reader would ask about any workbook, in a table. */
export async function audit(file: string, options: AuditOptions, terminal: Terminal): Promise<number> {
  const { output, force } = options;
  if (output !== undefined) {
    if (options.map !== true) throw new CommandFailure("input", terminal.texts.errors.outputWithoutMap);
    await checkOutput(output, force === true, terminal);
  }
  const workbook = await readModel(file, terminal);
  if (output !== undefined) return writeMapSheet(workbook, output, terminal);
  if (options.map === true) return writeMap(workbook, options, terminal);
  const findings = auditWorkbook(workbook);
  const rows = findings.map((finding) => rowOf(finding, terminal));
  if (options.json === true) {
    const told = findings.map((finding, index) => ({ ...finding, ...rows[index] }));
    terminal.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else if (rows.length === 0) {
    terminal.stdout.write(`${terminal.texts.cleanWorkbook(file, formulaCount(workbook))}\n`);
  } else {
    const count = (severity: FindingRow["severity"]): number =>
      rows.filter((row) => row.severity === severity).length;
    const summary = terminal.texts.summary(count("error"), count("warning"), count("note"));
    terminal.stdout.write(`${file}: ${summary}\n\n${findingTable(rows, terminal)}\n`);
  }
  return rows.some(({ severity }) => severity === "error") ? exitCodes.findings : exitCodes.fine;
}

/** The map of every sheet: a letter a cell. */
function writeMap(workbook: ModelWorkbook, options: AuditOptions, terminal: Terminal): number {
  const maps = mapWorkbook(workbook, auditWorkbook(workbook));
  const { letters, meanings, leftOut } = workbookAuditTexts[terminal.language].marks;
  const kinds = Object.keys(letters) as MapKind[];
  const legend = kinds.map((kind) => `${letters[kind]} ${meanings[kind]}`).join(", ");
  const drawn = maps.map(
    (map) => `${map.sheet}\n${mapText(map, letters)}\n${map.leftOut > 0 ? `${leftOut(map.leftOut)}\n` : ""}`,
  );
  terminal.stdout.write(
    options.json === true ? `${JSON.stringify(maps, null, 2)}\n` : `${legend}\n\n${drawn.join("\n")}`,
  );
  return exitCodes.fine;
}

/** The map as a sheet, in a workbook of its own. */
async function writeMapSheet(workbook: ModelWorkbook, output: string, terminal: Terminal): Promise<number> {
  const { texts } = terminal;
  const language = closestPaneLanguage(terminal.language);
  const [{ checkTexts }, { mapSheet }, { resolveWorkbook }, { writeXlsx }] = await Promise.all([
    import("../i18n/pane/check.ts"),
    import("../workbook/mapSheet.ts"),
    import("../workbook/resolve.ts"),
    import("../workbook/xlsx/index.ts"),
  ]);
  const maps = mapWorkbook(workbook, auditWorkbook(workbook));
  const spec = resolveWorkbook(mapSheet(maps, checkTexts[language].workbook.map, today(), language));
  await writeOutput(output, await writeXlsx(spec), terminal);
  terminal.stderr.write(`${texts.built(output, spec.sheets.length)}\n`);
  return exitCodes.fine;
}

function rowOf({ rule, cell, cells, details }: WorkbookFinding, { language }: Terminal): FindingRow {
  const texts = workbookAuditTexts[language];
  return {
    severity: severityOf[rule],
    place: addressText(cell),
    sentence: texts.sentences[rule](details, cells),
  };
}
