// The published declarations pull in those of Node, which this package does not use.
declare module 'papaparse' {
  export interface ParseError {
    readonly type: string;
    readonly code: string;
  }
  export interface ParseStep {
    readonly data: string[];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly cursor: number };
  }
  export interface Parser {
    abort(): void;
  }
  export interface ParseOptions {
    readonly delimiter: string;
    readonly newline?: string;
    readonly quoteChar?: string;
    readonly step: (results: ParseStep, parser: Parser) => void;
  }
  const Papa: { parse(text: string, options: ParseOptions): void };
  export default Papa;
}
