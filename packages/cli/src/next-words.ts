import type { NextStep } from '@openmastery/core';
import type { Language } from '@openmastery/core/sentences';

/** How next steps are said. */
interface NextWording {
  /** Default: `en`. */
  readonly language?: Language;
  /** How a local date is written; default: as it is. */
  readonly showDay?: (day: string) => string;
}

type Says = {
  readonly [Code in NextStep['code']]: (
    step: Extract<NextStep, { code: Code }>,
    showDay: (day: string) => string,
  ) => string;
};

const WORDS: { readonly [L in Language]: Says } = {
  en: {
    practise: ({ tasks }) => (tasks.length > 0 ? `practise ${tasks.join(', ')}` : 'practise'),
    'take-form': ({ form, again }) =>
      `${again ? 'try again' : 'take the check'}${form === null ? '' : `, form ${form}`}`,
    'do-step': ({ step }) => step,
    'wait-until': ({ date }, showDay) => `from ${showDay(date)}`,
    'await-grade': () => 'waits to be graded',
    'settle-first': ({ first }) => `first ${first.join(', ')}`,
    'ask-teacher': () => 'ask the teacher',
  },
  es: {
    practise: ({ tasks }) => (tasks.length > 0 ? `practicar ${tasks.join(', ')}` : 'practicar'),
    'take-form': ({ form, again }) =>
      `${again ? 'intentar de nuevo' : 'hacer la prueba'}${form === null ? '' : `, forma ${form}`}`,
    'do-step': ({ step }) => step,
    'wait-until': ({ date }, showDay) => `desde el ${showDay(date)}`,
    'await-grade': () => 'espera calificación',
    'settle-first': ({ first }) => `primero ${first.join(', ')}`,
    'ask-teacher': () => 'hablar con su docente',
  },
};

/** A next step in a few words, for a cell of a table; the whole sentence is core's `nextSentence`. */
export function nextWords(
  step: NextStep,
  { language = 'en', showDay = (day) => day }: NextWording = {},
): string {
  const say = WORDS[language][step.code];
  return (say as (step: NextStep, showDay: (day: string) => string) => string)(step, showDay);
}
