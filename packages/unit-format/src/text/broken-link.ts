import type { Path } from '@openmastery/core';
import { skillsOf } from './skills-of.js';
import type { TextFinding, TextSubject } from './text-finding.js';

/** Links to files beside the unit file that are not there. */
export function findBrokenLinks({ unit, exists }: TextSubject): readonly TextFinding[] {
  if (exists === undefined) return [];
  return linksOf(unit).flatMap(({ link, path }): TextFinding[] => {
    const file = fileOf(link);
    return file === null || exists(file) ? [] : [{ code: 'broken-link', path, data: { file } }];
  });
}

function linksOf(unit: TextSubject['unit']): readonly { link: string | undefined; path: Path }[] {
  return skillsOf(unit).flatMap(({ skill, path }) => [
    ...skill.materials.map(({ link }, index) => ({ link, path: [...path, 'materials', index, 'link'] })),
    ...(skill.practice?.tasks ?? []).map(({ link }, index) => ({
      link,
      path: [...path, 'practice', 'tasks', index, 'link'],
    })),
    { link: skill.check.link, path: [...path, 'check', 'link'] },
    ...skill.check.forms.map(({ link }, index) => ({
      link,
      path: [...path, 'check', 'forms', index, 'link'],
    })),
  ]);
}

// The path of a link to a file; null for an address, a place in the page, and what starts at the top of a site.
function fileOf(link: string | undefined): string | null {
  if (link === undefined || /^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(link)) return null;
  const path = link.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
