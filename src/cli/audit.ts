import { workbookAuditTexts } from "../i18n/workbookAudit.ts";
import {
  addressText,
  auditWorkbook,
  formulaCount,
  severityOf,
  type WorkbookFinding,
} from "../model/index.ts";
import { exitCodes } from "./failure.ts";
import { findingTable, type FindingRow } from "./findingTable.ts";
import { readModel } from "./modelInput.ts";
import type { Terminal } from "./terminal.ts";

/** `scaleplan audit`: what a careful reader would ask about any workbook, in a table. */
export async function audit(file: string, options: { json?: boolean }, terminal: Terminal): Promise<number> {
  const workbook = await readModel(file, terminal);
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

function rowOf({ rule, cell, cells, details }: WorkbookFinding, { language }: Terminal): FindingRow {
  const texts = workbookAuditTexts[language];
  return {
    severity: severityOf[rule],
    place: addressText(cell),
    sentence: texts.sentences[rule](details, cells),
  };
}
