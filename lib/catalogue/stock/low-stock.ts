/** From this many pieces down the shop window says how many are left, so that it must hear of every change. */
export const lowStock = 10;
