import type { Language } from "../i18n/language.ts";
import { numberText } from "../i18n/number.ts";
import type { ReadingTexts } from "../i18n/reading.ts";
import type { SourceNotice } from "./source/tree.ts";

/** The sentence on what of a file was not read, in given words of a language. */
export function noticeSentence(
  notice: SourceNotice,
  notices: ReadingTexts["notices"],
  language: Language,
): string {
  switch (notice.kind) {
    case "macros":
      return notices.macros;
    case "ownTables":
      return notices.ownTables;
    case "hiddenSheet":
      return notices.hiddenSheet(notice.sheet);
    case "rowsBeyond":
      return notices.rowsBeyond(notice.sheet, numberText(notice.limit, language));
    default:
      return notices[notice.kind](notice.sheet, notice.count);
  }
}
