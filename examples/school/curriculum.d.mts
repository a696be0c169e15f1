/** What the school teaches. */
export const COURSES: readonly { readonly id: string; readonly units: readonly unknown[] }[];
