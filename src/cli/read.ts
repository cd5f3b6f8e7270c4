import {
  decisionsOf,
  leftAloneGroups,
  leftAloneMessage,
  noticeMessage,
  stringifyPlan,
  type ReadingReport,
} from "../plan/index.ts";
import { exitCodes } from "./failure.ts";
import { readPlan } from "./input.ts";
import { openWarnings, placeText } from "./verdict.ts";
import type { Terminal } from "./terminal.ts";

export interface ReadOptions {
  readonly json?: boolean;
  /** Prints decisions on the parts of the document instead of the plan. */
  readonly review?: boolean;
  readonly decisions?: string;
  readonly format?: string;
}

/** `scaleplan read`: the plan as JSON on standard output, the reading report on standard error. */
export async function read(file: string, options: ReadOptions, terminal: Terminal): Promise<number> {
  const reading = await readPlan(file, terminal, options);
  const { plan, report, readings, questions } = reading;
  if (options.review === true) {
    terminal.stdout.write(`${JSON.stringify(decisionsOf(readings), null, 2)}\n`);
    return exitCodes.fine;
  }
  terminal.stdout.write(`${stringifyPlan(plan)}\n`);
  terminal.stderr.write(
    options.json === true
      ? `${JSON.stringify({ ...report, questions }, null, 2)}\n`
      : `${[...reportLines(report, terminal), ...openWarnings(file, reading, terminal)].join("\n")}\n`,
  );
  return exitCodes.fine;
}

function reportLines(report: ReadingReport, { texts, language }: Terminal): string[] {
  return [
    texts.report(report.lines, report.understood, report.leftAlone.length),
    ...(report.notices ?? []).map((notice) => noticeMessage(notice, language)),
    ...report.repaired.map((repair) => texts.repaired(repair.places)),
    ...leftAloneGroups(report.leftAlone).map(({ range: [first, last], heading, reason }) => {
      const place = placeText(report, first, last, texts);
      return `  ${texts.leftAlone(place, heading, leftAloneMessage(reason, language))}`;
    }),
  ];
}
