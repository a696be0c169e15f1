// What a class report does where scripts run: sorting, filtering, printing a part. It is built into
// src/pages/report/tracker-script.json by `npm run update`; without it the whole page is readable.

const form = document.querySelector<HTMLFormElement>('.controls');
const body = document.querySelector<HTMLTableSectionElement>('.tracker tbody');
if (form && body) takeHold(form, body);

function takeHold(form: HTMLFormElement, body: HTMLTableSectionElement): void {
  const rows = [...body.querySelectorAll<HTMLTableRowElement>('tr[id]')];
  const heads = [...document.querySelectorAll<HTMLElement>('.tracker th.skill')];
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement | null;
  const check = form.elements.namedItem('reverse') as HTMLInputElement;
  const find = form.elements.namedItem('find') as HTMLInputElement;
  const output = form.querySelector('output');
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const statuses = [...(select('status')?.options ?? [])].map(({ value }) => value);

  const textOf = (row: Element, selector: string) => row.querySelector(selector)?.textContent ?? '';
  const statusOf = (row: HTMLTableRowElement, skill: number) =>
    row.cells[skill + 1]?.firstElementChild?.className ?? '';
  const masteredIn = (row: HTMLTableRowElement) => row.querySelectorAll('td>.m').length;
  const rankOf = (row: HTMLTableRowElement) => Number(row.dataset.rank ?? Number.NEGATIVE_INFINITY);
  const statusRank = (row: HTMLTableRowElement, skill: number) => {
    const rank = statuses.indexOf(statusOf(row, skill));
    return rank < 0 ? statuses.length : rank;
  };
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  function compare(by: string, a: HTMLTableRowElement, b: HTMLTableRowElement): number {
    if (by === '') return 0;
    if (by === 'name') return collator.compare(textOf(a, 'th>:first-child'), textOf(b, 'th>:first-child'));
    if (by === 'group') return collator.compare(textOf(a, '.group'), textOf(b, '.group'));
    if (by === 'mastered') return masteredIn(b) - masteredIn(a);
    if (by === 'grade') return rankOf(a) === rankOf(b) ? 0 : rankOf(a) < rankOf(b) ? 1 : -1;
    return statusRank(a, Number(by)) - statusRank(b, Number(by));
  }

  function isShown(row: HTMLTableRowElement): boolean {
    const [group, status, skill] = ['group', 'status', 'skill'].map((name) => select(name)?.value ?? '');
    if (group && textOf(row, '.group') !== group) return false;
    if (!plain(textOf(row, 'th>:first-child')).includes(plain(find.value.trim()))) return false;
    if (!status) return true;
    return heads.some((_, at) => (skill === '' || Number(skill) === at) && statusOf(row, at) === status);
  }

  function apply(): void {
    const by = select('sort')?.value ?? '';
    const turn = check.checked ? -1 : 1;
    const place = new Map(rows.map((row, at) => [row, at]));
    const order = [...rows].sort((a, b) => {
      const first = by === '' ? (place.get(a) ?? 0) - (place.get(b) ?? 0) : compare(by, a, b);
      return turn * first || (place.get(a) ?? 0) - (place.get(b) ?? 0);
    });
    for (const row of order) row.hidden = !isShown(row);
    body.append(...order);
    markHead(by);
    tell(rows.filter(({ hidden }) => !hidden).length);
  }

  function markHead(by: string): void {
    const marked = by === 'name' ? 'th.learner' : by === 'grade' ? 'th.grade' : null;
    const head = marked ? document.querySelector(`.tracker ${marked}`) : by === '' ? null : heads[Number(by)];
    for (const one of document.querySelectorAll('.tracker [aria-sort]')) one.removeAttribute('aria-sort');
    // Best first is what a column shows downwards.
    head?.setAttribute('aria-sort', (by === 'name') === check.checked ? 'descending' : 'ascending');
  }

  // Said aloud, and printed: what is left out and in which order it stands.
  function tell(shown: number): void {
    const { shown: template = '', sorted = '' } = form.dataset;
    const chosen = (name: string) => {
      const box = select(name);
      return box?.value ? (box.selectedOptions[0]?.textContent ?? '') : '';
    };
    const by = chosen('sort');
    const parts = [
      template.replace('{n}', String(shown)).replace('{all}', String(rows.length)),
      chosen('group'),
      chosen('status'),
      select('status')?.value ? chosen('skill') : '',
      find.value.trim(),
      by && sorted.replace('{by}', by),
    ];
    if (output) output.textContent = parts.filter(Boolean).join(' · ');
  }

  function print(part: string, sheet?: Element): void {
    document.body.dataset.print = part;
    sheet?.classList.add('printed');
    addEventListener(
      'afterprint',
      () => {
        delete document.body.dataset.print;
        sheet?.classList.remove('printed');
      },
      { once: true },
    );
    window.print();
  }

  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLButtonElement ? target.name : '';
    if (name) print(name);
  });

  // A head sorts by its column; once more, the other way round.
  for (const [at, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    const id = head.querySelector('.id');
    button.append(...(id?.childNodes ?? []));
    id?.append(button);
    button.addEventListener('click', () => {
      const sort = select('sort');
      if (!sort) return;
      check.checked = sort.value === String(at) && !check.checked;
      sort.value = String(at);
      apply();
    });
  }

  // A link to a learner who is filtered out shows everybody again.
  addEventListener('hashchange', () => {
    const row = document.getElementById(location.hash.slice(1));
    if (row?.hidden) {
      form.reset();
      setTimeout(() => row.scrollIntoView({ block: 'center' }));
    }
  });

  // The words of a tile for who points at it; they stand in it for who hears it.
  body.addEventListener('mouseover', ({ target }) => {
    const tile = target instanceof Element ? target.closest('td>:is(a,span)') : null;
    const words = tile?.querySelector('i')?.textContent;
    if (tile && words) tile.setAttribute('title', words);
  });

  for (const sheet of document.querySelectorAll('.sheet')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'print';
    button.textContent = form.dataset.sheet ?? '';
    button.addEventListener('click', () => print('sheet', sheet));
    sheet.prepend(button);
  }

  // A browser that goes back keeps what was chosen.
  apply();
}
