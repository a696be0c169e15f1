import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './process.mjs';

// What an import from core brings along, file by file: `npm run size:files -- evaluate grade`, or all of it.
const names = process.argv.slice(2);
const what = names.length > 0 ? `{ ${names.join(', ')} }` : '*';

const { metafile, outputFiles } = await build({
  stdin: {
    contents: `export ${what} from './index.ts';`,
    resolveDir: `${root}packages/core/src`,
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  metafile: true,
  absWorkingDir: `${root}packages/core/src`,
});
const [{ contents }] = outputFiles;
const [{ inputs }] = Object.values(metafile.outputs);
const files = Object.entries(inputs)
  .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
  .filter(({ bytes }) => bytes > 0)
  .sort((a, b) => b.bytes - a.bytes);
const folders = new Map();
for (const { path, bytes } of files) {
  const [folder] = path.split('/');
  folders.set(folder, (folders.get(folder) ?? 0) + bytes);
}

for (const { path, bytes } of files) print(bytes, path);
console.log();
for (const [folder, bytes] of [...folders].sort((a, b) => b[1] - a[1])) print(bytes, folder);
const compressed = (brotliCompressSync(contents).length / 1000).toFixed(2);
console.log(`\n${contents.length} bytes minified, ${compressed} kB compressed: ${what}`);

function print(bytes, name) {
  console.log(
    `${String(bytes).padStart(7)}  ${((100 * bytes) / contents.length).toFixed(1).padStart(4)} %  ${name}`,
  );
}
