import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The functions that a V8 profile finds the time in, by what they take themselves, with their places in the sources. */
export function hottest(folder, count = 25) {
  const [file] = readdirSync(folder);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const maps = new Map();
  const functions = new Map();
  let total = 0;
  samples.forEach((sample, index) => {
    const frame = frames.get(sample);
    const place = placeOf(frame, maps);
    const name = frame.functionName || '(nameless)';
    if (name === '(idle)' || name === '(program)') return;
    const key = `${name} ${place}`;
    const found = functions.get(key) ?? { name, place, time: 0 };
    found.time += timeDeltas[index];
    total += timeDeltas[index];
    functions.set(key, found);
  });
  return [...functions.values()]
    .sort((a, b) => b.time - a.time)
    .slice(0, count)
    .map(({ name, place, time }) => ({ name, place, share: time / total }));
}

function placeOf({ url, lineNumber, columnNumber }, maps) {
  if (!url.startsWith('file:')) return url;
  if (!maps.has(url)) maps.set(url, mapOf(fileURLToPath(url)));
  const entry = maps.get(url)?.findEntry(lineNumber, columnNumber);
  const source = entry?.originalSource ?? url;
  const line = entry?.originalLine ?? lineNumber;
  return `${source.replace(/^.*?src\//, 'src/')}:${line + 1}`;
}

function mapOf(path) {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  } catch {
    return undefined; // a file that nothing was built into
  }
}
