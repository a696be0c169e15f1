/**
 * `; did you mean …?` where one of the known words is near to what was written, else nothing.
 *
 * @example
 * ```ts
 * didYouMean('chekc', ['check', 'grade']) // → '; did you mean `check`?'
 * ```
 */
export function didYouMean(wrote: string, known: readonly string[]): string {
  const word = wrote.toLowerCase().slice(0, 60);
  const [best] = known
    .map((name) => ({ name, far: distance(word, name.toLowerCase()) }))
    .filter(
      ({ name, far }) =>
        far <= Math.max(1, Math.floor(Math.max(name.replace(/^-+/, '').length, word.length - 1) / 2.5)),
    )
    .sort((a, b) => a.far - b.far);
  return best === undefined ? '' : `; did you mean \`${best.name}\`?`;
}

// Letters to put in, take out, change or swap with their neighbour.
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
