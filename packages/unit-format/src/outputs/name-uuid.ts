const BYTES_OF_BLOCK = 64;

/**
 * The UUID of a name (version 5 of RFC 9562, without its namespace): the same name has the same id wherever and
 * whenever it is made, so that what is sent twice is one.
 *
 * @example
 * ```ts
 * nameUuid('abc') // → 'a9993e36-4706-516a-ba3e-25717850c26c'
 * ```
 */
export function nameUuid(name: string): string {
  const hex = sha1(utf8(name));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** SHA-1 (FIPS 180-4), which version 5 asks for; it hides nothing here. */
function sha1(bytes: readonly number[]): string {
  const padded = [...bytes, 0x80];
  while (padded.length % BYTES_OF_BLOCK !== BYTES_OF_BLOCK - 8) padded.push(0);
  const bits = bytes.length * 8;
  for (let shift = 56; shift >= 0; shift -= 8) padded.push(Math.floor(bits / 2 ** shift) % 256);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < padded.length; block += BYTES_OF_BLOCK) {
    const words: number[] = [];
    for (let at = 0; at < 80; at++) {
      const byte = block + at * 4;
      words.push(
        at < 16
          ? ((padded[byte] ?? 0) << 24) |
              ((padded[byte + 1] ?? 0) << 16) |
              ((padded[byte + 2] ?? 0) << 8) |
              (padded[byte + 3] ?? 0)
          : rotate(
              (words[at - 3] ?? 0) ^ (words[at - 8] ?? 0) ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0),
              1,
            ),
      );
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    words.forEach((word, at) => {
      const [mixed, constant] =
        at < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : at < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : at < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      [a, b, c, d, e] = [(rotate(a, 5) + mixed + e + constant + word) | 0, a, rotate(b, 30), c, d];
    });
    [a, b, c, d, e].forEach((value, at) => {
      state[at] = ((state[at] ?? 0) + value) | 0;
    });
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function utf8(text: string): readonly number[] {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  return (escaped.match(/%..|./g) ?? []).map((part) =>
    part.startsWith('%') ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}
