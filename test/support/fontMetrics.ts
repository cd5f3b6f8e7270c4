/**
 * Advance widths of letters in thousandths of the font size, from the tables `hmtx` and `cmap` of fonts that
 * are drawn to the measures of Calibri and of Arial: Carlito 1.103 (Debian's fonts-crosextra-carlito, OFL)
 * and Liberation Sans 2.1.5 (fonts-liberation2, OFL). Arial stands for all wide letters that a program may
 * take where Calibri is missing.
 */
type Advances = Readonly<Record<number, string>>;
const carlito: Advances = {
  221: "'",
  226: " ",
  229: "ilí",
  239: "j",
  250: ",’‘",
  252: ".IÍ·",
  268: ":;",
  291: "`",
  303: "()",
  305: "f",
  306: "-",
  307: "[]",
  314: "{}",
  319: "J",
  326: "!¡",
  334: "³",
  335: "t",
  336: "²",
  339: "°",
  349: "r",
  386: "/\\",
  391: "s",
  395: "z",
  401: '"',
  402: "ª",
  418: "“”",
  420: "L",
  422: "º",
  423: "cç",
  433: "x",
  452: "v",
  453: "y",
  455: "k",
  459: "FS",
  460: "|",
  463: "?¿",
  468: "Z",
  471: "g",
  479: "aáãâà",
  487: "TY",
  488: "EÉÊ",
  498: "#*+<=>^_e~éê–•×÷±≥≤≠≈√−",
  507: "$0123456789€£¥",
  509: "ρ",
  512: "«»",
  517: "P",
  519: "X",
  520: "K",
  525: "bdhnpquúüñ",
  527: "oóõô",
  532: "σ",
  533: "CÇ",
  543: "R",
  544: "B",
  550: "○µ",
  553: "π",
  567: "V",
  579: "AÁÀÃÂ",
  604: "●",
  615: "D",
  623: "H",
  631: "G",
  636: "¼",
  642: "UÚÜ",
  646: "NÑ",
  662: "OÓÕÔ",
  671: "½",
  673: "Q",
  675: "¾",
  682: "&",
  690: "…",
  715: "%w%",
  799: "m",
  853: "∞",
  855: "M",
  890: "W",
  894: "@",
  905: "—→←↑↓",
};
const carlitoBold: Advances = {
  226: " ",
  233: "'",
  246: "ilí",
  255: "j",
  258: ",’‘",
  267: ".IÍ",
  268: "·",
  276: ":;",
  300: "`",
  306: "-",
  312: "()",
  316: "f",
  325: "[]",
  326: "!¡",
  331: "J",
  336: "³",
  338: "²",
  342: "°",
  344: "{}",
  347: "t",
  355: "r",
  397: "z",
  399: "s",
  416: "ª",
  418: "cç",
  423: "L",
  430: "/\\",
  435: "º“”",
  438: '"',
  459: "Fx",
  463: "?¿",
  473: "Sv",
  474: "gy",
  475: "|",
  478: "Z",
  480: "k",
  488: "EÉÊ",
  494: "aáãâà",
  495: "T",
  498: "#*+<=>^_~–•×÷±≥≤≠≈√−",
  503: "eéê",
  507: "$0123456789€£¥",
  520: "Y",
  529: "CÇ",
  530: "ρ",
  532: "P",
  537: "bdhnpquúüñ",
  538: "oóõô",
  539: "«»",
  544: "σ",
  547: "K",
  550: "○",
  551: "X",
  561: "B",
  563: "Rµ",
  579: "π",
  591: "V",
  604: "●",
  606: "AÁÀÃÂ",
  630: "D",
  631: "H",
  637: "G",
  653: "UÚÜ",
  658: "¼",
  659: "NÑ",
  676: "OÓÕÔ",
  686: "Q",
  691: "½",
  702: "¾",
  705: "&",
  711: "…",
  729: "%%",
  745: "w",
  813: "m",
  838: "∞",
  874: "M",
  898: "@",
  905: "—→←↑↓",
  906: "W",
};
const arial: Advances = {
  191: "'",
  222: "ilj’‘",
  260: "|",
  278: " í,.IÍ:;f[]!t/\\",
  333: "·`()-¡³²r“”",
  334: "{}",
  350: "•",
  355: '"',
  365: "º",
  370: "ª",
  389: "*",
  400: "°",
  469: "^",
  500: "Jszcçxvyk↑↓",
  549: "÷±≥≤≠≈√",
  556: "L?gaáãâà#_eéê–$0123456789€£¥«»bdhnpquúüñoóõô",
  569: "ρ",
  576: "µ",
  584: "+<=>~×−",
  604: "○●",
  611: "F¿ZT",
  617: "σ",
  667: "SYEÉÊPXKBVAÁÀÃÂ&",
  690: "π",
  713: "∞",
  722: "CÇRDHUÚÜNÑw",
  778: "GOÓÕÔQ",
  833: "mM",
  834: "¼½¾",
  889: "%",
  944: "W",
  1000: "…—→←",
  1015: "@",
};
const arialBold: Advances = {
  238: "'",
  278: " ilíj,’‘.IÍ/\\",
  280: "|",
  333: "·:;`()f-[]!¡³t²",
  350: "•",
  365: "º",
  370: "ª",
  389: "{}r*",
  400: "°",
  474: '"',
  500: "z“”↑↓",
  549: "÷±≥≤≠≈√",
  556: "Jscçxvykaáãâà#_eéê–$0123456789€£¥«»",
  576: "µ",
  584: "+<=>^~×−",
  604: "○●",
  611: "LF?¿ZgTbdhnpquúüñoóõô",
  619: "ρ",
  667: "SYEÉÊPXV",
  684: "σ",
  713: "∞",
  722: "KCÇRBAÁÀÃÂDHUÚÜNÑ&",
  766: "π",
  778: "GOÓÕÔQw",
  833: "M",
  834: "¼½¾",
  889: "%m",
  944: "W",
  975: "@",
  1000: "…—→←",
};
const byLetter = (advances: Advances): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(advances).flatMap(([advance, letters]) =>
      [...letters].map((letter) => [letter, Number(advance)] as const),
    ),
  );

