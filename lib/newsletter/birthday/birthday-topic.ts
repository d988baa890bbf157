/** What permission for a letter on somebody's birthday is kept under; the day is kept exactly as long as that stands. */
export const birthdayTopic = "birthday";
