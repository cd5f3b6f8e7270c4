import { auditWithModel } from "../forecast/index.ts";
import { type Finding, type Severity } from "../plan/index.ts";
import { CommandFailure, exitCodes } from "./failure.ts";
import { documentsOf, readPlan } from "./input.ts";
import { noticesOf, openWarnings, verdictOf } from "./verdict.ts";
import { findingTable, planRows } from "./findingTable.ts";
import { Progress, type Terminal } from "./terminal.ts";

interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** What is said where nothing was found. */
  readonly verdict: string;
}

/** `scaleplan check`: what does not add up, a table a document. One that cannot be read does not stop the others. */
export async function check(
  paths: readonly string[],
  options: { json?: boolean; decisions?: string; format?: string },
  terminal: Terminal,
): Promise<number> {
  const files = await documentsOf(paths, terminal);
  const progress = new Progress(terminal);
  const checked: Checked[] = [];
  const warnings: string[] = [];
  let exitCode: number = exitCodes.fine;
  for (const [index, file] of files.entries()) {
    progress.step(terminal.texts.checking(index + 1, files.length, file));
    try {
      const reading = await readPlan(file, terminal, options);
      warnings.push(...noticesOf(file, reading, terminal), ...openWarnings(file, reading, terminal));
      checked.push({ file, findings: auditWithModel(reading.plan), verdict: verdictOf(reading, terminal) });
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      progress.end();
      terminal.stderr.write(`${error.message}\n`);
      exitCode = error.exitCode;
    }
  }
  progress.end();
  for (const warning of warnings) terminal.stderr.write(`${warning}\n`);
  terminal.stdout.write(
    options.json === true ? `${JSON.stringify(checked, null, 2)}\n` : tables(checked, terminal),
  );
  const errors = checked.some(({ findings }) => findings.some((finding) => finding.severity === "error"));
  return exitCode === exitCodes.fine && errors ? exitCodes.findings : exitCode;
}

function tables(checked: readonly Checked[], terminal: Terminal): string {
  const { texts } = terminal;
  const count = (findings: readonly Finding[], severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return checked
    .map(({ file, findings, verdict }) => {
      if (findings.length === 0) return `${file}: ${verdict}\n`;
      const summary = texts.summary(
        count(findings, "error"),
        count(findings, "warning"),
        count(findings, "note"),
      );
      return `${file}: ${summary}\n\n${findingTable(planRows(findings, terminal), terminal)}\n`;
    })
    .join("\n");
}
