/** The files of a OneRoster 1.2 gradebook and their columns, in the order of the CSV binding. */
export const FILES = {
  categories: ['sourcedId', 'status', 'dateLastModified', 'title', 'weight'],
  lineItems: [
    'sourcedId',
    'status',
    'dateLastModified',
    'title',
    'description',
    'assignDate',
    'dueDate',
    'classSourcedId',
    'categorySourcedId',
    'academicSessionSourcedId',
    'resultValueMin',
    'resultValueMax',
    'schoolSourcedId',
  ],
  lineItemLearningObjectiveIds: [
    'sourcedId',
    'status',
    'dateLastModified',
    'lineItemSourcedId',
    'source',
    'learningObjectiveId',
  ],
  lineItemScoreScales: [
    'sourcedId',
    'status',
    'dateLastModified',
    'title',
    'lineItemSourcedId',
    'scoreScaleSourcedId',
  ],
  results: [
    'sourcedId',
    'status',
    'dateLastModified',
    'lineItemSourcedId',
    'studentSourcedId',
    'scoreStatus',
    'score',
    'scoreDate',
    'comment',
    'textScore',
    'classSourcedId',
    'inProgress',
    'incomplete',
    'late',
    'missing',
  ],
  scoreScales: [
    'sourcedId',
    'status',
    'dateLastModified',
    'title',
    'type',
    'orgSourcedId',
    'courseSourcedId',
    'classSourcedId',
    'scoreScaleValue',
  ],
} as const;

/** One of the files, without its ending. */
export type OneRosterFile = keyof typeof FILES;

/** A row, by its columns; what is left out is blank. */
export type OneRosterRow<File extends OneRosterFile> = {
  readonly [Column in (typeof FILES)[File][number]]?: string;
} & { readonly sourcedId: string };

/** Every file that a set may have; the manifest says of each whether it is there. */
export const ALL_FILES = [
  'academicSessions',
  'categories',
  'classes',
  'classResources',
  'courses',
  'courseResources',
  'demographics',
  'enrollments',
  'lineItemLearningObjectiveIds',
  'lineItems',
  'lineItemScoreScales',
  'orgs',
  'resources',
  'resultLearningObjectiveIds',
  'results',
  'resultScoreScales',
  'roles',
  'scoreScales',
  'userProfiles',
  'userResources',
  'users',
] as const;
