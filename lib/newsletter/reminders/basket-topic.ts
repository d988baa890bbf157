/** What permission to be reminded of a basket left behind is kept under. */
export const basketTopic = "baskets";
