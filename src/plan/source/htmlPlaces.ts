import type { HtmlElement } from "./htmlParts.ts";
import type { SourcePlace } from "./tree.ts";

/** Gives each block its place. A leaf (a paragraph, a row) asks once with its text, in the document's order. */
export interface Places {
  leaf(text: string, elements: readonly (HtmlElement | undefined)[]): SourcePlace;
  /** The place of what was built by `build`, all of whose leaves ask within. */
  around<T>(element: HtmlElement, build: () => T): { readonly built: T; readonly place: SourcePlace };
}

/** Places of a document of its own: its paragraphs and rows, counted. */
export class CountedPlaces implements Places {
  readonly lines: string[] = [];

  leaf(text: string): SourcePlace {
    this.lines.push(text.replace(/\s*\n\s*/g, " "));
    return { firstLine: this.lines.length, lastLine: this.lines.length };
  }

  around<T>(_element: HtmlElement, build: () => T): { built: T; place: SourcePlace } {
    const firstLine = this.lines.length + 1;
    const built = build();
    return { built, place: { firstLine, lastLine: Math.max(firstLine, this.lines.length) } };
  }
}

/** Places of HTML inside another text: the lines of that text, where the first of the HTML is `firstLine`. */
export class TextPlaces implements Places {
  private readonly firstLine: number;
  private readonly originalLine: (line: number) => number;
  private line = 1;

  constructor(firstLine: number, originalLine: (line: number) => number) {
    this.firstLine = firstLine;
    this.originalLine = originalLine;
  }

  leaf(_text: string, elements: readonly (HtmlElement | undefined)[]): SourcePlace {
    return this.placeOf(elements.find((element) => (element?.sourceCodeLocation ?? undefined) !== undefined));
  }

  around<T>(element: HtmlElement, build: () => T): { built: T; place: SourcePlace } {
    const place = this.placeOf(element);
    return { built: build(), place };
  }

  private placeOf(element: HtmlElement | undefined): SourcePlace {
    const at = element?.sourceCodeLocation;
    const start = at?.startLine ?? this.line;
    this.line = start;
    const at1 = (line: number): number => this.originalLine(this.firstLine + line - 1);
    return { firstLine: at1(start), lastLine: at1(Math.max(start, at?.endLine ?? start)) };
  }
}
