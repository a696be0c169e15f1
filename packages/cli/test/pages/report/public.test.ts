import { type Event, evaluate, type Progress, type Unit } from '@openmastery/core';
import fc from 'fast-check';
import { reportPage } from 'openmastery/pages';
import { describe, expect, test } from 'vitest';
import { arbScenario } from '../../../../core/test/arbitraries/index.js';

/** What is said of this class: styles, symbols and the script are the same for every class. */
function bodyOf(page: string): string {
  return page.slice(page.indexOf('<main '), page.indexOf('<script>'));
}

const LETTER = 'LETTER';
const REASON = 'REASON';

/** The unit with letters that nothing else is called, and no digit in what people have written. */
function marked(unit: Unit): Unit {
  const { grading } = unit;
  const { scheme } = grading;
  return {
    ...unit,
    grading: {
      ...grading,
      scale: grading.scale?.map((step, at) => ({ ...step, letter: `${LETTER}${'x'.repeat(at)}` })) ?? null,
      scheme:
        scheme.type === 'bundles'
          ? {
              ...scheme,
              bundles: scheme.bundles.map((bundle) => ({ ...bundle, letter: LETTER })),
              otherwise: LETTER,
            }
          : scheme,
    },
  };
}

function reasoned(event: Event): Event {
  return 'reason' in event || ['void', 'override', 'excuse', 'adjust'].includes(event.type)
    ? ({ ...event, reason: REASON } as Event)
    : event;
}

describe('a public page', () => {
  test('holds no figure, percent, letter or reason, and no words about a changed target', () => {
    fc.assert(
      fc.property(
        arbScenario({ sound: true }),
        fc.constantFrom('en', 'es'),
        ({ unit, events, now }, language) => {
          const page = reportPage(marked(unit), events.map(reasoned), {
            now,
            language,
            public: true,
            compare: 'traditional',
          });
          const body = bodyOf(page);
          expect(body).not.toMatch(new RegExp(`${LETTER}|${REASON}|data-rank|id="grades"|id="pace"`));
          const said = body.replace(/<[^>]*>/g, ' ');
          expect(said).not.toMatch(/\d[\d.,]*\s*%|\d[.,]\d|\d\/\d/);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is the same, byte by byte, for two logs that differ in scores alone and leave statuses and practice as they are', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        arbScenario({ sound: true }),
        fc.array(fc.constantFrom('0%', '10%', '79%', '80%', '95%', '100%'), { minLength: 8, maxLength: 8 }),
        ({ unit, events, now }, scores) => {
          const others = events.map((event, place) =>
            'score' in event && event.score !== undefined
              ? ({ ...event, score: scores[place % scores.length] } as Event)
              : event,
          );
          const [one, other] = [events, others].map((log) => evaluate(unit, log, { now }));
          if (one === undefined || other === undefined || statusesOf(one) !== statusesOf(other)) return;
          compared += 1;
          const [page, same] = [events, others].map((log) => reportPage(unit, log, { now, public: true }));
          expect(page).toBe(same);
        },
      ),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(10);
  });
});

function statusesOf({ learners }: Progress): string {
  return JSON.stringify(
    Object.entries(learners).map(([learner, { complete, skills, summatives }]) => [
      learner,
      complete,
      Object.entries(skills).map(([skill, { status, attempts, practiceDone }]) => [
        skill,
        status,
        practiceDone,
        // A score that cannot be read is none.
        attempts.map(({ proportion }) => proportion === null),
      ]),
      Object.entries(summatives).map(([id, { taken, graded, excused }]) => [id, taken, graded, excused]),
    ]),
  );
}
