import { useEffect, useSyncExternalStore } from "react";
import { isDarkColor } from "./darkColor.ts";
import type { Scheme } from "./theme.ts";

/** What Office says about its colours, as far as this version of it does. */
export interface OfficeColors {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

const forcedColors = "(forced-colors: active)";
const darkColors = "(prefers-color-scheme: dark)";

const matches = (query: string): boolean =>
  typeof window.matchMedia === "function" && window.matchMedia(query).matches;

/** High contrast is the system's; light or dark is Office's where it says, otherwise the system's. */
export function schemeOf(office: OfficeColors | undefined): Scheme {
  if (matches(forcedColors)) return "highContrast";
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme ? "dark" : "light";
  if (office?.bodyBackgroundColor) return isDarkColor(office.bodyBackgroundColor) ? "dark" : "light";
  return matches(darkColors) ? "dark" : "light";
}

/**
 * Excel raises no event when its theme changes (only Outlook does), so the theme is read again when
 * the pane gets the focus back, which is after the person closed Excel's options.
 */
function subscribe(listener: () => void): () => void {
  const queries =
    typeof window.matchMedia === "function"
      ? [forcedColors, darkColors].map((query) => matchMedia(query))
      : [];
  queries.forEach((query) => query.addEventListener("change", listener));
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    queries.forEach((query) => query.removeEventListener("change", listener));
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** Where rememberedTheme.js finds what the pane was last shown in. */
const rememberedKey = "scaleplan.scheme";

export function useScheme(officeColors: () => OfficeColors | undefined): Scheme {
  const scheme = useSyncExternalStore(subscribe, () => schemeOf(officeColors()));
  useEffect(() => {
    document.documentElement.dataset["scheme"] = scheme;
    remember(scheme);
  }, [scheme]);
  return scheme;
}

/** A browser that keeps nothing only paints the first moment in the system's colours. */
function remember(scheme: Scheme): void {
  try {
    localStorage.setItem(rememberedKey, scheme);
  } catch {
    return;
  }
}
