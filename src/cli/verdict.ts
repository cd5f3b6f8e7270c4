import type { CliTexts } from "../i18n/cli.ts";
import { percentText } from "../i18n/number.ts";
import {
  countReading,
  noticeMessage,
  nothingToCheck,
  placeWords,
  type Question,
  type Reading,
  type ReadingReport,
} from "../plan/index.ts";
import type { Terminal } from "./terminal.ts";

/** More than this at once is not answered by anybody. */
const mostQuestions = 5;

/** What is said of a document in which a check found nothing: how much was checked, or that nothing could be. */
export function verdictOf(reading: Reading, { texts }: Terminal): string {
  const counts = countReading(reading);
  return nothingToCheck(counts) ? texts.nothingToCheck : texts.addsUp(texts.counts(counts));
}

/** Warnings for what a document leaves open: parts that might be something else, and the largest questions. */
export function openWarnings(file: string, reading: Reading, terminal: Terminal): string[] {
  const { texts } = terminal;
  const { unsure, tablesNotUnderstood } = countReading(reading);
  return [
    ...(unsure + tablesNotUnderstood === 0 ? [] : [texts.unsure(file, unsure, tablesNotUnderstood)]),
    ...questionLines(file, reading, terminal),
  ];
}

function questionLines(
  file: string,
  { questions, report }: Reading,
  { texts, language }: Terminal,
): string[] {
  if (questions.length === 0) return [];
  const shown = questions.slice(0, mostQuestions);
  const stakes = (some: readonly Question[]): number => some.reduce((sum, { stake }) => sum + stake, 0);
  const all = stakes(questions);
  const share = percentText(all === 0 ? 1 : stakes(shown) / all, language);
  return [
    texts.questions(file, shown.length, questions.length, share),
    ...shown.map(({ place, stake, message }) => {
      const part = stake < 0.005 ? undefined : percentText(stake, language);
      return `  ${texts.question(placeText(report, place.firstLine, place.lastLine, texts), part, message[language])}`;
    }),
  ];
}

/** Where something stands, in the words of the document: a line of a text, a paragraph of Word, a cell of Excel. */
export function placeText(report: ReadingReport, first: number, last: number, texts: CliTexts): string {
  const { unit, named } = placeWords(report);
  return texts.places[unit](named(first) ?? String(first), named(last) ?? String(last));
}

/** What of the file was not read, a line each. */
export function noticesOf(file: string, { report }: Reading, { language }: Terminal): string[] {
  return (report.notices ?? []).map((notice) => `${file}: ${noticeMessage(notice, language)}`);
}