/** Of a digit of Calibri: a column's width is counted in them. */
const digit = 507;

/** The fonts in which nothing may be cut, each with its usual and its bold letters. */
const fonts = {
  Calibri: [byLetter(carlito), byLetter(carlitoBold)],
  Arial: [byLetter(arial), byLetter(arialBold)],
} as const;
export type MeasuredFont = keyof typeof fonts;
export const measuredFonts = Object.keys(fonts) as MeasuredFont[];

/** How wide a text is, in digits of Calibri of the same size. Fails on a letter that is not known. */
export function measuredWidth(text: string, isBold: boolean, font: MeasuredFont = "Calibri"): number {
  const advances = fonts[font][isBold ? 1 : 0];
  let sum = 0;
  // Spaces that do not break are as wide as those that do.
  for (const letter of text.replace(/[\u00a0\u202f]/g, " ")) {
    const advance = advances.get(letter);
    if (advance === undefined) throw new Error(`${font} has no width of ${JSON.stringify(letter)}`);
    sum += advance;
  }
  return sum / digit;
}

/** Lines that a text takes in so much room, broken between words, and within one that is longer than a line. */
export function measuredLines(
  text: string,
  room: number,
  isBold: boolean,
  font: MeasuredFont = "Calibri",
): number {
  const space = measuredWidth(" ", isBold, font);
  return text.split("\n").reduce((total, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const needed = measuredWidth(word, isBold, font);
      if (used > 0 && used + space + needed <= room) used += space + needed;
      else {
        if (used > 0) lines += 1;
        lines += Math.max(0, Math.ceil(needed / room) - 1);
        used = needed <= room ? needed : needed % room;
      }
    }
    return total + lines;
  }, 0);
}
