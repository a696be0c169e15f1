import { folderWith } from './harness.js';

/** A class of five with names as gradebooks write them, in which nearly everything happens that a teacher asks about. */
const FILES = {
  'chem.unit.yaml': `openmastery: unit/1
id: chem
title: Chemistry
window: { opens: 2026-09-07, closes: 2026-10-09 }
mastery: 80%
reassess: { form: new, steps: [correction], wait: 2 days }
check: { points: 10, forms: [A, B, C] }
skills: [atoms, symbols, bonding]
grading: { scale: letters }
`,
  'log.csv': `id,at,learner,type,skill,form,score,of,reason
,2026-09-09,jm,,atoms,A,9,,
,2026-09-10,jm,,symbols,A,9,,
,2026-09-09,ao,,atoms,A,6,,
,2026-09-10,ao,,atoms,B,9,,
,2026-09-09,zo,,atoms,A,5,,
al-x,2026-09-09,al,,atoms,A,10,,
,2026-09-10,al,void,,,,al-x,was Zoë's paper
,2026-09-11,al,,atoms,B,6,,
,2026-09-09,ha,,atoms,A,10,,
,2026-10-12,ha,,symbols,A,,,
`,
  'roster.csv': `learner,name
jm,"García López, José María"
ao,"Ó Briain, Aoife"
zo,"Müller, Zoë"
ha,"Nguyễn, Thị Hà"
al,"O'Neill, Seán"
`,
};

/** How a command is asked about it. */
export const SMALL_CLASS = ['chem.unit.yaml', 'log.csv', '--roster', 'roster.csv'] as const;

/** A folder with its files, gone after the test. */
export function smallClass(): string {
  return folderWith(FILES);
}
