import ts from 'typescript';
import { packagePath } from './workspace.js';

/** What is said for a code in the samples of core's sentences. */
interface Said {
  readonly code: string;
  readonly text: string;
}

/** What docs/reasons.md shows for each of its lists. */
export interface SaidLists {
  readonly reasons: readonly Said[];
  readonly nextSteps: readonly Said[];
  readonly barriers: readonly Said[];
  readonly ignored: readonly Said[];
}

/** One member of a union of codes. */
interface Member {
  readonly code: string;
  readonly fields: string;
  readonly comment: string;
}

/** docs/reasons.md: the closed lists of codes out of core's types, with what the samples say in English. */
export function reasonsPage(said: SaidLists): string {
  const files = ['progress/reason.ts', 'progress/progress.ts'].map((name) =>
    packagePath('core', 'src', name),
  );
  const program = ts.createProgram(files, { strict: true, target: ts.ScriptTarget.ES2022, noEmit: true });
  const checker = program.getTypeChecker();
  const unionOf = (name: string) => {
    for (const path of files) {
      for (const node of program.getSourceFile(path)?.statements ?? []) {
        if (ts.isTypeAliasDeclaration(node) && node.name.text === name && ts.isUnionTypeNode(node.type))
          return node.type;
      }
    }
    throw new Error(`${name} is no union in ${files.join(' or ')}`);
  };
  const members = (name: string) => {
    const union = unionOf(name);
    return union.types.map((node, at) => ({
      ...readMember(node, checker),
      comment: commentOf(node, union.types[at - 1]?.end ?? union.parent.getStart()),
    }));
  };

  return `${INTRODUCTION}
## Reasons

Why a status, a verdict, a figure or a grade is as it is: \`Reason\`, in \`because\` of a skill, a summative, a grade or a
column, and in \`why\` of an attempt.

${table(['code', 'data', 'for example'], members('Reason'), said.reasons, ({ fields }) => fields)}
## Next steps

What a learner does next about a skill: \`NextStep\`, in \`next\`, first things first. Their fields stand beside the code.

${table(['code', 'fields', 'for example'], members('NextStep'), said.nextSteps, ({ fields }) => fields)}
## Barriers

Why a check cannot start now: \`Barrier\`, in the answer of \`canAttempt\`, in \`ask-teacher\` and, for an attempt that was
taken all the same, in \`against-policy\`.

${table(['code', 'means', 'for example'], members('Barrier'), said.barriers, ({ comment }) => comment)}
## Ignored events

Why an event of a log does not count as one: \`IgnoredCode\`, in \`ignored\`. The rest of the log counts.

${table(['code', 'means', 'for example'], members('IgnoredCode'), said.ignored, ({ comment }) => comment)}`;
}

const INTRODUCTION = `# Reasons

<!-- Made from the types of @openmastery/core by \`npm run update\`; change packages/core/src/progress/*.ts instead. -->

OpenMastery gives its reasons as data: a permanent code and the data that a sentence about it needs. A program that shows
them goes by the code and never by a sentence: codes are not renamed, a new one comes with a minor version, and the
sentences may change with any. \`sentence\`, \`nextSentence\`, \`barrierPhrase\` and \`ignoredPhrase\` of
\`@openmastery/core/sentences\` say them in English and in Spanish (\`wordsOf(unit, { language: 'es' })\`).

In the data, a \`Figure\` is \`{ exact, percent }\`, a fraction in lowest terms and the percent to show; a \`Path\` is the
place in the unit of the rule that was applied; \`event\`, \`attempt\` and \`attempts\` are ids of events in the log, and the
rest are ids in the unit.
`;

function readMember(node: ts.TypeNode, checker: ts.TypeChecker): Omit<Member, 'comment'> {
  if (ts.isLiteralTypeNode(node)) return { code: literal(node), fields: '' };
  if (ts.isTypeReferenceNode(node)) {
    const [code, data] = node.typeArguments ?? [];
    if (code === undefined || data === undefined || !ts.isLiteralTypeNode(code))
      throw new Error(`cannot read ${node.getText()}`);
    return { code: literal(code), fields: fieldsOf(data, checker) };
  }
  const { type } = propertyNamed(node, 'code');
  return { code: literal(type), fields: fieldsOf(node, checker) };
}

function propertyNamed(node: ts.TypeNode, name: string): { readonly type: ts.LiteralTypeNode } {
  const property = ts.isTypeLiteralNode(node)
    ? node.members.find((each) => each.name?.getText() === name)
    : undefined;
  const type = property && ts.isPropertySignature(property) ? property.type : undefined;
  if (type === undefined || !ts.isLiteralTypeNode(type)) throw new Error(`no ${name} in ${node.getText()}`);
  return { type };
}

function literal(node: ts.LiteralTypeNode): string {
  return (node.literal as ts.StringLiteral).text;
}

/** The fields of a type as it is written: `days: number`, one after the other. The ids that a unit knows are texts. */
function fieldsOf(node: ts.TypeNode, checker: ts.TypeChecker): string {
  const fields = checker.getPropertiesOfType(checker.getTypeFromTypeNode(node));
  return fields
    .filter(({ name }) => name !== 'code')
    .map((field) => {
      const declaration = field.valueDeclaration;
      const type =
        declaration && ts.isPropertySignature(declaration) ? (declaration.type?.getText() ?? '') : '';
      return `\`${field.name}: ${type
        .replace(/^readonly /, '')
        .replace(/\bSkillId\b/, 'string')
        .replace(/\s+/g, ' ')}\``;
    })
    .join(', ');
}

/** The doc comment between a member of a union and the one before it, as one line. */
function commentOf(node: ts.TypeNode, from: number): string {
  const between = node.getSourceFile().text.slice(from, node.getStart());
  const [, comment = ''] = /\/\*\*([\s\S]*?)\*\//.exec(between) ?? [];
  return comment.replace(/\s+\*?\s*/g, ' ').trim();
}

/** A table with a row for every member; each has something said for it. */
function table(
  heads: readonly string[],
  members: readonly Member[],
  said: readonly Said[],
  middle: (member: Member) => string,
): string {
  const texts = new Map(said.map(({ code, text }) => [code, text]));
  const rows = members.map((member) => {
    const text = texts.get(member.code);
    if (text === undefined) throw new Error(`nothing is said for ${member.code}`);
    return [`\`${member.code}\``, middle(member), text];
  });
  const cells = [heads, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  // as the formatter lays tables out
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = [cells[0] ?? [], widths.map((width) => '-'.repeat(width)), ...cells.slice(1)].map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |\n`,
  );
  return lines.join('');
}
