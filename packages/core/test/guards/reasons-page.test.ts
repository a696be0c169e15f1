import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reasonsPage } from '../../../../.ci/guards/reasons-page.js';
import { sayAll } from '../sentences/samples.js';

const page = fileURLToPath(new URL('../../../../docs/reasons.md', import.meta.url));

// `npm run update` writes it anew.
test('docs/reasons.md lists the codes of the types', { timeout: 60_000 }, async () => {
  await expect(reasonsPage(sayAll('en'))).toMatchFileSnapshot(page);
});
