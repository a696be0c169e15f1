import { writeFileSync } from 'node:fs';

// Loaded before a program, this writes down how much memory it had at most, in kilobytes.
process.on('exit', () => {
  writeFileSync(process.env.OPENMASTERY_PEAK, String(process.resourceUsage().maxRSS));
});
