import { useSyncExternalStore } from "react";
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

/** Dark when the ground's relative luminance is nearer to black's contrast than to white's. */
function isDarkColor(color: string): boolean {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color);
  if (parts === null) return false;
  const [red, green, blue] = parts.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

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

export const useScheme = (officeColors: () => OfficeColors | undefined): Scheme =>
  useSyncExternalStore(subscribe, () => schemeOf(officeColors()));
