import type { Language } from '@openmastery/core/sentences';

/** What every page says, whatever it is about. */
interface ShellWords {
  readonly skip: string;
  readonly made: string;
}

/** The words of the frame around every page. */
export const SHELL_WORDS: { readonly [L in Language]: ShellWords } = {
  en: { skip: 'Skip to the content', made: 'Made with OpenMastery.' },
  es: { skip: 'Ir al contenido', made: 'Hecho con OpenMastery.' },
};
