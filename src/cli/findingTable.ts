import type { Finding, Severity } from "../plan/index.ts";
import type { Terminal } from "./terminal.ts";

const narrowest = 60;
const usual = 110;
const gap = "  ";

export interface FindingRow {
  readonly severity: Severity;
  readonly place: string;
  readonly sentence: string;
}

/** What was found in a plan, by its part and names. */
export function planRows(findings: readonly Finding[], { texts, language }: Terminal): FindingRow[] {
  return findings.map(({ severity, place, message }) => ({
    severity,
    place: [texts.parts[place.part], ...place.path].join(" › "),
    sentence: message[language],
  }));
}

/** Findings in three columns; places and sentences wrap, so that nothing is cut. */
export function findingTable(findings: readonly FindingRow[], terminal: Terminal): string {
  const { texts } = terminal;
  const width = Math.max(narrowest, terminal.stdout.columns ?? usual);
  const severities = Object.values(texts.severity);
  const first = Math.max(texts.severityColumn.length, ...severities.map((word) => word.length));
  const second = Math.floor((width - first) / 3);
  const third = width - first - second - 2 * gap.length;
  const rows = [
    [texts.severityColumn, texts.placeColumn, texts.findingColumn],
    ["─".repeat(first), "─".repeat(second), "─".repeat(third)],
    ...findings.map(({ severity, place, sentence }) => [texts.severity[severity], place, sentence]),
  ];
  return rows.map((row) => rowLines(row, [first, second, third])).join("\n");
}

function rowLines(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column] ?? cell.length));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, column) => (lines[line] ?? "").padEnd(widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  ).join("\n");
}

/** Breaks at blanks; a word longer than the column breaks inside. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (joined.length <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line];
}
