/** Programs that look a letter over for its reader open its links as it comes in; people take longer. */
export const scannerSeconds = 10;
