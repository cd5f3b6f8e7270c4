let table: ReadonlyMap<string, number> | undefined;

/** The two bytes of a character in GBK (first byte high), or undefined when it has no such pair. */
export function gbkBytes(character: string): number | undefined {
  table ??= buildTable();
  return table.get(character);
}

/** Platforms decode GBK but do not encode it: every pair is decoded once and looked up backwards. */
function buildTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder("gbk");
  const pairs = new Map<string, number>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (Array.from(character).length === 1 && character !== "\ufffd" && !pairs.has(character)) {
        pairs.set(character, (first << 8) | second);
      }
    }
  }
  return pairs;
}
