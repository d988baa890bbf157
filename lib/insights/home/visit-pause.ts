/** Away for this long, in milliseconds, and coming back is another visit: half an hour. */
export const visitPause = 30 * 60 * 1000;
