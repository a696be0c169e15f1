/** A source of numbers that looks like chance and is the same for the same words. */
export function chanceOf(...words) {
  let state = hash(words.join('/'));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    /** Whether something happens that happens in this share of all cases. */
    happens: (share) => next() < share,
    /** A whole number, both ends inside. */
    between: (lowest, highest) => lowest + Math.floor(next() * (highest - lowest + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** Around a middle, rarely far from it. */
    around: (middle, spread) => middle + (next() + next() + next() - 1.5) * spread,
  };
}

function hash(text) {
  let sum = 2166136261;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619);
  return sum;
}
