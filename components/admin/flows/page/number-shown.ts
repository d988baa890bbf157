/** A number as a field shows it: nothing while it is none. */
export const numberShown = (value: number) => (Number.isNaN(value) ? "" : value);
