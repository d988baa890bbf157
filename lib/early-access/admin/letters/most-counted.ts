/** Of more people than that is said only that they are more. */
export const mostCounted = 10_000;
