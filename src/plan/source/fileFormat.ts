/** The forms of a document that can be named where its content does not tell (`--format`). */
export const fileFormats = ["md", "html", "csv", "tsv", "docx", "xlsx", "json"] as const;
export type FileFormat = (typeof fileFormats)[number];
