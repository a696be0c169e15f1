/** The part of the platform's decoder that is needed, in any runtime. */
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * The text of a file: UTF-8, or the UTF-16 in which Excel writes Unicode text, known by its mark or by its zero bytes.
 * Null where it is neither, such as a CSV in the code page of a Windows computer.
 *
 * @example
 * ```ts
 * decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0x00])) // → 'a'
 * ```
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return decode(bytes, true);
  } catch {
    return null;
  }
}

/**
 * The same with `\uFFFD` where a character cannot be told: what reads it finds `unreadable-character` at that place.
 *
 * @example
 * ```ts
 * decodeDamagedText(new Uint8Array([0x63, 0x61, 0x66, 0xe9])) // → 'caf\uFFFD'
 * ```
 */
export function decodeDamagedText(bytes: Uint8Array): string {
  return decode(bytes, false);
}

function decode(bytes: Uint8Array, fatal: boolean): string {
  const [first, second] = bytes;
  const isLittle =
    (first === 0xff && second === 0xfe) || (second === 0 && first !== 0 && first !== undefined);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined);
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  // A mark stays in UTF-8, so that offsets are those of the file.
  return new TextDecoder(encoding, { fatal, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
}
