import { exact, parseWritten } from '../exact/ratio.js';
import type {
  Bundle,
  BundleAmount,
  BundleCondition,
  BundleSubject,
  Credit,
  Grading,
  ScaleStep,
  Scheme,
} from '../model/grading.js';
import type { Path } from '../model/path.js';
import { DEFAULTS } from './defaults.js';
import { entries, type Reader, readProportion } from './reader.js';
import { SCALES } from './scales.js';
import type {
  ConditionSource,
  CreditSource,
  GradingSource,
  Named,
  ProportionSource,
  ScaleSource,
} from './source.js';

const BUILT_IN: ReadonlyMap<string, ScaleSource> = new Map<string, ScaleSource>(Object.entries(SCALES));

const readBefore = new Map<ScaleSource, readonly ScaleStep[]>();

/** A built-in scale, read once for all units. */
function builtInSteps(reader: Reader, source: ScaleSource, path: Path): readonly ScaleStep[] {
  const known = readBefore.get(source);
  if (known !== undefined) return known;
  // every unit has this very list
  const steps = Object.freeze(readSteps(reader, source, path).map((step) => Object.freeze(step)));
  readBefore.set(source, steps);
  return steps;
}

function readSteps(reader: Reader, source: ScaleSource, path: Path): readonly ScaleStep[] {
  return entries(source).map(([letter, from]) => ({
    letter,
    from: readProportion(reader, from, [...path, letter], 'percent'),
  }));
}

/** The scales that a course names. */
export type Scales = ReadonlyMap<string, ScaleSource>;

/** Where a letter starts that was given a range, such as `90-100` or `90+`; null where it was not. */
function lowerBound(from: ProportionSource): string | null {
  const [, low = '', high] =
    /^(?:>=? ?|≥ ?)?(\d{1,3}(?:\.\d+)?)%?(?: ?(?:-|–|to|bis|a) ?(\d{1,3}(?:\.\d+)?)%?| ?\+)?$/.exec(
      String(from).trim(),
    ) ?? [];
  if (low === '' || /^\d+(\.\d+)?%?$/.test(String(from).trim())) return null;
  return high !== undefined && Number(high) < Number(low) ? high : low;
}

export function readScale(
  reader: Reader,
  source: string | ScaleSource,
  scales: Scales,
  path: Path,
): readonly ScaleStep[] | null {
  const found = typeof source === 'string' ? scales.get(source) : source;
  if (found === undefined) {
    const builtIn = BUILT_IN.get(String(source));
    if (builtIn !== undefined) return builtInSteps(reader, builtIn, path);
    reader.report('unknown-scale', path, {
      id: String(source),
      known: [...scales.keys(), ...BUILT_IN.keys()],
    });
    return null;
  }
  const written = entries(found);
  const range = written.find(([, from]) => lowerBound(from) !== null);
  if (range !== undefined) {
    const bounds = written.map(([letter, from]) => `${letter}: ${lowerBound(from) ?? from}`);
    reader.report('unreadable-proportion', path, {
      text: String(range[1]),
      meant: `{ ${bounds.join(', ')} }`,
    });
    return null;
  }
  const before = reader.findings.length;
  const steps = readSteps(reader, found, path);
  // half a scale would only bring faults of its own
  return reader.findings.length > before ? null : steps;
}

function readCredit(reader: Reader, source: CreditSource, path: Path): Credit {
  if (typeof source === 'string') return { type: source };
  const said = new Map<string, ProportionSource>(entries(source));
  const proportion = (key: string, missing: string) => {
    const value = said.get(key);
    return value === undefined ? missing : readProportion(reader, value, [...path, key]);
  };
  if (said.has('mastered') || said.has('notYet')) {
    return { type: 'table', mastered: proportion('mastered', '1'), notYet: proportion('notYet', '0') };
  }
  return {
    type: 'levels',
    levels: [...said.keys()].map((level) => ({ level, credit: proportion(level, '0') })),
  };
}

function readSubject(key: string): BundleSubject {
  switch (key) {
    case 'must':
    case 'should':
    case 'aspire':
      return { type: 'tier', tier: key };
    case 'skills':
    case 'average':
    case 'lowest':
    case 'points':
      return { type: key };
    default:
      return { type: 'entry', id: key };
  }
}

function readAmount(source: string | number): BundleAmount | null {
  if (source === 'all') return { type: 'all' };
  const text = String(source).trim();
  if (/^\d{1,6}$/.test(text)) return { type: 'count', n: Number(text) };
  const value = /[%/]/.test(text) ? parseWritten(text) : null;
  return value === null ? null : { type: 'proportion', value: exact(value) };
}

