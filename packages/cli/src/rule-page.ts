/** Where the project lives. */
export const PROJECT_PAGE = 'https://github.com/openmastery/openmastery';

/** The page of a rule: why it is there, an example, and the repair. */
export function rulePage(code: string): string {
  return `${PROJECT_PAGE}/blob/main/docs/rules/${code}.md`;
}
