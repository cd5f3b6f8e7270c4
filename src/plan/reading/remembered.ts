/**
 * More texts than a long document has, so that what is first weighed and later read is read once; of longer ones
 * those are forgotten that nobody asked for since as many others came.
 */
const mostTexts = 16_384;

/** What the functions made of a text, each at its own number: a look finds it for all that ask about the same text. */
type Held = unknown[];

let known = new Map<string, Held>();
let older: typeof known = new Map();
/** Nothing for each function yet: copied, which takes less than to make it anew. */
const blank: Held = [];
let lastText = "";
let lastHeld: Held = [];

/**
 * A reading of a text that is not read again while it is asked for: the same cell, name or heading is looked at
 * for many reasons. For functions of their text alone, whose results nobody changes.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const number = blank.length;
  blank.push(undefined);
  return (text) => {
    const held = text === lastText ? lastHeld : heldOf(text);
    const found = held[number];
    if (found !== undefined) return (found === nothing ? undefined : found) as T;
    const value = read(text);
    held[number] = value ?? nothing;
    return value;
  };
}

function heldOf(text: string): Held {
  let held = known.get(text);
  if (held === undefined) {
    if (known.size >= mostTexts) {
      older = known;
      known = new Map();
    }
    held = older.get(text) ?? blank.slice();
    known.set(text, held);
  }
  lastText = text;
  lastHeld = held;
  return held;
}

/** Stands for undefined, which most texts are read as: one look tells it from what is not known yet. */
const nothing = Symbol("nothing");
