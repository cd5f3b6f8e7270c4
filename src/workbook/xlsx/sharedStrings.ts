import { element, namespaces, textElement } from "./xml.ts";

/** Texts of all sheets, each kept once; cells name them by number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(text, next);
    return next;
  }

  xml(): string {
    const items = [...this.#numbers.keys()].map((text) =>
      element("si", {}, textElement("t", withoutEscapes(text))),
    );
    return element(
      "sst",
      { xmlns: namespaces.main, count: this.#uses, uniqueCount: this.#numbers.size },
      ...items,
    );
  }
}

/**
 * The format reads _x0041_ in a text as the character of that number: an underscore that would begin
 * such a form is written as one itself.
 */
export const withoutEscapes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
