/** What a person is told whose machine has no browser. */
export const noBrowser: string;

/** The browser that the pages are tried in, or null. */
export function findBrowser(): string | null;
