import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file in which nothing is to be found. */
export interface GoodFile {
  /** Its path in the repository. */
  readonly file: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

function filesIn(folder: string, end: string): GoodFile[] {
  return readdirSync(`${root}${folder}`, { encoding: 'utf8', recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      return { file, text: readFileSync(`${root}${file}`, 'utf8') };
    });
}

/** The units under `examples/`, and the fixtures that say everything. */
export const goodUnits = [
  ...filesIn('examples', '.unit.yaml'),
  ...filesIn('packages/unit-format/test/fixtures/ok', '.unit.yaml'),
];

export const goodCourses = [
  ...filesIn('examples', '.course.yaml'),
  ...filesIn('packages/unit-format/test/fixtures/ok', '.course.yaml'),
];

/** The logs of the examples, each beside its unit or course. */
export const exampleLogs = filesIn('examples', 'class.csv');

/** The text of a good file, by the end of its path. */
export function goodText(end: string): string {
  const found = [...goodUnits, ...goodCourses].find(({ file }) => file.endsWith(end));
  if (found === undefined) throw new Error(`no good file ${end}`);
  return found.text;
}
