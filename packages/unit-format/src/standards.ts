/**
 * The names by which a CASE framework (the JSON of 1EdTech's Competencies and Academic Standards Exchange) knows its
 * standards: their codes, identifiers and full statements. `null` where the text is no such framework.
 *
 * @example
 * ```ts
 * readStandards('{"CFItems": [{"identifier": "6b9", "humanCodingScheme": "4.NF.A.1"}]}')?.has('4.NF.A.1') // → true
 * ```
 */
export function readStandards(text: string): ReadonlySet<string> | null {
  const items = itemsOf(text);
  if (items === null) return null;
  const names = new Set<string>();
  for (const item of items) {
    if (typeof item !== 'object' || item === null) continue;
    const { humanCodingScheme, identifier, fullStatement } = item as { readonly [key: string]: unknown };
    for (const name of [humanCodingScheme, identifier, fullStatement])
      if (typeof name === 'string' && name !== '') names.add(name);
  }
  return names;
}

function itemsOf(text: string): readonly unknown[] | null {
  try {
    const framework: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const items = (framework as { readonly CFItems?: unknown } | null)?.CFItems;
    return Array.isArray(items) ? items : null;
  } catch {
    return null;
  }
}
