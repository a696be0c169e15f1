/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The one open place of the format: whatever a team wants to keep beside an entry. No rule reads it. */
export type Metadata = { readonly [key: string]: Json };
