import fc from 'fast-check';

// YAML in many styles, most of it valid: the texts that a reader of a part of YAML must not read in its own way.

const usual = fc.constantFrom(
  'id',
  'title',
  'a b',
  'x',
  '1',
  '-1',
  '2.50',
  '80%',
  '4/5',
  'true',
  'null',
  '2026-09-07',
  'https://example.org/a#b',
  'a:b',
  "it's",
  'größer',
);

const odd = fc.constantFrom(
  '0',
  '1e3',
  '007',
  '-0',
  '0x1F',
  '.5',
  '5.',
  '+1',
  '12345678901234567890',
  'False',
  '~',
  'NO',
  'a#b',
  'say "so"',
  '-x',
  '--',
  '---',
  '...',
  '漢字',
  '😀',
  'a, b',
  'a ]b',
  'a  b',
  'x:',
  '.nan',
  '-.inf',
  '<<',
  '__proto__',
  '*a',
  '&a',
  '!a',
  '@a',
  '%a',
  '?a',
  ':a',
  '-',
  '?',
  '',
);

const word = fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd });

const spaces = fc.constantFrom('', '', '', '', '', '', '', '', ' ');
const note = fc.constantFrom(...Array<string>(12).fill(''), ' # note', '  #note', '#note', ' ');
const between = fc.constantFrom(
  ...Array<string>(12).fill(''),
  '\n',
  '# note\n',
  '   # note\n',
  '  \n',
  '\n\n',
);

const quoted = word.chain((text) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(JSON.stringify(text), `'${text.replaceAll("'", "''")}'`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...['\\n\\"\\/', '\\u00e9', '\\x41', '\\ud83d', '\\ud83d\\ude00', '\\q'].map(
          (end) => `"${text}${end}"`,
        ),
      ),
    },
  ),
);

const scalar = fc.oneof({ weight: 5, arbitrary: word }, { weight: 2, arbitrary: quoted });

// Mostly another one each time.
const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('x#', 'a b#', '#', '"q #"', "'it''s #'", 'a:#', '#%'), fc.nat(999))
      .map(([form, number]) => form.replace('#', String(number))),
  },
  { weight: 1, arbitrary: scalar },
);

const flow: fc.Memo<string> = fc.memo((depth) => {
  if (depth <= 1) return scalar;
  const space = fc.constantFrom(
    ...Array<string>(12).fill(' '),
    '',
    '  ',
    '\n',
    '\n   ',
    ' # note\n  ',
    '\n      ',
  );
  const list = fc
    .tuple(fc.array(fc.tuple(space, flow(depth - 1), space), { maxLength: 4 }), fc.constantFrom('', '', ','))
    .map(([items, last]) => `[${items.map((parts) => parts.join('')).join(',')}${last}]`);
  const colon = fc.constantFrom(...Array<string>(12).fill(': '), ':', ' : ', ':\n   ');
  const entry = fc.tuple(space, name, colon, flow(depth - 1), space);
  const map = fc
    .tuple(fc.array(entry, { maxLength: 4 }), fc.constantFrom('', '', ','))
    .map(([entries, last]) => `{${entries.map((parts) => parts.join('')).join(',')}${last}}`);
  return fc.oneof({ weight: 2, arbitrary: scalar }, list, map);
});

const lines = fc.array(
  fc.constantFrom(
    ...Array<string>(6).fill('some text'),
    'more: of it',
    '# no note',
    '- x',
    '',
    '',
    '  further in',
    'ends in space ',
    '   ',
  ),
  { minLength: 1, maxLength: 5 },
);

function block(indent: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('|', '>', '|-', '>-', '|', '>', '|-', '>-', '|+', '|2', '>1-', '| # note'),
      lines,
      fc.constantFrom('  ', ' ', '    '),
    )
    .map(([head, texts, deeper]) =>
      [head, ...texts.map((text) => (text === '' ? '' : indent + deeper + text))].join('\n'),
    );
}

function nodes(indent: string, depth: number): fc.Arbitrary<string> {
  const inline = fc.oneof({ weight: 3, arbitrary: scalar }, flow(3), block(indent));
  if (depth === 0) return inline;
  const deeper = fc.constantFrom('  ', '  ', '  ', '  ', '  ', ' ', '    ', '');
  const below = deeper.chain((more) =>
    fc.tuple(fc.constantFrom('', ' # note', ' '), nodes(indent + more, depth - 1)).map(([after, inner]) => {
      return `${after}\n${indent}${more}${inner}`;
    }),
  );
  const value = fc.oneof(
    { weight: 3, arbitrary: inline.map((text) => ` ${text}`) },
    { weight: 2, arbitrary: below },
    { weight: 1, arbitrary: fc.constantFrom(...Array<string>(12).fill(' x'), '', ' # nothing') },
  );
  const ends = fc.tuple(note, between).map(([after, more]) => `${after}\n${more}`);
  const entry = fc.tuple(name, spaces, value, ends);
  const map = fc
    .array(entry, { minLength: 1, maxLength: 4 })
    .map((entries) =>
      entries.map(([name, space, text, end]) => `${name}${space}:${text}${end}`).join(indent),
    );
  const compact = nodes(`${indent}  `, depth - 1).map((text) => ` ${text}`);
  const item = fc.tuple(fc.oneof(compact, value), ends).map(([text, end]) => `-${text}${end}`);
  const list = fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.join(indent));
  return fc.oneof({ weight: 3, arbitrary: map }, { weight: 2, arbitrary: list }, inline);
}

const heads = fc.constantFrom(
  ...Array<string>(12).fill(''),
  '',
  '',
  '',
  '# note\n',
  '---\n',
  '\n',
  '%YAML 1.2\n---\n',
  '--- # note\n',
);
const tails = fc.constantFrom(
  ...Array<string>(12).fill('\n'),
  '',
  '',
  '\n',
  '...\n',
  '---\n',
  '# note',
  '\n\n',
  'x\n',
);

/** YAML in many styles, nested up to three deep. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .tuple(heads, nodes('', 3), tails, fc.constantFrom('\n', '\n', '\n', '\r\n'))
  .map(([head, text, tail, end]) => `${head}${text}${tail}`.replaceAll('\n', end));
