import { createRequire } from 'node:module';
import type { JsonSchema } from '@openmastery/unit-format';
import type { LanguageService } from 'yaml-language-server/out/server/src/languageservice/yamlLanguageService.js';

// The language server of VS Code's YAML extension, as CommonJS, which is how it is published.
const require = createRequire(import.meta.url);
const { getLanguageService } =
  require('yaml-language-server/out/server/src/languageservice/yamlLanguageService.js') as typeof import('yaml-language-server/out/server/src/languageservice/yamlLanguageService.js');
const { TextDocument } =
  require('vscode-languageserver-textdocument') as typeof import('vscode-languageserver-textdocument');

/** What is offered at the cursor. */
export interface Offered {
  readonly label: string;
  /** What taking it writes, with `${1:word}` for what is to be replaced. */
  readonly writes: string;
  readonly about: string;
  /** Where it writes, from the start of the text. */
  readonly from: number;
  readonly to: number;
}

/** An editor with a schema for one kind of file. Texts have `|` where the cursor is. */
export interface Editor {
  complete(text: string): Promise<readonly Offered[]>;
  hover(text: string): Promise<string>;
  /** What is underlined, with what is said of it. */
  problems(text: string): Promise<readonly (readonly [underlined: string, message: string])[]>;
}

// The language server remembers documents by name and version, whichever service read them.
let version = 0;

/** An editor; without a schema, it is asked for what a file names in its first line. */
export function createEditor(schema: JsonSchema | null, load?: (uri: string) => string): Editor {
  const silent = { send() {}, sendError() {}, sendTrack() {} };
  const service: LanguageService = getLanguageService({
    schemaRequestService: async (uri) => load?.(uri) ?? '{}',
    workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
    clientCapabilities: {},
    telemetry: silent as never,
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    customTags: [],
    schemas: schema === null ? [] : [{ uri: 'file:///unit.schema.json', fileMatch: ['*.unit.yaml'], schema }],
  });
  const open = (text: string) => TextDocument.create('file:///units/my.unit.yaml', 'yaml', ++version, text);
  const atCursor = (text: string) => {
    const at = text.indexOf('|');
    const document = open(text.slice(0, at) + text.slice(at + 1));
    return { document, at, position: document.positionAt(at) };
  };
  return {
    async complete(text) {
      const { document, at, position } = atCursor(text);
      const { items } = await service.doComplete(document, position, false);
      return items.map(({ label, textEdit, insertText, documentation }) => {
        const range = textEdit && 'range' in textEdit ? textEdit.range : undefined;
        const start = document.offsetAt({ line: position.line, character: 0 });
        const [indent] = /^ */.exec(document.getText().slice(start)) ?? [''];
        return {
          label,
          // An editor indents further lines as the first.
          writes: (textEdit?.newText ?? insertText ?? label).replaceAll('\n', `\n${indent}`),
          about: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
          from: range === undefined ? at : document.offsetAt(range.start),
          to: range === undefined ? at : document.offsetAt(range.end),
        };
      });
    },
    async hover(text) {
      const { document, position } = atCursor(text);
      const shown = await service.doHover(document, position);
      const contents = shown?.contents;
      // An editor shows what is escaped for Markdown as it was.
      return contents !== undefined && typeof contents === 'object' && 'value' in contents
        ? contents.value.replaceAll(/\\(.)/g, '$1')
        : '';
    },
    async problems(text) {
      const document = open(text);
      const found = await service.doValidation(document, false);
      return found.map(({ range, message }) => [document.getText(range), message]);
    },
  };
}

/** A text that is typed and completed, as a person does. */
export interface Typing {
  readonly text: string;
  type(words: string): void;
  /** Takes what is offered under this label; what it leaves to be filled in is filled with `words`, one after the other. */
  take(label: string, ...words: readonly string[]): Promise<void>;
}

export function startTyping(editor: Editor, text = ''): Typing {
  let typed = text;
  return {
    get text() {
      return typed;
    },
    type(words) {
      typed += words;
    },
    async take(label, ...words) {
      const offered = await editor.complete(`${typed}|`);
      const one = offered.find((each) => each.label === label);
      if (one === undefined)
        throw new Error(
          `\`${label}\` is not offered, but ${offered.map((each) => each.label).join(', ')}\n${typed}`,
        );
      const left = [...words];
      const written = one.writes.replaceAll(
        /\$\{\d+[:|]([^}|]*?)(?:,[^}]*)?\|?\}|\$\{?\d+\}?/g,
        (_stop, word = '') => left.shift() ?? word,
      );
      typed = typed.slice(0, one.from) + written + typed.slice(one.to) + left.join('');
    },
  };
}
