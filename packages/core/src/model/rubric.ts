/** One step of a rubric. Levels that are not given points are worth 1, 2, 3 … from the lowest. */
export interface Level {
  readonly name: string;
  readonly points: number;
}

/** One dimension that an analytic rubric looks at on its own, such as `accuracy`. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  /** Its share in `whole: mean`; 1 unless said. */
  readonly weight: number;
  /** What each level looks like, by level name; levels without a descriptor are left out. */
  readonly descriptors: readonly { readonly level: string; readonly text: string }[];
}

/** How good is good enough, in words: levels from the lowest to the highest, for the whole or criterion by criterion. */
export interface Rubric {
  /** The name that checks and summatives refer to; absent for a rubric written where it is used. */
  readonly id?: string;
  readonly levels: readonly Level[];
  /** Empty means holistic: one level for the whole. */
  readonly criteria: readonly Criterion[];
  /** How the criteria come to one figure: their weighted mean, or the lowest of them. */
  readonly whole: 'mean' | 'lowest';
}
