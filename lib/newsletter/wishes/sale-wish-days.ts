/** How many days after its letter, or the end of the sale, a wish about a sale is forgotten; its page says so. */
export const saleWishDays = 30;
