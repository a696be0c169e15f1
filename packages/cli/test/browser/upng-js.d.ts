/** What the tests use of upng-js, which has no types of its own. */
declare module 'upng-js' {
  interface Image {
    readonly width: number;
    readonly height: number;
    readonly data: ArrayBuffer;
  }
  const UPNG: {
    /** Reads a PNG. */
    decode(file: Uint8Array): Image;
    /** Four bytes a pixel, for each frame. */
    toRGBA8(image: Image): readonly ArrayBuffer[];
    /** Writes a PNG with at most so many colours; 0 for all of them. */
    encode(frames: readonly ArrayBuffer[], width: number, height: number, colours: number): ArrayBuffer;
  };
  export default UPNG;
}
