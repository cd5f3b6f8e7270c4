import type { Language } from "../i18n/language.ts";
import { readingTexts } from "../i18n/reading.ts";
import type { PlanError } from "./error.ts";
import type { LeftAloneReason } from "./reading.ts";

/** The sentence for a document that cannot be used. */
export function planErrorMessage(error: PlanError, language: Language): string {
  const { path = "", expected = "", received = "", version = "" } = error.details;
  const { errors } = readingTexts[language];
  if (error.code === "newerVersion") return errors.newerVersion(version);
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
