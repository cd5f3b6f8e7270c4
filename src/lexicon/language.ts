/** The languages that documents are read in; those that texts and sheets are written in are among them (i18n). */
export const languages = ["en", "es", "pt"] as const;
export type Language = (typeof languages)[number];

/** One subject of the lexicon in every language: a language that lacks it fails the type check. */
export type InAllLanguages<Subject> = Readonly<Record<Language, Subject>>;

/** What `pick` finds in each language of a subject, one behind the other. */
export function fromEach<Subject, Word>(
  subject: InAllLanguages<Subject>,
  pick: (words: Subject) => readonly Word[],
): readonly Word[] {
  return languages.flatMap((language) => pick(subject[language]));
}

/** The same as one alternative of a regular expression: "(?:meses|months)". */
export function anyOf<Subject>(
  subject: InAllLanguages<Subject>,
  pick: (words: Subject) => readonly string[],
): string {
  return `(?:${[...new Set(fromEach(subject, pick))].join("|")})`;
}