function readCondition(reader: Reader, key: string, source: ConditionSource, path: Path): BundleCondition {
  const subject = readSubject(key);
  if (typeof source === 'object') {
    const levels = entries(source as Named<string | number>).map(([level, said]) => {
      const amount = readAmount(said);
      if (amount === null) reader.report('unreadable-condition', [...path, level], { text: String(said) });
      return { level, amount: amount ?? { type: 'all' as const } };
    });
    return { subject, need: { type: 'levels', levels } };
  }
  if (
    (subject.type === 'average' || subject.type === 'lowest' || subject.type === 'points') &&
    source !== 'all'
  ) {
    return { subject, need: { type: 'proportion', value: readProportion(reader, source, path, 'percent') } };
  }
  const amount = readAmount(source);
  if (amount !== null) return { subject, need: amount };
  if (typeof source === 'string') return { subject, need: { type: 'level', level: source } };
  reader.report('unreadable-condition', path, { text: String(source) });
  return { subject, need: { type: 'all' } };
}

function readScheme(reader: Reader, source: GradingSource, path: Path): Scheme {
  const said = (['weights', 'tiers', 'bundles'] as const).filter((key) => source[key] !== undefined);
  if (said.length > 1) reader.report('several-schemes', [...path, said[1] ?? ''], { schemes: said }, 'key');
  if (source.weights !== undefined) {
    return { type: 'weights', weights: entries(source.weights).map(([part, weight]) => ({ part, weight })) };
  }
  if (source.tiers !== undefined) {
    const { partial = DEFAULTS.tiers.partial, ...tiers } = source.tiers;
    const read = (tier: 'must' | 'should' | 'aspire') => {
      const figure = tiers[tier];
      if (figure === undefined) return null;
      const before = reader.findings.length;
      const read = readProportion(reader, figure, [...path, 'tiers', tier], 'percent');
      return reader.findings.length > before ? null : read;
    };
    return { type: 'tiers', must: read('must'), should: read('should'), aspire: read('aspire'), partial };
  }
  if (source.bundles === undefined) return { type: 'points' };
  const bundles: Bundle[] = [];
  let otherwise: string | null = null;
  for (const [letter, conditions] of entries(source.bundles)) {
    const at = [...path, 'bundles', letter];
    if (letter === 'otherwise') otherwise = String(conditions);
    else if (typeof conditions === 'string') reader.report('unreadable-condition', at, { text: conditions });
    else {
      const read = entries(conditions).map(([key, need]) => readCondition(reader, key, need, [...at, key]));
      bundles.push({ letter, conditions: read });
    }
  }
  return { type: 'bundles', bundles, otherwise };
}

/** Lays the grading of a unit over that of its course: key by key; a way to make the grade replaces another. */
export function overlayGrading(
  base: GradingSource | undefined,
  over: GradingSource | undefined,
): GradingSource {
  if (base === undefined) return over ?? {};
  const { weights: _weights, ...inherited } = base;
  if (over === undefined) return inherited;
  const credit = { ...inherited.credit, ...over.credit };
  if (over.weights === undefined && over.tiers === undefined && over.bundles === undefined) {
    return { ...inherited, ...over, credit };
  }
  const { tiers: _tiers, bundles: _bundles, ...rest } = inherited;
  return { ...rest, ...over, credit };
}

export function readGrading(reader: Reader, source: GradingSource, scales: Scales, path: Path): Grading {
  const proportion = (key: 'floor' | 'atLeast'): string | null => {
    const said = source[key];
    return said === undefined ? null : readProportion(reader, said, [...path, key]);
  };
  const credit = (kind: 'practice' | 'check' | 'summative'): Credit =>
    readCredit(reader, source.credit?.[kind] ?? DEFAULTS.credit[kind], [...path, 'credit', kind]);
  return {
    credit: {
      practice: credit('practice'),
      check: credit('check'),
      summative: credit('summative'),
    },
    floor: proportion('floor'),
    atLeast: proportion('atLeast'),
    missing: readProportion(reader, source.missing ?? DEFAULTS.grading.missing, [...path, 'missing']),
    pending: source.pending ?? null,
    scheme: readScheme(reader, source, path),
    scale: source.scale === undefined ? null : readScale(reader, source.scale, scales, [...path, 'scale']),
    roundTo:
      source.roundTo === undefined
        ? null
        : readProportion(reader, source.roundTo, [...path, 'roundTo'], 'step'),
  };
}
