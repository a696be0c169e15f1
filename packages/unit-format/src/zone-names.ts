import { nearest } from './nearest.js';

const simple = (name: string): string => name.toLowerCase().replace(/[\s_.-]/g, '');

/** The city of a zone: `New_York` of `America/New_York`. */
const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

/** Places whose clocks are called so, by abbreviation. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'Europe/London': 'BST',
    'Europe/Dublin': 'IST',
    'Europe/Lisbon': 'WET WEST',
    'Europe/Berlin': 'CET CEST MEZ MESZ MET',
    'Europe/Athens': 'EET EEST',
    'Europe/Moscow': 'MSK',
    'America/New_York': 'EST EDT ET',
    'America/Chicago': 'CST CDT CT',
    'America/Denver': 'MST MDT MT',
    'America/Los_Angeles': 'PST PDT PT',
    'America/Anchorage': 'AKST AKDT',
    'Pacific/Honolulu': 'HST',
    'America/Halifax': 'AST ADT',
    'America/Bogota': 'COT',
    'America/Lima': 'PET',
    'America/Santiago': 'CLT CLST',
    'America/Argentina/Buenos_Aires': 'ART',
    'America/Sao_Paulo': 'BRT',
    'Asia/Kolkata': 'IST',
    'Asia/Shanghai': 'CST',
    'Asia/Singapore': 'SGT',
    'Asia/Hong_Kong': 'HKT',
    'Asia/Tokyo': 'JST',
    'Australia/Sydney': 'AEST AEDT AET',
    'Australia/Perth': 'AWST',
    'Pacific/Auckland': 'NZST NZDT',
    'Africa/Johannesburg': 'SAST',
    'Africa/Lagos': 'WAT',
    'Africa/Maputo': 'CAT',
    'Africa/Nairobi': 'EAT',
  }).map(([zone, words]) => [zone, words.split(' ')]),
);

/** Zones that may have been meant by an abbreviation, a city alone, another spelling, or a slip; at most three. */
export function zonesLike(wrote: string): readonly string[] {
  const short = [...PLACES].flatMap(([zone, words]) => (words.includes(wrote.toUpperCase()) ? [zone] : []));
  if (short.length > 0) return short;
  const zones = Intl.supportedValuesOf('timeZone');
  const city = simple(cityOf(wrote));
  const exact = zones.filter((zone) => simple(cityOf(zone)) === city);
  if (exact.length > 0) return exact.slice(0, 3);
  const cities = new Map(zones.map((zone) => [cityOf(zone), zone]));
  const near = nearest(cityOf(wrote), [...cities.keys()]).flatMap((name) => cities.get(name) ?? []);
  return near.length > 0 ? near : nearest(wrote, zones);
}
