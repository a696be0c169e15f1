import { readFileSync } from 'node:fs';

// Reads logs of one JSON map a line as JSON, and does nothing else with them.
for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, 'utf8').split('\n')) if (line !== '') JSON.parse(line);
}
