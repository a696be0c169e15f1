/** Where a table says who a row is about. Columns count from 0. */
export interface PeopleColumns {
  readonly learner: number | null;
  /** One column, or first and last name. */
  readonly name: readonly number[];
  readonly group: number | null;
  readonly at: number | null;
  /** The learner is found by a word for a person, such as `Student`, which may have a name in it. */
  readonly isPerson: boolean;
  /** The gradebook of a learning platform, with columns of its own: Canvas, Moodle, Google Classroom. */
  readonly isExport: boolean;
}

// Best first: what a school's systems agree on goes before what a platform made up, and a name comes last.
const LEARNER = [
  'learner',
  'learner id',
  'sis user id',
  'student id',
  'pupil id',
  'id number',
  'sis login id',
  'username',
  'email address',
  'email',
];
/** Who a row is about, by an id or by a name. */
const PERSON = ['student', 'pupil', 'alumno', 'alumna', 'estudiante'];
const AT = ['at', 'date', 'timestamp', 'date and time'];
const GROUP = ['group', 'section', 'class'];
const NAME = ['name', 'full name', 'student name', 'pupil name', ...PERSON];
const LAST_NAME = ['surname', 'last name'];

// Columns that Canvas puts beside its own `ID`.
const OF_CANVAS = ['sis user id', 'sis login id', 'integration id', 'root account', 'section'];

// Columns of platforms that say nothing about a skill.
const OF_EXPORTS =
  /^(?:student|id|sis user id|sis login id|integration id|root account|section|first name|last name|surname|id number|username|institution|department|email address|last downloaded from this course|course total.*|overall grade|(?:.* )?(?:unposted )?(?:current|final|override) (?:score|points|grade|status)(?: \(.*\))?)$/;

/**
 * Finds who a row is about by the names that spreadsheets and platforms use. In a `list` of events `id` names the event,
 * in Canvas's gradebook and in a roster the learner.
 */
export function peopleColumns(
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
  kind: 'list' | 'grid' | 'roster',
): PeopleColumns {
  const names = header.map(simplify);
  const columnOf = (wanted: readonly string[]) =>
    wanted.map((name) => names.indexOf(name)).filter((column) => column >= 0);
  const has = (name: string) => names.includes(name);
  const isFilled = (column: number) => rows.some(({ cells }) => (cells[column] ?? '').trim() !== '');
  const isCanvas =
    kind === 'roster' ||
    (kind === 'grid' && (OF_CANVAS.some(has) || rows.some(({ cells }) => isPointsRow(cells))));
  const isExport =
    !has('learner') &&
    ((has('student') && has('id') && isCanvas) ||
      (has('email address') && (has('first name') || has('last name'))));
  const learners = columnOf([...LEARNER, ...(isExport ? ['id'] : PERSON)]);
  const learner = learners.find(isFilled) ?? learners[0] ?? null;
  const first = columnOf(['first name']);
  const last = columnOf(LAST_NAME);
  const whole = columnOf(NAME).filter((column) => column !== learner);
  return {
    learner,
    name: whole.length > 0 ? whole.slice(0, 1) : [...first, ...last],
    group: columnOf(GROUP)[0] ?? null,
    at: columnOf(AT)[0] ?? null,
    isPerson: learner !== null && PERSON.includes(names[learner] ?? ''),
    isExport,
  };
}

/** Whether a platform's column is about people or sums, and so about no skill. */
export function isExportColumn(name: string): boolean {
  return OF_EXPORTS.test(simplify(name));
}

/** The row below the header in which Canvas says how many points each column has. */
export function isPointsRow(cells: readonly string[]): boolean {
  return cells.slice(0, 2).some((cell) => simplify(cell) === 'points possible');
}

function simplify(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
