import { expect } from 'vitest';
import {
  type AttemptEvent,
  type Event,
  evaluate,
  type Skill,
  type SkillProgress,
  type Unit,
} from '../../src/index.js';
import { skillsOf } from '../arbitraries/instant.js';
import { mapSkills } from './raise.js';

type Said = SkillProgress | undefined;

const verdict = (said: Said) => ({
  via: said?.via ?? null,
  masteredAt: said?.masteredAt ?? null,
  figure: said?.figure ?? null,
});

/** The log without some attempts, and without their grades and voids. */
function without(events: readonly Event[], gone: ReadonlySet<string>): Event[] {
  return events.filter((event) => !gone.has(event.id) && !('of' in event && gone.has(event.of)));
}

function attemptsOn(said: Said, versions: readonly number[]): Set<string> {
  return new Set(said?.attempts.filter(({ version }) => versions.includes(version)).map(({ id }) => id));
}

function versionsOf(skill: Skill, evidence: 'count' | 'keep' | 'discard'): number[] {
  return skill.check.history.filter((past) => past.evidence === evidence).map(({ version }) => version);
}

/** Attempts on a discarded version might as well not be there. */
export function assertDiscard(unit: Unit, events: readonly Event[], now: string): void {
  for (const [learner, { skills }] of Object.entries(evaluate(unit, events, { now }).learners)) {
    for (const skill of skillsOf(unit.skills)) {
      const said = skills[skill.id];
      const fewer = without(events, attemptsOn(said, versionsOf(skill, 'discard')));
      const then = evaluate(unit, fewer, { now }).learners[learner]?.skills[skill.id];
      expect(verdict(then), skill.id).toEqual(verdict(said));
    }
  }
}

/** The unit as if an earlier version of one skill's check were today's. */
function asOfVersion(unit: Unit, id: string, version: number): Unit {
  return mapSkills(unit, (skill) => {
    const past = skill.check.history.find((each) => each.version === version);
    if (skill.id !== id || past === undefined) return skill;
    const { points, measure, mastery } = past;
    return { ...skill, mastery, check: { ...skill.check, points, measure, version, history: [] } };
  });
}

/** A skill is mastered by today's evidence, by a kept version's own attempts under its own rule, or by neither. */
export function assertKeep(unit: Unit, events: readonly Event[], now: string): void {
  for (const [learner, { skills }] of Object.entries(evaluate(unit, events, { now }).learners)) {
    for (const skill of skillsOf(unit.skills)) {
      const said = skills[skill.id];
      const kept = versionsOf(skill, 'keep');
      if (said === undefined || kept.length === 0) continue;
      const answers = (one: Unit, log: readonly Event[]) =>
        evaluate(one, log, { now }).learners[learner]?.skills[skill.id];
      const ways = [answers(unit, without(events, attemptsOn(said, kept)))];
      for (const version of kept) {
        const others = said.attempts.filter((attempt) => attempt.version !== version).map(({ id }) => id);
        ways.push(answers(asOfVersion(unit, skill.id, version), without(events, new Set(others))));
      }
      const expected = ways.some((way) => way !== undefined && way.via !== null);
      expect({ skill: skill.id, mastered: said.via !== null }).toEqual({
        skill: skill.id,
        mastered: expected,
      });
    }
  }
}

/** Attempts on a version that counts are their proportion on today's check; the checks are in points. */
export function assertCount(unit: Unit, events: readonly Event[], now: string): void {
  for (const [learner, { skills }] of Object.entries(evaluate(unit, events, { now }).learners)) {
    for (const skill of skillsOf(unit.skills)) {
      const said = skills[skill.id];
      const on = new Map(said?.attempts.map(({ id, version }) => [id, version]));
      const pointsFor = (id: string): number | null => {
        const past = skill.check.history.find(({ version }) => version === on.get(id));
        return past?.evidence === 'count' && past.measure.type === 'points' ? past.measure.points : null;
      };
      const today = events.map((event): Event => {
        const id = event.type === 'grade' ? event.of : event.id;
        const points = event.type === 'grade' || event.type === 'attempt' ? pointsFor(id) : null;
        if (points === null) return event;
        const { score } = event as AttemptEvent;
        const proportion = typeof score === 'number' && score >= 0 ? { score: `${score}/${points}` } : {};
        const version = event.type === 'attempt' ? { version: skill.check.version } : {};
        return { ...event, ...proportion, ...version } as Event;
      });
      const then = evaluate(unit, today, { now }).learners[learner]?.skills[skill.id];
      expect(verdict(then), skill.id).toEqual(verdict(said));
    }
  }
}

/** An attempt on a version that is not there yet is set aside, and says so. */
export function assertUnknownVersion(unit: Unit, events: readonly Event[], now: string): void {
  const before = evaluate(unit, events, { now });
  const [learner] = Object.keys(before.learners);
  const [skill] = skillsOf(unit.skills);
  if (learner === undefined || skill === undefined) return;
  const version = skill.check.version + 1;
  const ahead: Event = {
    id: 'ahead',
    learner,
    type: 'attempt',
    skill: skill.id,
    at: now,
    version,
    score: '100%',
  };
  const after = evaluate(unit, [...events, ahead], { now });
  expect(after.learners).toEqual(before.learners);
  expect(after.ignored).toContainEqual({ id: 'ahead', code: 'version-unknown', data: { version } });
}
