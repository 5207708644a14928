import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day a ZIP file knows: equal contents make equal files. */
const DAY = 0x21;
const DEFLATED = 8;
const VERSION = 20;

interface Entry {
  readonly name: Buffer;
  readonly packed: Buffer;
  /** What stands about the entry in its own header and in the directory at the end. */
  readonly about: Buffer;
}

/** Files as one ZIP file, in the order given; their names are plain ASCII. */
export function zipped(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).map(([name, text]) => entryOf(name, Buffer.from(text)));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, about } of entries) {
    directory.push(signed(0x02014b50, u16(VERSION), about, u16(0), u16(0), u16(0), u32(0), u32(at), name));
    const file = signed(0x04034b50, about, name, packed);
    parts.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const count = u16(entries.length);
  const end = signed(0x06054b50, u16(0), u16(0), count, count, u32(list.length), u32(at), u16(0));
  return Buffer.concat([...parts, list, end]);
}

function entryOf(name: string, bytes: Buffer): Entry {
  const packed = deflateRawSync(bytes);
  const sizes = [u32(crc32(bytes)), u32(packed.length), u32(bytes.length), u16(name.length), u16(0)];
  const about = Buffer.concat([u16(VERSION), u16(0), u16(DEFLATED), u16(0), u16(DAY), ...sizes]);
  return { name: Buffer.from(name, 'ascii'), packed, about };
}

const signed = (signature: number, ...rest: readonly Buffer[]): Buffer => Buffer.concat([u32(signature), ...rest]);

function u16(n: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(n);
  return bytes;
}

function u32(n: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(n);
  return bytes;
}
