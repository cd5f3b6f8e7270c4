import { setFlagsFromString } from "node:v8";
import { closestLanguage, languages, type Language } from "../i18n/language.ts";
import type { Plan } from "../plan/index.ts";
import { today } from "./day.ts";
import { CommandFailure, exitCodes } from "./failure.ts";
import { noticesOf, openWarnings } from "./verdict.ts";
import { readPlan } from "./input.ts";
import { checkOutput, writeOutput } from "./output.ts";
import { Progress, type Terminal } from "./terminal.ts";

/**
 * Writing a large workbook leaves much behind that is soon free. The heap grows in smaller steps then, and its
 * part for new objects no more, so that a budget of 5,000 lines stays under 500 MB, for a tenth more time.
 */
const collectEarly = "--heap-growing-percent=15 --semi-space-growth-factor=1";
const largeFrom = 500;

export interface BuildOptions {
  readonly output: string;
  readonly decisions?: string;
  readonly language?: string;
  readonly start?: string;
  readonly currency?: string;
  readonly sheets?: string;
  readonly period?: string;
  readonly years?: string;
  readonly asOf?: string;
  readonly format?: string;
  readonly force?: boolean;
}

/** `scaleplan build`: document in, workbook out. */
export async function build(file: string, options: BuildOptions, terminal: Terminal): Promise<number> {
  const { texts } = terminal;
  const language = checkedLanguage(options.language, terminal);
  const start = checked(
    "--start",
    options.start,
    /^\d{4}-(0[1-9]|1[0-2])$/,
    texts.errors.expectMonth,
    terminal,
  );
  const currency = checked(
    "--currency",
    options.currency,
    /^[A-Z]{3}$/,
    texts.errors.expectCurrency,
    terminal,
  );
  const period = checked(
    "--period",
    options.period,
    /^(year|quarter|month)$/,
    texts.errors.expectPeriod,
    terminal,
  );
  const years = checked("--years", options.years, /^([1-9]|1[0-5])$/, texts.errors.expectYears, terminal);
  const asOf = checkedDate(options.asOf, terminal) ?? today();
  await checkOutput(options.output, options.force === true, terminal);

  const progress = new Progress(terminal);
  progress.step(texts.reading(file));
  const reading = await readPlan(file, terminal, options);
  const { plan } = reading;
  for (const warning of [...noticesOf(file, reading, terminal), ...openWarnings(file, reading, terminal)])
    terminal.stderr.write(`${warning}\n`);
  if (isLarge(plan)) setFlagsFromString(collectEarly);
  const { buildWorkbook, periodLengths } = await import("../sheets/index.ts");
  const chosen = await checkedSheets(options.sheets, terminal);
  progress.step(texts.building);
  const { resolveWorkbook } = await import("../workbook/resolve.ts");
  // The templates' own workbook, with its tokens, is not kept beside the resolved one: large plans are large twice.
  const workbook = resolveWorkbook(
    buildWorkbook(plan, {
      asOf,
      language: language ?? plan.language,
      currency: currency ?? plan.currency,
      scale: 1,
      periodLength: periodLengths.find((length) => length === period),
      ...(years === undefined ? {} : { years: Number(years) }),
      ...(start === undefined ? {} : { startMonth: start }),
      ...(chosen === undefined ? {} : { sheets: chosen }),
    }),
  );
  progress.step(texts.writing(options.output));
  const { writeXlsx } = await import("../workbook/xlsx/index.ts");
  const { zipFile } = await import("./zipFile.ts");
  await writeOutput(options.output, await writeXlsx(workbook, zipFile), terminal);
  progress.end();
  terminal.stderr.write(`${texts.built(options.output, workbook.sheets.length)}\n`);
  return exitCodes.fine;
}

function isLarge({ budget, pillars }: Plan): boolean {
  const lines = budget.categories.reduce((sum, category) => sum + category.lines.length, 0);
  const areas = pillars.flatMap((pillar) => pillar.areas);
  return lines + areas.reduce((sum, area) => sum + area.initiatives.length, 0) >= largeFrom;
}

function refuse(option: string, value: string, expected: string, terminal: Terminal): never {
  throw new CommandFailure("input", terminal.texts.errors.badOption(option, value, expected));
}

function checked(
  option: string,
  value: string | undefined,
  form: RegExp,
  expected: string,
  terminal: Terminal,
): string | undefined {
  if (value !== undefined && !form.test(value)) refuse(option, value, expected, terminal);
  return value;
}

export function checkedLanguage(value: string | undefined, terminal: Terminal): Language | undefined {
  if (value === undefined) return undefined;
  if (!languages.some((language) => language === value)) {
    refuse("--language", value, terminal.texts.errors.expectFormat([...languages]), terminal);
  }
  return closestLanguage(value);
}

function checkedDate(value: string | undefined, terminal: Terminal): string | undefined {
  const { expectDate } = terminal.texts.errors;
  const date = checked("--as-of", value, /^\d{4}-\d\d-\d\d$/, expectDate, terminal);
  if (date === undefined) return undefined;
  const parsed = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  return exists ? date : refuse("--as-of", date, expectDate, terminal);
}

/** Sheets by id, in any case: "Budget,phases". */
async function checkedSheets(value: string | undefined, terminal: Terminal) {
  if (value === undefined) return undefined;
  const { sheetIds } = await import("../sheets/index.ts");
  return value.split(",").map((name) => {
    const id = sheetIds.find((sheet) => sheet.toLowerCase() === name.trim().toLowerCase());
    return id ?? refuse("--sheets", name.trim(), terminal.texts.errors.expectSheets(sheetIds), terminal);
  });
}
