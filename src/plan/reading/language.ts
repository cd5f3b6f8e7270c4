import type { Language } from "../../i18n/language.ts";

const spanish = /(?<!\p{L})(?:de|la|el|los|las|y|en|para|por|con|del|una|que|al|su)(?!\p{L})|[áéíóúñ¿¡]/giu;
const english = /(?<!\p{L})(?:the|of|and|to|in|for|with|by|is|are|our|on|from|a)(?!\p{L})/giu;

/** The language that a text is written in by its small words, or undefined when neither prevails. */
export function detectLanguage(text: string): Language | undefined {
  const inSpanish = text.match(spanish)?.length ?? 0;
  const inEnglish = text.match(english)?.length ?? 0;
  if (inSpanish === inEnglish) return undefined;
  return inSpanish > inEnglish ? "es" : "en";
}
