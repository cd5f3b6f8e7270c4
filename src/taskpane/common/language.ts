import { createContext, useContext } from "react";
import type { PaneLanguage, PaneTexts, Translation } from "../../i18n/language.ts";

export interface LanguageChoice {
  readonly language: PaneLanguage;
  readonly setLanguage: (language: PaneLanguage) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: "en",
  setLanguage: () => undefined,
});

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** One area's texts in the language that the pane speaks now. */
export function useTexts<T>(texts: PaneTexts<T>): Translation<T> {
  return texts[useLanguage().language];
}
