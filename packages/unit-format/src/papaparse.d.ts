/** The part of papaparse in use here. Its published types need Node's, which these sources must not see. */
declare module 'papaparse' {
  interface ParseError {
    readonly code: string;
    readonly message: string;
    readonly row?: number;
  }
  interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly delimiter: string; readonly linebreak: string };
  }
  interface ParseOptions {
    readonly delimiter?: string;
    readonly skipEmptyLines?: boolean | 'greedy';
  }
  interface UnparseOptions {
    readonly newline?: string;
    readonly escapeFormulae?: boolean;
  }
  const papaparse: {
    parse(text: string, options?: ParseOptions): ParseResult;
    unparse(rows: readonly (readonly unknown[])[], options?: UnparseOptions): string;
  };
  export default papaparse;
}
