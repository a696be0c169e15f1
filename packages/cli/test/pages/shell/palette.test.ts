import { describe, expect, test } from 'vitest';
import { PALETTE } from '../../../src/pages/shell/palette.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const colours = PALETTE[scheme];
  const tiles = Object.keys(colours).filter((name) => `${name}-tile` in colours) as (keyof typeof colours)[];

  test.each(['ground', 'sheet'] as const)('has text of contrast 4.5 on its %s', (ground) => {
    expect(contrast(colours.text, colours[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.quiet, colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(tiles)('has a symbol of contrast 3 for %s, and 4.5 where a figure stands beside it', (name) => {
    const tile = colours[`${name}-tile` as keyof typeof colours];
    expect(contrast(colours[name], tile)).toBeGreaterThanOrEqual(
      name === 'notYet' || name === 'mastered' ? 4.5 : 3,
    );
    expect(contrast(colours[name], colours.sheet)).toBeGreaterThanOrEqual(3);
  });
});
