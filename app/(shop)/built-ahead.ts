/**
 * The one address a build makes of a page with a name in it, so that building needs no database; it leads nowhere.
 * All others are made when they are first asked for, and kept.
 */
export const builtAhead = "-";
