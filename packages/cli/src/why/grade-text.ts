import type { Words } from '@openmastery/core/sentences';
import { type Cell, words } from '../grid.js';
import { sumOfPoints } from '../numbers.js';
import type { ExplainedColumn, GradeExplanation } from './explanation.js';
import { pointsInWords, rangeInWords } from './in-words.js';
import { outlookLines } from './outlook-text.js';
import { block, gradeWords, quiet, reasonLines, rowLines, section, type Voice } from './voice.js';

type Columned = Pick<GradeExplanation, 'columns' | 'because'>;

/** The grade of one learner: what it is, why, column by column, and what would change it. */
export function gradeText(
  heading: string,
  explained: Omit<GradeExplanation, 'better'> & { readonly better?: GradeExplanation['better'] },
  unitWords: Words,
  voice: Voice,
): string {
  const { because, better } = explained;
  return block(
    [heading],
    [
      gradeWords(explained, voice),
      ...section(voice.say.because, reasonLines(because, voice), voice),
      ...section(voice.say.columns, columnLines(explained, unitWords, voice), voice),
      ...section(
        voice.say.wouldChange,
        [
          ...rangeInWords(explained.range, voice.say, voice.formats),
          ...(better == null
            ? []
            : [
                `${voice.say.toGet(better.letter)}:`,
                ...outlookLines(better, voice, unitWords.titleOf).map((line) => `  ${line}`),
              ]),
        ],
        voice,
      ),
    ],
    voice,
  );
}

function columnLines({ columns, because }: Columned, unitWords: Words, voice: Voice): readonly string[] {
  const { say } = voice;
  if (because.some(({ code }) => code === 'nothing-counts')) return [];
  const rows = columns.map((column): readonly Cell[] => [
    words(columnName(column, unitWords, voice)),
    words(say.of(pointsInWords(column.earned, voice.formats), pointsInWords(column.possible, voice.formats))),
    quiet(columnReason(column, voice)),
  ]);
  const isPoints = because.some(({ code, data }) => code === 'scheme' && data.scheme === 'points');
  if (!isPoints) return rowLines(rows, voice);
  const inIt = columns.filter(({ status }) => status === 'counted' || status === 'missing');
  const sum = say.of(
    pointsInWords(sumOfPoints(inIt.map(({ earned }) => earned)), voice.formats),
    pointsInWords(sumOfPoints(inIt.map(({ possible }) => possible)), voice.formats),
  );
  return rowLines([...rows, [words(say.together), words(sum), words('')]], voice);
}

/** That it waits to be graded; of a column that is not in the sum, why; of one that is not in full, how it came to that. */
function columnReason({ status, earned, possible, because, waits }: ExplainedColumn, { say }: Voice): string {
  if (waits && status === 'missing') return say.waits;
  if (status === 'counted')
    return earned === possible ? '' : because.map(({ sentence }) => sentence).join(' ');
  const reason = because.at(-1)?.sentence ?? '';
  return waits ? `${say.waits}: ${reason}` : reason;
}

/** A column in a few words: the id of its skill and the kind of work, or the title of a task or summative. */
function columnName(
  { id, kind, skill }: ExplainedColumn,
  { titleOf, taskOf }: Words,
  { say }: Voice,
): string {
  if (skill === null || kind === 'summative') return titleOf(id.replace(/^summative:/, ''));
  const task = id.split(':')[2];
  return `${skill}, ${task === undefined ? say.kinds[kind] : taskOf(task)}`;
}
