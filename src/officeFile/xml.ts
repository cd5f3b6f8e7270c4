import { SaxesParser } from "saxes";
import { OfficeFileError } from "./error.ts";

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part, whose names come without their prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Asked between pieces: whether the rest need not be read. */
  enough?(): boolean;
}

const piece = 65_536;

/**
 * Reads a part of an Office file piece by piece. A document type is refused: no such part has one, and entities
 * that unfold without end need one. Throws an OfficeFileError for what is no XML.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse = (): never => {
    throw new OfficeFileError("broken");
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  if (handlers.open !== undefined)
    parser.on("opentag", ({ name, attributes }) => handlers.open?.(withoutPrefix(name), attributes));
  if (handlers.close !== undefined)
    parser.on("closetag", ({ name }) => handlers.close?.(withoutPrefix(name)));
  if (handlers.text !== undefined) {
    parser.on("text", (text) => handlers.text?.(text));
    parser.on("cdata", (text) => handlers.text?.(text));
  }
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += piece) {
    const last = at + piece >= bytes.length;
    parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: !last }));
    if (handlers.enough?.() === true) return;
  }
  parser.close();
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

export const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

/** An attribute whatever its prefix: strict files and others call the same one "r:id" and "id". */
export function attributeOf(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => withoutPrefix(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

/** A switch of the file format is on where it stands without a value. */
export const isOn = (value: string | undefined): boolean => value === undefined || value === "1" || value === "true" || value === "on"; // prettier-ignore
