import { changeSentence, refusalSentence } from '@openmastery/unit-format';
import { type Compared, countEffects, gravestOfAll } from './compared.js';

/** A comparison for other programs. */
export function diffData(all: readonly Compared[]) {
  return {
    version: 1,
    class: gravestOfAll(all),
    compared: all.map(({ kind, id, file, state, diff, log }) => ({
      kind,
      id,
      file,
      state,
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
  };
}
