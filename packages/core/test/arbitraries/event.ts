import fc from 'fast-check';
import { arbFewIndex, arbIndex, oneOf, sometimes } from './choice.js';
import { arbInstant, type InstantRecipe } from './instant.js';
import { arbScore, type ScoreRecipe } from './score.js';
import { arbBy, arbCondition, type By, type ConditionRecipe } from './threshold.js';

/** What every event's recipe has. References are indexes into what the unit and the log have. */
export interface BaseRecipe {
  readonly learner: number;
  /** Absent: after the event before it; null: undated. */
  readonly at?: InstantRecipe | null | undefined;
  readonly written: number;
  readonly extras?:
    | { readonly note?: boolean; readonly unit?: 'own' | 'other'; readonly seq?: number }
    | undefined;
}

/** What an `of` points at: an attempt or summative (`fit`), any event, or nothing. */
export interface OfRecipe {
  readonly pick: number;
  readonly to: 'fit' | 'any' | 'nothing';
}

export type Body =
  | {
      readonly type: 'attempt';
      readonly skill: number;
      readonly form?: number | undefined;
      readonly version?: number | undefined;
      readonly score: ScoreRecipe | null | undefined;
    }
  | {
      readonly type: 'practice';
      readonly skill: number;
      readonly task?: number | undefined;
      readonly both: boolean;
      readonly score: ScoreRecipe | null | undefined;
    }
  | { readonly type: 'summative'; readonly summative: number; readonly score: ScoreRecipe | null | undefined }
  | { readonly type: 'grade'; readonly of: OfRecipe; readonly score: ScoreRecipe; readonly stranger: boolean }
  | { readonly type: 'void'; readonly of: OfRecipe; readonly reason: boolean }
  | { readonly type: 'step'; readonly skill: number; readonly step: string }
  | {
      readonly type: 'override';
      readonly skill: number;
      readonly mastered: boolean | null;
      readonly reason: boolean;
    }
  | {
      readonly type: 'excuse';
      readonly what: 'skill' | 'summative' | 'unit';
      readonly pick: number;
      readonly excused: boolean;
      readonly reason: boolean;
    }
  | {
      readonly type: 'adjust';
      readonly skill?: number | undefined;
      readonly extraDays?: number | 'unlimited' | undefined;
      readonly extraAttempts?: number | 'unlimited' | undefined;
      readonly mastery?:
        | {
            readonly condition: ConditionRecipe;
            readonly by?: string | undefined;
            readonly unreadable?: true | undefined;
          }
        | undefined;
      readonly reason: boolean;
    }
  | { readonly type: 'again'; readonly pick: number; readonly how: 'same' | 'rewritten' | 'conflict' }
  | { readonly type: 'malformed'; readonly kind: number };

export type EventRecipe = BaseRecipe & { readonly body: Body };

export interface LogOptions {
  /** How often each type comes up; 0 leaves it out. */
  readonly weights?: { readonly [Type in Body['type']]?: number };
  /** Scores that can be read and are within the maximum, no lost references. */
  readonly sound?: boolean;
  /** Ways of combining that modifications may name, by default those of the unit; `[]`: they name none. */
  readonly modifiedBy?: readonly By[];
  readonly by?: readonly By[];
  readonly undated?: boolean;
  readonly maxLength?: number;
}

const WEIGHTS: { readonly [Type in Body['type']]: number } = {
  attempt: 14,
  practice: 5,
  grade: 4,
  step: 3,
  void: 2,
  override: 1,
  excuse: 1,
  adjust: 2,
  summative: 2,
  again: 1,
  malformed: 1,
};

