import { spawnSync } from "node:child_process";
import { strFromU8, unzipSync } from "fflate";

/** The parts of an .xlsx package as text, by path. */
export function readParts(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, as it is written. */
  readonly content: string;
}

/** Elements of a name, in document order; elements of the same name inside each other are not told apart. */
export function elements(xml: string | undefined, name: string): XmlElement[] {
  const pattern = new RegExp(`<${name}((?:\\s+[\\w:.-]+="[^"]*")*)\\s*(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...(xml ?? "").matchAll(pattern)].map(([, attributes = "", content = ""]) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        unescape(value),
      ]),
    ),
    content: unescape(content),
  }));
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.includes("<")
    ? text
    : text.replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name) => entities[name] ?? "");

/** What an independent parser says against an XML text; empty when it is well-formed. */
export function xmlComplaints(xml: string): string {
  const { stderr, error } = spawnSync("xmllint", ["--nonet", "--noout", "-"], {
    input: xml,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  return stderr;
}
