import type { MapSet } from './map-graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An edge as the corners of its line. */
export interface EdgeLine {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** How a map is wanted. */
export interface MapWish {
  /** The most skills side by side. */
  readonly columns: number;
  /** How wide it may be; skills become narrower down to a width at which their titles can still be read. */
  readonly width: number;
  /** What is said of a set below its name. */
  readonly noteOf: (set: MapSet) => string;
}

/** The sizes of letters: titles of skills, and names of sets. */
export const SIZES = { title: 13.5, line: 18, name: 13.5, small: 11.5 } as const;

/** How far apart edges are that run beside each other. */
export const LANE = 9;
/** The space around the whole map. */
export const EDGE = 3;
/** How much narrower the frame of a set is than that of the set around it. */
export const INSET = 13;
/** How wide skills are, at the least and at the most, and the space inside: around the text, and above it. */
export const NODE = { least: 150, most: 206, pad: 12, head: 19 };
