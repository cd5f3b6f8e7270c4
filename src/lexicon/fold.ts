const combiningMarks = /\p{M}/gu;

/** Lower case without accents: the form in which words stand in the lexicon and are recognised. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(combiningMarks, "").toLowerCase();
}
