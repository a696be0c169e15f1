import type { BundleSubject } from './grading.js';

/** What a bundle's condition is about, as the file names it. */
export function subjectOf(subject: BundleSubject): string {
  return subject.type === 'entry' ? subject.id : subject.type === 'tier' ? subject.tier : subject.type;
}