function bodies(options: LogOptions): { readonly [Type in Body['type']]: fc.Arbitrary<Body> } {
  const modifiedBy = options.modifiedBy ?? options.by;
  const score = arbScore(options.sound);
  const maybeScore = fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: score },
    { weight: 1, arbitrary: oneOf<null | undefined>(undefined, null) },
  );
  const of = fc.record({
    pick: arbIndex,
    to: options.sound
      ? fc.constant('fit' as const)
      : oneOf<OfRecipe['to']>('fit', 'fit', 'fit', 'fit', 'any', 'any', 'nothing'),
  });
  const anyOf = fc.record({
    pick: arbIndex,
    to: options.sound
      ? fc.constant('any' as const)
      : oneOf<OfRecipe['to']>('any', 'any', 'any', 'fit', 'fit', 'nothing'),
  });
  const constant = <const Type extends string>(type: Type) => fc.constant(type);
  return {
    attempt: fc.record({
      type: constant('attempt'),
      skill: arbFewIndex,
      form: sometimes(arbIndex, 3),
      version: sometimes(arbIndex, 3),
      score: maybeScore,
    }),
    practice: fc.record({
      type: constant('practice'),
      skill: arbFewIndex,
      task: sometimes(arbIndex, 4),
      both: fc.boolean(),
      score: fc.oneof({ withCrossShrink: true }, maybeScore, fc.constant(undefined)),
    }),
    summative: fc.record({ type: constant('summative'), summative: arbIndex, score: maybeScore }),
    grade: fc.record({
      type: constant('grade'),
      of,
      score,
      stranger: options.sound
        ? fc.constant(false)
        : sometimes(fc.constant(true), 1).map((said) => said ?? false),
    }),
    void: fc.record({ type: constant('void'), of: anyOf, reason: fc.boolean() }),
    step: fc.record({
      type: constant('step'),
      skill: arbFewIndex,
      step: oneOf('revision', 'conference', 'sign-off', 'phone call'),
    }),
    override: fc.record({
      type: constant('override'),
      skill: arbFewIndex,
      mastered: oneOf(true, false, null),
      reason: fc.boolean(),
    }),
    excuse: fc.record({
      type: constant('excuse'),
      what: oneOf<'skill' | 'summative' | 'unit'>(
        'skill',
        'skill',
        'skill',
        'skill',
        'summative',
        'summative',
        'unit',
      ),
      pick: arbIndex,
      excused: oneOf(true, true, false),
      reason: fc.boolean(),
    }),
    adjust: fc.record({
      type: constant('adjust'),
      skill: sometimes(arbIndex, 6),
      extraDays: sometimes(oneOf<number | 'unlimited'>(1, 2, 3, 0, 'unlimited'), 5),
      extraAttempts: sometimes(oneOf<number | 'unlimited'>(1, 2, 'unlimited'), 3),
      mastery: sometimes(
        fc.record({
          condition: arbCondition,
          by: modifiedBy?.length === 0 ? fc.constant(undefined) : sometimes(arbBy(modifiedBy), 2),
          unreadable: options.sound ? fc.constant(undefined) : sometimes(fc.constant(true as const), 1),
        }),
        4,
      ),
      reason: fc.boolean(),
    }),
    again: fc.record({
      type: constant('again'),
      pick: arbIndex,
      how: oneOf<'same' | 'rewritten' | 'conflict'>('same', 'rewritten', 'conflict'),
    }),
    malformed: fc.record({ type: constant('malformed'), kind: fc.nat({ max: 19 }) }),
  };
}

function arbBase(options: LogOptions): fc.Arbitrary<BaseRecipe> {
  const at: fc.Arbitrary<InstantRecipe | null | undefined>[] = [
    fc.constant(undefined),
    arbInstant,
    arbInstant,
  ];
  const dated = fc.oneof({ withCrossShrink: true }, ...at);
  return fc.record({
    learner: oneOf(0, 0, 0, 0, 0, 1, 1, 2),
    at:
      options.undated === false
        ? dated
        : fc.oneof(
            { withCrossShrink: true },
            { weight: 12, arbitrary: dated },
            { weight: 1, arbitrary: fc.constant(null) },
          ),
    written: arbIndex,
    extras: sometimes(
      fc
        .record({
          note: fc.boolean(),
          unit: options.sound
            ? oneOf<'own' | 'none'>('none', 'own')
            : oneOf<'own' | 'other' | 'none'>('none', 'own', 'other'),
          seq: sometimes(arbIndex, 6),
        })
        .map(({ note, unit, seq }) => ({
          note,
          ...(unit === 'none' ? {} : { unit }),
          ...(seq === undefined ? {} : { seq }),
        })),
      2,
    ),
  });
}

/** The recipe of a log: of each event what it is about, and when. */
export function arbLogRecipe(options: LogOptions = {}): fc.Arbitrary<EventRecipe[]> {
  const made = bodies(options);
  const weights = { ...WEIGHTS, ...(options.sound ? { malformed: 0, again: 0 } : {}), ...options.weights };
  const body = fc.oneof(
    { withCrossShrink: true },
    ...(Object.keys(made) as Body['type'][])
      .filter((type) => weights[type] > 0)
      .map((type) => ({ weight: weights[type], arbitrary: made[type] })),
  );
  const base = arbBase(options);
  const event = fc.record({ base, body }).map(({ base, body }): EventRecipe[] => [{ ...base, body }]);
  const score = arbScore(options.sound);
  const scores = fc.array(score, { minLength: 1, maxLength: 5, size: 'max' });
  // one result meets what is asked, and those after it nearly do: the figure is reached, and the number of hits is not
  const uneven = score.map((after): ScoreRecipe[] => [
    { aim: 'top', written: after.written, any: after.any },
    { ...after, aim: 'below' },
  ]);
  const series = fc
    .record({
      base,
      skill: arbFewIndex,
      version: sometimes(arbIndex, 3),
      scores: fc.oneof({ withCrossShrink: true }, scores, uneven),
    })
    .map(({ base, skill, version, scores }): EventRecipe[] =>
      scores.map((score, index) => ({
        ...(index === 0 ? base : { learner: base.learner, written: base.written }),
        body: { type: 'attempt', skill, version, score },
      })),
    );
  const lines = fc.oneof(
    { withCrossShrink: true },
    { weight: 6, arbitrary: event },
    { weight: weights.attempt > 0 ? 2 : 0, arbitrary: series },
  );
  const some = fc.array(lines, { maxLength: (options.maxLength ?? 28) / 2, size: 'max' });
  // Without bias towards the small, so that logs of a term are as common as those of a day; they shrink all the same.
  return fc.noBias(fc.tuple(some, some)).map(([first, second]) => [...first, ...second].flat());
}
