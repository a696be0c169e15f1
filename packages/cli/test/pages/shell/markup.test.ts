import { expect, test } from 'vitest';
import { html, raw } from '../../../src/pages/shell/markup.js';

test('text is escaped, in elements and in attributes', () => {
  const name = `<script>alert("x" & 'y')</script>`;
  expect(html`<b title="${name}">${name}</b>`.markup).toBe(
    '<b title="&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;">&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;</b>',
  );
});

test('markup, lists of it, numbers and nothing stand as they are', () => {
  expect(html`<p>${html`<i>${1}</i>`}${[raw('<br>'), '&']}${null}${false}</p>`.markup).toBe(
    '<p><i>1</i><br>&amp;</p>',
  );
});

test('control characters do not reach the page', () => {
  expect(html`${'a\u0000b\u001bc\td'}`.markup).toBe('a\ufffdb\ufffdc\td');
});
