import type { Ignored, IgnoredCode } from '@openmastery/core';

const WORDS: { readonly [Code in IgnoredCode]: (data: Ignored['data']) => string } = {
  malformed: ({ field }) => `it is not an event: look at \`${field}\``,
  'unknown-type': ({ type }) => `no event is called \`${type}\``,
  'id-conflict': () => 'different events carry this id, so none of them counts',
  'unknown-skill': ({ skill }) => `the unit has no skill \`${skill}\``,
  'unknown-task': ({ task }) => `the unit has no practice task \`${task}\``,
  'unknown-summative': ({ summative }) => `the unit has no summative \`${summative}\``,
  'unit-needed': () => 'several units could be meant; name the unit',
  'version-unknown': ({ version }) => `the check has no version ${version}`,
  'of-unknown': ({ of }) => `the log has no event \`${of}\``,
  'of-mismatch': ({ of }) => `\`${of}\` is no attempt or summative of this learner`,
  'of-later': ({ of }) => `\`${of}\` came after it`,
  'score-unreadable': ({ score }) =>
    score === undefined ? 'its score cannot be read' : `the score \`${score}\` cannot be read`,
  'mastery-unreadable': ({ mastery }) =>
    mastery === undefined ? 'its threshold cannot be read' : `the threshold \`${mastery}\` cannot be read`,
};

/** Why an event does not count, for the person who wrote the log. */
export function ignoredWords({ code, data }: Ignored): string {
  return WORDS[code](data);
}
