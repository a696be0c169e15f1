/** The text of one unit; `number` says which. */
export function unitText(number: number): string;
