import { crc32, inflateRawSync } from 'node:zlib';

/** The files in a ZIP file as its directory names them; throws where a sum or a size does not fit. */
export function unzipped(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [sum, packed, size] = [16, 20, 24].map((offset) => zip.readUInt32LE(at + offset));
    const length = zip.readUInt16LE(at + 28);
    const file = zip.readUInt32LE(at + 42);
    const name = zip.toString('ascii', at + 46, at + 46 + length);
    const from = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
    const bytes = inflateRawSync(zip.subarray(from, from + (packed ?? 0)));
    if (crc32(bytes) !== sum || bytes.length !== size) throw new Error(`${name} is damaged`);
    files.set(name, bytes.toString());
    at += 46 + length;
  }
  return files;
}

/** What a format wrote as text: of a ZIP file, its documents one after the other. */
export function textOf(written: string | Uint8Array): string {
  if (typeof written === 'string') return written;
  return [...unzipped(Buffer.from(written)).values()].join('\n');
}
