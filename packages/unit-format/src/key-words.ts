/** The keys of files that people look for most, so that a list of what is allowed starts with them. */
const USUAL: readonly string[] =
  'id title skills mastery check practice reassess grading summatives rubrics late window order units after standards due days materials tier points rubric forms attempts wait scale levels criteria'.split(
    ' ',
  );

/** The keys that a map may have: first those that it has not yet, the usual ones before the others. */
export function usualFirst(allowed: readonly string[], present: ReadonlySet<string>): readonly string[] {
  const rank = (key: string): number => {
    const usual = USUAL.indexOf(key);
    return (present.has(key) ? 1000 : 0) + (usual < 0 ? 500 : usual);
  };
  return [...allowed].sort((a, b) => rank(a) - rank(b));
}

/** What teachers call the things that a key of ours is for. */
const WORDS_FOR: { readonly [key: string]: string } = {
  reassess:
    'retake retakes retry retries redo redos reassessment reassessments correction corrections resubmit resubmission',
  summatives:
    'test tests exam exams final finals quiz quizzes assessment assessments summative project projects',
  check: 'test tests quiz quizzes exam assessment assessments',
  skills:
    'set sets group groups strand strands module modules lesson lessons objective objectives outcome outcomes target targets goal goals topic topics competency competencies concepts',
  mastery:
    'threshold passing pass passmark passinggrade proficiency proficient cutoff minimum needed required',
  practice: 'homework assignment assignments classwork exercise exercises worksheet worksheets work',
  after: 'prerequisite prerequisites prereq prereqs requires dependson needs follows before',
  title: 'name heading label text objective description target goal statement',
  id: 'number code key set group name',
  due: 'deadline duedate date',
  days: 'duration length periods',
  materials: 'resource resources link links file files video videos reading readings',
  grading: 'grade grades gradebook marks letters',
  window: 'dates start starts end ends begin begins startdate enddate open close',
  late: 'latework latepolicy penalty penalties',
  timeZone: 'zone tz clock',
  metadata: 'note notes comment comments remark remarks extra info subject author teacher',
  tier: 'optional importance priority',
};

const simple = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

const MEANT = new Map<string, string[]>();
for (const [key, words] of Object.entries(WORDS_FOR)) {
  for (const word of words.split(' ')) MEANT.set(word, [...(MEANT.get(word) ?? []), key]);
}

/** The keys that are called like this in a classroom, of these. */
export function keysCalled(word: string, keys: readonly string[]): readonly string[] {
  return (MEANT.get(simple(word)) ?? []).filter((key) => keys.includes(key));
}

/** What teachers call the words that a key takes. */
const WORDS_FOR_VALUE: { readonly [value: string]: string } = {
  must: 'required core essential mandatory compulsory basic',
  should: 'recommended expected',
  aspire: 'optional extra bonus stretch extension challenge enrichment could',
  any: 'free anyorder open parallel flexible',
  linear: 'fixed sequential strict ordered inorder sequence',
  new: 'different another other unused fresh',
};

/** Those of these words that are called like this in a classroom. */
export function valuesCalled(word: string, values: readonly string[]): readonly string[] {
  return values.filter((value) => WORDS_FOR_VALUE[value]?.split(' ').includes(simple(word)) === true);
}

/** The key that is there already and holds what is called like this, as one entry of several. */
export function holderCalled(word: string, present: ReadonlySet<string>): string | undefined {
  return keysCalled(word, HOLDERS).find((key) => present.has(key));
}

const HOLDERS: readonly string[] = 'skills summatives check practice reassess grading window materials'.split(
  ' ',
);
