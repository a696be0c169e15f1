import { changeSentence, type Finding, refusalSentence } from '@openmastery/unit-format';
import { findingSentence } from '../findings.js';
import { type Comparison, countEffects, gravestOfAll } from './compared.js';

function findingData(finding: Finding) {
  const { code, severity, file, span } = finding;
  return { code, severity, message: findingSentence(finding, 'en'), file, ...span };
}

/** A comparison for other programs. */
export function diffData({ compared, unread }: Comparison) {
  return {
    version: 1,
    class: gravestOfAll(compared),
    compared: compared.map(({ kind, id, file, state, faults, diff, log }) => ({
      kind,
      id,
      file,
      state,
      findings: faults.map(findingData),
      class: diff.class,
      changes: diff.changes.map(({ at, ...change }) => ({
        ...change,
        message: changeSentence({ ...change }),
        at: at.map((place) => ({ file: place.file, ...place.span })),
      })),
      refusals: diff.refusals.map(({ at, ...refusal }) => ({
        ...refusal,
        message: refusalSentence({ ...refusal, at }),
        at: at && { file: at.file, ...at.span },
      })),
      log:
        log === null
          ? null
          : { at: log.at, learners: log.learners, counts: countEffects(log), effects: log.effects },
    })),
    unread: unread.map(findingData),
  };
}
