import { type Event, evaluate, type Figure, grade, lettersOf, outlook, type Unit } from '@openmastery/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbScenario } from '../../../../core/test/arbitraries/index.js';
import { reportSource } from '../../../src/pages/report/source.js';
import { layOutSheet } from '../../../src/pages/sheet/layout.js';
import { sheetMarkup } from '../../../src/pages/sheet/markup.js';
import { formatsOf } from '../../../src/pages/shell/formats.js';
import { skillsOf } from '../../../src/skills.js';

const { percent, gradePercent } = formatsOf('en');

/** What people wrote must not look like a number of the engine. */
function plain(event: Event): Event {
  return 'reason' in event ? ({ ...event, reason: 'REASON' } as Event) : event;
}

function sheetsOf({ unit, events, now }: Known) {
  const source = reportSource(unit, events, { now });
  return source.classmates.map((classmate) => layOutSheet(source, classmate));
}

/** What a sheet is made of. */
interface Known {
  readonly unit: Unit;
  readonly events: readonly Event[];
  readonly now: string;
}

/** All figures that stand in something. */
function figuresIn(value: unknown, found: Figure[] = []): readonly Figure[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('exact' in value && 'percent' in value) found.push(value as Figure);
  else for (const part of Object.values(value)) figuresIn(part, found);
  return found;
}

test('every percent on a sheet is a figure of this learner, and every figure of an attempt is on it', () => {
  fc.assert(
    fc.property(arbScenario({ sound: true }), ({ unit, events: log, now }) => {
      const events = log.map(plain);
      const progress = evaluate(unit, events, { now });
      const gradebook = grade(unit, progress);
      const source = reportSource(unit, events, { now });
      for (const classmate of source.classmates) {
        const { learner } = classmate;
        const mine = progress.learners[learner];
        const own = gradebook.learners[learner];
        const ahead = own === undefined ? [] : aheadOf(unit, events, learner, own.letter, now);
        const known = new Set(
          figuresIn([mine, own, ahead]).flatMap((figure) => [percent(figure), gradePercent(figure)]),
        );
        const sheet = layOutSheet(source, classmate);
        const said = sheetMarkup(sheet, 'en', 'alone').markup.replace(/<[^>]*>/g, ' ');
        expect((said.match(/\d[\d,.]*%/g) ?? []).filter((figure) => !known.has(figure))).toEqual([]);
        const attempts = skillsOf(unit).flatMap(({ skill }) => mine?.skills[skill.id]?.attempts ?? []);
        const shown = sheet.skills.flatMap((skill) => skill.attempts);
        expect(shown.map(({ counts }) => counts)).toEqual(attempts.map(({ counts }) => counts));
        for (const [at, { proportion }] of attempts.entries()) {
          const figure = proportion === null ? 'waits to be graded' : percent(proportion);
          expect(shown[at]?.text).toContain(figure);
        }
        if (own?.percent != null) expect(sheet.grade).toContain(gradePercent(own.percent));
        if (own?.letter != null) expect(sheet.grade).toContain(own.letter);
      }
    }),
    { numRuns: 12 },
  );
});

test('a sheet is the same whatever the others did', () => {
  fc.assert(
    fc.property(arbScenario({ sound: true }), ({ unit, events, now }) => {
      for (const { at, ...sheet } of sheetsOf({ unit, events, now })) {
        const own = events.filter(({ learner }) => learner === sheet.name);
        const [{ at: _, ...alone } = { at }] = sheetsOf({ unit, events: own, now });
        expect(alone).toEqual(sheet);
      }
    }),
    { numRuns: 10 },
  );
});

test('the sums of the points of all skills and summatives are what the grade is made of', () => {
  fc.assert(
    fc.property(arbScenario({ sound: true }), (scenario) => {
      for (const { account } of sheetsOf(scenario)) {
        if (account?.together == null) continue;
        const parts = account.lines.flatMap(({ points }) => numbersIn(points));
        const [earned = 0, possible = 0] = numbersIn(account.together.points);
        const sum = (wanted: number) =>
          parts.filter((_, at) => at % 2 === wanted).reduce((total, part) => total + part, 0);
        // Each is rounded to two decimals where it is shown.
        expect(Math.abs(sum(0) - earned)).toBeLessThan(0.02 * (parts.length + 1));
        expect(Math.abs(sum(1) - possible)).toBeLessThan(0.02 * (parts.length + 1));
      }
    }),
    { numRuns: 15 },
  );
});

/** What the letters above one take, up to the first that is not reached. */
function aheadOf(unit: Unit, events: readonly Event[], learner: string, letter: string | null, now: string) {
  const letters = lettersOf(unit);
  const above = letters.slice(0, letter === null ? letters.length : letters.indexOf(letter)).reverse();
  const ahead = [];
  for (const one of above) {
    ahead.push(outlook(unit, events, learner, { letter: one }, { now }));
    if (ahead.at(-1)?.reachable === false || ahead.at(-1)?.needs.length !== 0) break;
  }
  return ahead;
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/[\d,]+(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}
