import type { ExplainedOutlook } from './outlook.js';
import { gradeWords, reasonLines, type Voice } from './voice.js';

/** What is still needed, a line each; or that it is reached; or why it cannot be. */
export function outlookLines(
  { reachable, needs, barred, closed, obstacles, best, search }: ExplainedOutlook,
  voice: Voice,
  titleOf: (skill: string) => string,
): readonly string[] {
  const { say } = voice;
  if (!reachable) {
    const inTheWay = obstacles.flatMap(({ skill, because }) =>
      obstacles.length === 1 && best === null
        ? reasonLines(because, voice)
        : [`${titleOf(skill)}:`, ...reasonLines(because, voice).map((line) => `  ${line}`)],
    );
    return [say.outOfReach, ...(best === null ? [] : [say.atBest(gradeWords(best, voice))]), ...inTheWay];
  }
  if (needs.length === 0) return [say.reached];
  return [
    ...needs.map(({ sentence }) => sentence),
    ...closed.map(({ sentence }) => sentence),
    ...barred.map(({ sentence }) => sentence),
    ...(search === 'greedy' ? [say.otherSets] : []),
  ];
}
