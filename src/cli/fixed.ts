import { modelTexts } from "../i18n/model.ts";
import { addressText, dateText, serialOfDate, type Fixed, type ModelWorkbook } from "../model/index.ts";
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

/** So many cells are named; the count says how many there are. */
const mostNamed = 10;

/** Says what a calculation took as it stands: the moment of TODAY and NOW, cells with Excel's values. */
export function fixedNotes(
  { moment, kept }: Fixed,
  { dateSystem }: ModelWorkbook,
  { language }: Terminal,
): string[] {
  const texts = modelTexts[language];
  const named = kept.slice(0, mostNamed).map(({ cell }) => addressText(cell));
  const cells = `${named.join(", ")}${kept.length > mostNamed ? " …" : ""}`;
  const notes = kept.length === 0 ? [] : [texts.kept(kept.length, cells)];
  if (moment === undefined) return notes;
  const { serial, cell } = moment;
  const day = dateText(serial, dateSystem);
  return [texts.moment(day, cell === undefined ? undefined : addressText(cell)), ...notes];
}
