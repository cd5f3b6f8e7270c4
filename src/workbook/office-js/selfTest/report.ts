import { asExcelError } from "../errors.ts";

export type SelfTestOutcome = "right" | "different" | "refused";

export interface SelfTestStep {
  readonly id: string;
  readonly milliseconds: number;
  readonly outcome: SelfTestOutcome;
  /** What Excel answered, or what came out instead of what was expected. */
  readonly details?: string;
}

export interface SelfTestReport {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The newest version of each requirement set that this Excel declares. */
  readonly sets: readonly string[];
  readonly steps: readonly SelfTestStep[];
}

/** A step that Excel carried out and that came out otherwise than it should. */
export class Different extends Error {}

export async function timed(id: string, work: () => Promise<void>): Promise<SelfTestStep> {
  const started = performance.now();
  const after = (outcome: SelfTestOutcome, details?: string): SelfTestStep => ({
    id,
    milliseconds: Math.round(performance.now() - started),
    outcome,
    ...(details === undefined ? {} : { details }),
  });
  try {
    await work();
    return after("right");
  } catch (error) {
    if (error instanceof Different) return after("different", error.message);
    const { reason, details } = asExcelError(error);
    return after("refused", details ?? reason);
  }
}

const newestMinor: Readonly<Record<string, number>> = {
  ExcelApi: 30,
  SharedRuntime: 3,
  CustomFunctionsRuntime: 8,
  DialogApi: 3,
  OpenBrowserWindowApi: 1,
};

/** What Office says of itself, for whoever reads the report. */
export function environment(): Omit<SelfTestReport, "steps"> {
  const { requirements, diagnostics, displayLanguage } = Office.context;
  const sets = Object.entries(newestMinor).flatMap(([set, newest]) => {
    const minors = Array.from({ length: newest }, (_, index) => newest - index);
    const found = minors.find((minor) => requirements.isSetSupported(set, `1.${minor}`));
    return found === undefined ? [] : [`${set} 1.${found}`];
  });
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    sets,
  };
}

/** The report as text to copy: one line a step. */
export function reportText({ steps, ...about }: SelfTestReport): string {
  const width = Math.max(...steps.map(({ id }) => id.length));
  return [
    `Scaleplan self-test`,
    `${about.host} ${about.version}, ${about.platform}, ${about.language}`,
    about.sets.join(", "),
    ...steps.map(
      ({ id, milliseconds, outcome, details }) =>
        `${id.padEnd(width)}  ${String(milliseconds).padStart(6)} ms  ${outcome}${details === undefined ? "" : `: ${details}`}`,
    ),
  ].join("\n");
}
