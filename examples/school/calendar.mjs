// The school year, in local days as text.

export const TIME_ZONE = 'America/Chicago';
export const CLOSED = [
  '2026-09-07',
  '2026-11-25 .. 2026-11-27',
  '2026-12-21 .. 2027-01-01',
  '2027-01-18',
  '2027-03-15 .. 2027-03-19',
  '2027-05-31',
];
/** When the four units of a course are taught. */
export const TERMS = [
  { opens: '2026-09-01', closes: '2026-10-30' },
  { opens: '2026-11-02', closes: '2027-01-22' },
  { opens: '2027-01-25', closes: '2027-04-02' },
  { opens: '2027-04-05', closes: '2027-06-11' },
];

const closed = CLOSED.map((days) => days.split(' .. ')).map(([from, to = from]) => ({ from, to }));

/** Every day with school, in order. */
export const SCHOOL_DAYS = days('2026-09-01', '2027-06-25').filter((day) => {
  const weekday = new Date(`${day}T12:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !closed.some(({ from, to }) => from <= day && day <= to);
});

/** How many days with school lie before a day. */
export function schoolDay(day) {
  return SCHOOL_DAYS.findIndex((each) => each >= day);
}

/** A minute of a school day with its distance from Greenwich, as programs write it. */
export function instant(day, time) {
  const isSummer = day < '2026-11-01' || day >= '2027-03-14';
  return `${day}T${time}:00${isSummer ? '-05:00' : '-06:00'}`;
}

function days(from, to) {
  const all = [];
  for (
    let day = from;
    day <= to;
    day = new Date(Date.parse(`${day}T12:00Z`) + 86400000).toISOString().slice(0, 10)
  )
    all.push(day);
  return all;
}
