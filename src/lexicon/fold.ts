const combiningMarks = /\p{M}/gu;
const beyondAscii = /[^\0-\x7f]/;

/** Lower case without accents: the form in which words stand in the lexicon and are recognised. */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(combiningMarks, "").toLowerCase();
}
