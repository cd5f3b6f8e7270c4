import { isOn, readXml, type XmlAttributes } from "./xml.ts";

/** A piece of a text that looks alike. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly struck?: boolean;
}

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** A text with the characters that the format escapes: "_x000D_" is a carriage return. */
export const withCharacters = (text: string): string =>
  text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Collects the runs of a text as its elements come: of a shared string, or of one that stands in its cell. */
export class RunCollector {
  private runs: TextRun[] = [];
  private text = "";
  private bold = false;
  private struck = false;
  private inText = false;
  private phonetic = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "t") this.inText = !this.phonetic;
    else if (name === "rPh") this.phonetic = true;
    else if (name === "b") this.bold = isOn(attributes.val);
    else if (name === "strike") this.struck = isOn(attributes.val);
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    else if (name === "t") this.inText = false;
    else if (name === "r") this.endRun();
  }

  take(): TextRun[] {
    this.endRun();
    const taken = this.runs;
    this.runs = [];
    return taken;
  }

  private endRun(): void {
    if (this.text !== "") {
      const text = withCharacters(this.text).replace(/\r\n?/g, "\n");
      this.runs.push({
        text,
        ...(this.bold ? { bold: true } : {}),
        ...(this.struck ? { struck: true } : {}),
      });
    }
    this.text = "";
    this.bold = false;
    this.struck = false;
  }
}

/** The texts that cells refer to by number. */
export function readStrings(part: Uint8Array | undefined): TextRun[][] {
  const found: TextRun[][] = [];
  if (part === undefined) return found;
  const collector = new RunCollector();
  readXml(part, {
    open: (name, attributes) => collector.open(name, attributes),
    text: (text) => collector.add(text),
    close(name) {
      collector.close(name);
      if (name === "si") found.push(collector.take());
    },
  });
  return found;
}
