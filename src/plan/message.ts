import type { Language } from "../i18n/language.ts";
import { numberText } from "../i18n/number.ts";
import { readingTexts } from "../i18n/reading.ts";
import type { PlanError } from "./error.ts";
import { noticeSentence } from "./notice.ts";
import type { LeftAloneReason } from "./reading.ts";
import type { SourceNotice } from "./source/tree.ts";

/** The sentence for a document that cannot be used. */
export function planErrorMessage(error: PlanError, language: Language): string {
  const { path = "", expected = "", received = "", version = "", megabytes = 5, format = "" } = error.details;
  const { errors } = readingTexts[language];
  if (error.code === "newerVersion") return errors.newerVersion(version);
  if (error.code === "tooLarge") return errors.tooLarge(numberText(megabytes, language));
  if (error.code === "otherFormat") return errors.otherFormat(format);
  if (error.code === "otherSchema") {
    if (received === "undefined") return errors.missing(path);
    return errors.otherSchema(path, kindName(expected, language), kindName(received, language));
  }
  return errors[error.code];
}

/** "number" as "a number"; what is not the name of a kind (a value, a list of words) stands as it is. */
function kindName(name: string, language: Language): string {
  const kinds: Readonly<Record<string, string>> = readingTexts[language].kinds;
  return kinds[name.toLowerCase()] ?? name;
}

/** The sentence for a line that was left alone. */
export function leftAloneMessage(reason: LeftAloneReason, language: Language): string {
  return readingTexts[language].leftAlone[reason];
}

/** The sentence on what of a file was not read. */
export function noticeMessage(notice: SourceNotice, language: Language): string {
  return noticeSentence(notice, readingTexts[language].notices, language);
}
