import type { Path } from '@openmastery/core';
import { skillsOf } from './skills-of.js';
import type { TextFinding, TextSubject } from './text-finding.js';

const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i;
const SAYS_NOTHING =
  /^(?:an? |the |una? |la |el )?(?:image|img|picture|pic|photo|figure|fig|diagram|chart|graphic|screenshot|screen shot|imagen|foto|figura|dibujo|diagrama|gráfico|captura)s?[.\s_-]*\d*$/iu;
const MARKDOWN_IMAGE = /!\[\s*\]\(([^()\s]+)[^()]*\)/g;

/**
 * Images that someone who cannot see them is told nothing about: materials with a link to an image whose title is a
 * file name or a word such as "image", and `![](…)` without words in a text.
 */
export function findMissingAltText({ unit }: TextSubject): readonly TextFinding[] {
  const findings: TextFinding[] = [];
  const report = (path: Path, image: string, part?: string): void => {
    findings.push({
      code: 'missing-alt-text',
      path,
      data: { image },
      ...(part === undefined ? {} : { part }),
    });
  };
  const read = (text: string | undefined, path: Path): void => {
    for (const [part, image = ''] of text?.matchAll(MARKDOWN_IMAGE) ?? []) report(path, image, part);
  };
  read(unit.description, ['description']);
  for (const { skill, path } of skillsOf(unit)) {
    read(skill.title, [...path, 'title']);
    skill.materials.forEach(({ title, link }, index) => {
      const at = [...path, 'materials', index, 'title'];
      read(title, at);
      const target = link.replace(/[?#].*$/, '');
      if (IMAGE.test(target) && saysNothing(title)) report(at, nameOf(target));
    });
  }
  return findings;
}

function saysNothing(title: string): boolean {
  const words = title.trim();
  return words === '' || IMAGE.test(words) || SAYS_NOTHING.test(words);
}

function nameOf(link: string): string {
  return link.slice(link.lastIndexOf('/') + 1) || link;
}
