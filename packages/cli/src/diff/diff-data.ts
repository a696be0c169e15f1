import { changeSentence, type Finding, refusalSentence } from '@openmastery/unit-format';
import { findingSentence } from '../findings.js';
import {
  type Compared,
  type Comparison,
  classOf,
  countChanges,
  countEffects,
  gravestOfAll,
} from './compared.js';

function findingData(finding: Finding) {
  const { code, severity, file, span } = finding;
  return { code, severity, message: findingSentence(finding, 'en'), file, ...span };
}

function comparedData(one: Compared) {
  const { kind, id, file, state, faults, diff, log } = one;
  return {
    kind,
    id,
    file,
    state,
    findings: faults.map(findingData),
    class: classOf(one),
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
  };
}

/** A comparison for other programs. */
export function diffData({ compared, unread }: Comparison) {
  return {
    version: 1,
    class: gravestOfAll(compared),
    notCompared: countChanges(compared).notCompared,
    compared: compared.map(comparedData),
    unread: unread.map(findingData),
  };
}
