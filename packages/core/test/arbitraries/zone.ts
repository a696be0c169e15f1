/** Zones with a change of clocks near their anchor, and some without. The anchor is a date of the unit. */
export const zones = [
  { timeZone: undefined, anchor: '2026-09-07' },
  { timeZone: 'America/Chicago', anchor: '2026-10-30' },
  { timeZone: 'America/Chicago', anchor: '2026-03-05' },
  { timeZone: 'Europe/Berlin', anchor: '2026-10-22' },
  { timeZone: 'Europe/Berlin', anchor: '2026-03-26' },
  { timeZone: 'Australia/Lord_Howe', anchor: '2026-04-02' },
  { timeZone: 'Asia/Kolkata', anchor: '2026-02-26' },
  { timeZone: 'Pacific/Kiritimati', anchor: '2026-12-29' },
  { timeZone: 'America/Santiago', anchor: '2026-09-03' },
  { timeZone: 'Etc/GMT+12', anchor: '2028-02-27' },
] as const;

const DAY = 86_400_000;

/** The local date so many calendar days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(ms: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}

/** The instant at which clocks of the zone show the date and the time of day; about that where they never do. */
export function epochOf(date: string, msOfDay: number, timeZone: string): number {
  const wanted = Date.parse(`${date}T00:00:00Z`) + msOfDay;
  const first = wanted - (wallClock(wanted, timeZone) - wanted);
  return first - (wallClock(first, timeZone) - wanted);
}
