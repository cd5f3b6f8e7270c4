import { modelTexts } from "../i18n/model.ts";
import { addressText, dateText, serialOfDate, type FixedMoment, type ModelWorkbook } from "../model/index.ts";
import { CommandFailure } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

/** `--today`: the day that TODAY and NOW stand for. */
export function momentOption(
  text: string | undefined,
  { dateSystem }: ModelWorkbook,
  { texts }: Terminal,
): { readonly moment?: number } {
  if (text === undefined) return {};
  const serial = serialOfDate(text.trim(), dateSystem);
  if (serial === undefined)
    throw new CommandFailure("input", texts.errors.badOption("--today", text, texts.errors.expectDate));
  return { moment: serial };
}

/** Says which moment TODAY and NOW stood for; nothing where no formula asked. */
export function momentNotes(
  moment: FixedMoment | undefined,
  { dateSystem }: ModelWorkbook,
  { language }: Terminal,
): string[] {
  if (moment === undefined) return [];
  const { serial, cell } = moment;
  const day = dateText(serial, dateSystem);
  return [modelTexts[language].moment(day, cell === undefined ? undefined : addressText(cell))];
}
