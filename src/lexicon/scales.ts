/** Signs for scales that are the same in every language, folded. */
export const scaleSigns = {
  k: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  mmm: 9,
  b: 9,
  bn: 9,
  bln: 9,
  t: 12,
  tn: 12,
  trn: 12,
} as const;

/** Thousands in Spanish and Portuguese, and a million to some who write this language: there it is neither. */
export const doubtfulScale = { word: "mil", language: "en" } as const;
/** Thousands in Spanish behind its word for "in", and a distance in English. */
export const distance = { word: "miles", unlessBehind: "en" } as const;

/** Measures, beside those of time, whose parts are written one behind the other: "1 Std. 30", "5 ft 10". */
export const partedMeasures: ReadonlySet<string> = new Set(
  "std min sek h d ft lb lbs st kg km cm".split(" "),
);

/** Scales of languages of which nothing else is known, for the currencies that are written with them. */
export const otherScales: Readonly<Record<string, number>> = {
  // Italian, Dutch, Scandinavian
  mila: 3,
  milione: 6,
  milioni: 6,
  miliardo: 9,
  miliardi: 9,
  duizend: 3,
  miljoen: 6,
  miljard: 9,
  tusen: 3,
  tusind: 3,
  tkr: 3,
  mkr: 6,
  miljon: 6,
  miljoner: 6,
  millioner: 6,
  milliarder: 9,
  miljarder: 9,
  mdr: 9,
  mia: 9,
  // Polish, Czech, Russian, Turkish, Indonesian
  tys: 3,
  milion: 6,
  miliony: 6,
  milionow: 6,
  miliard: 9,
  miliardy: 9,
  miliardow: 9,
  mld: 9,
  tis: 3,
  тыс: 3,
  тысяч: 3,
  млн: 6,
  миллион: 6,
  миллиона: 6,
  миллионов: 6,
  млрд: 9,
  milyon: 6,
  milyar: 9,
  ribu: 3,
  juta: 6,
  miliar: 9,
  // Chinese, Japanese, Korean
  हज़ार: 3,
  लाख: 5,
  करोड़: 7,
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  億: 8,
  亿: 8,
  兆: 12,
  십: 1,
  백: 2,
  천: 3,
  만: 4,
  억: 8,
  조: 12,
};

/** Bounds in Italian, whose scales are among those: without them "meno del 5%" would be just that. */
export const otherPhrases = {
  atLeast: ["almeno", "piu di", "piu del", "oltre", "oltre il", "non meno di", "a partire da", "minimo"],
  atMost: ["al massimo", "meno di", "meno del", "fino a", "fino al", "non piu di", "non oltre", "massimo"],
  orMore: ["o piu"],
  orLess: ["o meno"],
  and: ["ma"],
  plain: ["tra", "fra"],
} as const;
