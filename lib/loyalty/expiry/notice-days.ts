/** Days before points end at which a letter says so. */
export const noticeDays = 30;
