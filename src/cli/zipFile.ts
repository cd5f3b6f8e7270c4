import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compressed = promisify(gzip);

/** 1 January 1980, where ZIP begins to count: no entry carries a moment of its own. */
const firstDay = 0x0021;
const deflated = 8;
/** Packed as ZIP 2.0 does. */
const version = 20;
const utf8Names = 0x0800;
/** What gzip writes around the same packed bytes: 10 in front, check sum and size behind. */
const gzipHead = 10;
const gzipTail = 8;

interface Entry {
  readonly name: Buffer;
  readonly size: number;
  readonly checksum: number;
  readonly packed: Buffer;
}

/**
 * Parts of a file as a ZIP archive, packed by Node's own zlib: in half the time of a packer in JavaScript, and on all
 * cores. On one version of Node the same parts give the same bytes.
 */
export async function zipFile(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const entries = await Promise.all([...parts].map(([name, bytes]) => entryOf(name, bytes)));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const head = localHead(entry);
    files.push(head, entry.name, entry.packed);
    directory.push(centralHead(entry, offset), entry.name);
    offset += head.length + entry.name.length + entry.packed.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...files, listed, end(entries.length, listed.length, offset)]);
}

async function entryOf(name: string, bytes: Uint8Array): Promise<Entry> {
  const stream = await compressed(bytes, { level: 6 });
  return {
    name: Buffer.from(name),
    size: bytes.length,
    checksum: stream.readUInt32LE(stream.length - gzipTail),
    packed: stream.subarray(gzipHead, -gzipTail),
  };
}

/** What both heads of an entry say, at these places. */
function writeFacts(head: Buffer, at: number, { name, size, checksum, packed }: Entry): void {
  head.writeUInt16LE(version, at);
  head.writeUInt16LE(utf8Names, at + 2);
  head.writeUInt16LE(deflated, at + 4);
  head.writeUInt16LE(firstDay, at + 8);
  head.writeUInt32LE(checksum, at + 10);
  head.writeUInt32LE(packed.length, at + 14);
  head.writeUInt32LE(size, at + 18);
  head.writeUInt16LE(name.length, at + 22);
}

function localHead(entry: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50);
  writeFacts(head, 4, entry);
  return head;
}

function centralHead(entry: Entry, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50);
  head.writeUInt16LE(version, 4);
  writeFacts(head, 6, entry);
  head.writeUInt32LE(offset, 42);
  return head;
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
