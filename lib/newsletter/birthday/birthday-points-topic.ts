/**
 * What permission for a present of points on somebody's birthday is kept under. The day itself is kept for the birthday letter:
 * without that there is none to go by.
 */
export const birthdayPointsTopic = "birthday-points";
