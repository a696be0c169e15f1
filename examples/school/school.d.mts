/** The files of a school, one after the other as `[path, text]`. */
export function schoolFiles(size?: {
  readonly learners?: number;
  readonly courses?: number;
  readonly units?: number;
  readonly seed?: number;
}): Iterable<readonly [path: string, text: string]>;
