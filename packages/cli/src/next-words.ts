import type { NextStep } from '@openmastery/core';

/** A next step in a few words, for a cell of a table; the whole sentence is core's `nextSentence`. */
export function nextWords(step: NextStep, showDay = (day: string): string => day): string {
  switch (step.code) {
    case 'practise':
      return step.tasks.length > 0 ? `practise ${step.tasks.join(', ')}` : 'practise';
    case 'take-form':
      return `${step.again ? 'try again' : 'take the check'}${step.form === null ? '' : `, form ${step.form}`}`;
    case 'do-step':
      return step.step;
    case 'wait-until':
      return `from ${showDay(step.date)}`;
    case 'await-grade':
      return 'waits to be graded';
    case 'settle-first':
      return `first ${step.first.join(', ')}`;
    case 'ask-teacher':
      return 'ask the teacher';
  }
}
