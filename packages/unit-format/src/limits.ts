/** The longest text that is read, in UTF-16 units. A unit file of a hundred skills has about 50,000. */
export const MAX_TEXT = 1_000_000;

/** The longest log or roster that is read, in UTF-16 units. */
export const MAX_LOG_TEXT = 200_000_000;

/** How deep maps and lists may be nested. */
export const MAX_DEPTH = 64;

/** How many values a file may come to once its aliases are written out. */
export const MAX_VALUES = 100_000;

/** How many findings one reading returns; the rest is not looked for. */
export const MAX_FINDINGS = 1_000;

/** How often lines that cannot be read are set aside and the rest of a unit file read again. */
export const MAX_REPAIRS = 20;

/** How many characters are read again in all for that; of a long file fewer lines are set aside. */
export const MAX_REPAIRED = 300_000;

/** How many faults of one reading are looked at for a slip of the pen. */
export const MAX_EXPLAINED = 50;

/** The longest line that is looked at for what was meant. */
export const MAX_LINE = 10_000;

/** How often what is wrong in structure is set aside and the rest of a unit file looked at again. */
export const MAX_PRUNINGS = 40;

/** How many stray quotes of a CSV are stepped over one by one; after that each line is taken as a row. */
export const MAX_QUOTE_FAULTS = 100;
