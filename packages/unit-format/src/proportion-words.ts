/**
 * A proportion that is written in words, as it is read: `80 percent` is `80%`, `6 out of 8` is `6/8`, in English and
 * Spanish; null where it is none.
 */
export function proportionInWords(text: string): string | null {
  const percent = /^(\d{1,3}(?:\.\d+)?) *(?:percent|per cent|pct|por ciento|prozent)$/i.exec(
    text.trim(),
  )?.[1];
  if (percent !== undefined) return `${percent}%`;
  const [, part, whole] =
    /^(\d+(?:\.\d+)?) *(?:out of|of|from|de|sobre) *(\d+(?:\.\d+)?)$/i.exec(text.trim()) ?? [];
  return part === undefined ? null : `${part}/${whole}`;
}
