import { nearest } from './nearest.js';

const simple = (name: string): string => name.toLowerCase().replace(/[\s_.-]/g, '');

/** The city of a zone: `New_York` of `America/New_York`. */
const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

/** Zones that may have been meant by a city alone, by another spelling, or by a slip; at most three. */
export function zonesLike(wrote: string): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = simple(cityOf(wrote));
  const exact = zones.filter((zone) => simple(cityOf(zone)) === city);
  if (exact.length > 0) return exact.slice(0, 3);
  const cities = new Map(zones.map((zone) => [cityOf(zone), zone]));
  const near = nearest(cityOf(wrote), [...cities.keys()]).flatMap((name) => cities.get(name) ?? []);
  return near.length > 0 ? near : nearest(wrote, zones);
}
