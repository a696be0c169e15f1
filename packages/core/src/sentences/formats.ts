import { type Figure, roundTo } from '../exact/figure.js';
import { parseExact, ratio, toNumber } from '../exact/ratio.js';

/** How a language writes numbers, dates and lists. */
export interface Formats {
  /** A figure, whose two decimals were rounded where it was made. */
  readonly percent: (figure: Figure) => string;
  /** What a figure is held against: as a fraction where both would look the same and are not. */
  readonly beside: (figure: Figure, bound: Figure) => string;
  /** Points as an exact fraction: a whole number, or two decimals rounded half up. */
  readonly points: (exact: string) => string;
  /** Such points with the noun that goes with them. */
  readonly pointsOf: (exact: string, one: string, other: string) => string;
  /** A number with the noun that goes with it. */
  readonly count: (n: number, one: string, other: string) => string;
  readonly and: (phrases: readonly string[]) => string;
  /** Each quoted; what joins them goes by the titles, as `y` and `e` do in Spanish. */
  readonly titles: (titles: readonly string[]) => string;
  /** A local date in words; what is no date stays as it is. */
  readonly day: (day: string) => string;
}

/** The formats of a locale; `percentSign` with the space before it, where there is one. */
export function formatsOf(locale: string, percentSign: string): Formats {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const hundredth = ratio(1, 100);
  const count = (n: number, one: string, other: string) =>
    `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : other}`;
  const rounded = (text: string) => {
    const value = parseExact(text);
    return value === null ? null : toNumber(roundTo(value, hundredth));
  };
  const percent = (figure: Figure) => `${numbers.format(figure.percent)}${percentSign}`;
  return {
    percent,
    beside: (figure, bound) =>
      figure.percent === bound.percent && figure.exact !== bound.exact ? bound.exact : percent(bound),
    points: (text) => {
      const value = rounded(text);
      return value === null ? text : numbers.format(value);
    },
    pointsOf: (text, one, other) => count(rounded(text) ?? 0, one, other),
    count,
    and: (phrases) => lists.format(phrases),
    titles: (titles) =>
      lists
        .formatToParts(titles)
        .map(({ type, value }) => (type === 'element' ? quoted(value) : value))
        .join(''),
    day: (day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? days.format(new Date(`${day}T00:00:00Z`)) : day),
  };
}

/** A title inside a sentence. */
export function quoted(title: string): string {
  return `“${title}”`;
}

/** With a capital: what stands at the head of a sentence. */
export function headed(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** What a person wrote down as the reason, after a colon and without its own full stop. */
export function because(reason: string | null): string {
  const text = (reason ?? '').trim().replace(/\.+$/, '');
  return text === '' ? '' : `: ${text}`;
}

/** A score as the log has it, without the quotes of JSON. */
export function scoreText(json: string): string {
  return json.replace(/^"(.+)"$/, '$1');
}
