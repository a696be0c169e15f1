import type { Check, Form, Measure, PastVersion } from '../model/check.js';
import type { Path } from '../model/path.js';
import type { Skill } from '../model/unit.js';
import { type Change, type ChangePlace, type Emit, type Say, sayIn } from './change.js';
import { readsAlike, recalls, wordsDiffer } from './compare-measure.js';
import { asksAlike } from './compare-threshold.js';
import { isEqual } from './equal.js';

/** What attempts on a version are worth under a check, whether or not its history speaks of it. */
interface Meaning {
  readonly measure: Measure;
  readonly evidence: PastVersion['evidence'];
  readonly past: PastVersion | null;
}

/** What an attempt on a version comes to; null where the check does not know the version yet. */
function meaningOf({ version, measure, history }: Check, of: number): Meaning | null {
  if (of > version) return null;
  const past = of === version ? null : (history.find((each) => each.version === of) ?? null);
  return past === null
    ? { measure, evidence: 'count', past }
    : { measure: past.measure, evidence: past.evidence, past };
}

function compareMeasures(base: Check, head: Check, say: Say): void {
  const [was, is] = [base.measure, head.measure];
  if (was.type === 'rubric' && is.type === 'rubric') {
    if (wordsDiffer(was.rubric, is.rubric))
      say('rubric-words-changed', ['check', 'rubric'], wordsIn(was), wordsIn(is));
    if (was.rubric.id !== is.rubric.id && readsAlike(was, is))
      say('rubric-renamed', ['check', 'rubric'], was.rubric.id, is.rubric.id);
  }
}

function wordsIn(measure: Measure & { type: 'rubric' }): unknown {
  return measure.rubric.criteria.map(({ id, title, descriptors }) => ({
    id,
    title,
    descriptors,
  }));
}

const MEASURED_IN: { readonly [Type in Measure['type']]: string } = {
  proportion: 'points',
  points: 'points',
  rubric: 'rubric',
  checklist: 'checklist',
};

/** What became of the attempts on one earlier version. */
function compareVersion(of: number, { check: base, mastery }: Skill, head: Check, say: Say): void {
  const [was, is] = [meaningOf(base, of), meaningOf(head, of)];
  if (was === null || is === null) return;
  const place = is.past === null ? -1 : head.history.indexOf(is.past);
  const rest: Path = place < 0 ? ['check', 'history'] : ['check', 'history', place];
  const part = String(of);
  if (!recalls(is.measure, was.measure)) {
    if (of === head.version && of === base.version)
      say('check-remeasured', ['check', MEASURED_IN[is.measure.type]], was.measure, is.measure, { part });
    else say('version-remeasured', rest, was.measure, is.measure, { part });
  }
  if (was.evidence !== is.evidence) {
    const code = {
      keep: 'version-kept',
      discard: 'version-discarded',
      count: 'version-counted',
    } as const;
    say(code[is.evidence], rest, was.evidence, is.evidence, { part });
  } else if (was.past && is.past && !isEqual(was.past.mastery, is.past.mastery)) {
    const code = is.evidence === 'count' ? 'version-threshold-unused' : 'version-threshold-changed';
    say(code, [...rest, 'mastery'], was.past.mastery, is.past.mastery, {
      part,
    });
  }
  const isToday = of === base.version && base.version < head.version;
  const isKept = isToday && is.past?.evidence === 'keep' && recalls(is.measure, was.measure);
  if (isKept && is.past !== null && !asksAlike(is.past.mastery, mastery, is.measure))
    say('version-threshold-untrue', [...rest, 'mastery'], mastery, is.past.mastery, { part });
  if (!isToday && of < base.version && was.past?.before !== is.past?.before)
    say('version-dates-changed', rest, was.past?.before, is.past?.before, {
      part,
    });
  const isMeasuredElse = !readsAlike(head.measure, was.measure) || is.evidence !== 'count';
  if (isToday && isMeasuredElse && is.past !== null && is.past.before === undefined)
    say('version-undated', rest, null, null, { part });
}

function compareVersions(skill: Skill, head: Check, say: Say): void {
  const { check: base } = skill;
  if (head.version < base.version) say('version-lowered', ['check', 'version'], base.version, head.version);
  const said = [base, head].flatMap(({ version, history }) => [
    version,
    ...history.map((past) => past.version),
  ]);
  // the versions that no history speaks of are all alike: the first of them stands for them
  const unsaid = Array.from({ length: said.length + 1 }, (_, index) => index + 1).find(
    (n) => !said.includes(n),
  );
  if (head.version > base.version && unsaid !== undefined && unsaid < base.version) said.push(unsaid);
  const versions = [...new Set(said)].sort((a, b) => b - a);
  for (const of of versions) compareVersion(of, skill, head, say);
  if (head.version > base.version) say('version-raised', ['check', 'version'], base.version, head.version);
}

const plainForm = ({ retired, void: spoiled }: Form) => ({
  retired,
  void: spoiled,
});

function compareForms(base: Check, head: Check, say: Say): void {
  const at = (check: Check, id: string): Path => [
    'check',
    'forms',
    check.forms.findIndex((form) => form.id === id),
  ];
  for (const form of base.forms) {
    const now = head.forms.find(({ id }) => id === form.id);
    const part = form.id;
    if (now === undefined) {
      say(form.void ? 'form-unvoided' : 'form-removed', ['check', 'forms'], form.id, null, { part });
      continue;
    }
    const rest = at(head, form.id);
    if (form.void !== now.void)
      say(now.void ? 'form-voided' : 'form-unvoided', rest, plainForm(form), plainForm(now), { part });
    if (form.retired !== now.retired)
      say(now.retired ? 'form-retired' : 'form-reinstated', rest, plainForm(form), plainForm(now), { part });
    if (form.link !== now.link) say('link-changed', rest, form.link, now.link, { part });
    if (!isEqual(form.metadata, now.metadata))
      say('metadata-changed', rest, form.metadata, now.metadata, { part });
  }
  for (const form of head.forms) {
    if (base.forms.some(({ id }) => id === form.id)) continue;
    say(form.void ? 'form-voided' : 'form-added', at(head, form.id), null, form.id, {
      part: form.id,
      isNew: true,
    });
  }
  const common = (a: Check, b: Check) =>
    a.forms.map(({ id }) => id).filter((id) => b.forms.some((form) => form.id === id));
  const [was, is] = [common(base, head), common(head, base)];
  if (!isEqual(was, is)) say('forms-reordered', ['check', 'forms'], was, is);
}

/** Compares the check of a skill: what it is measured in, its versions, its forms, what it is worth. */
export function compareCheck(base: Skill, head: Skill, place: ChangePlace, emit: Emit): void {
  const [was, is] = [base.check, head.check];
  const codes = new Set<Change['code']>();
  const tell = sayIn('skill', place, emit);
  const say: Say = (code, ...said) => {
    codes.add(code);
    tell(code, ...said);
  };
  compareMeasures(was, is, say);
  compareVersions(base, is, say);
  if (was.points !== is.points && !codes.has('check-remeasured'))
    say('check-worth-changed', ['check', 'points'], was.points, is.points);
  compareForms(was, is, say);
  if (was.link !== is.link) say('link-changed', ['check', 'link'], was.link, is.link);
  if (!isEqual(was.metadata, is.metadata))
    say('metadata-changed', ['check', 'metadata'], was.metadata, is.metadata);
}
