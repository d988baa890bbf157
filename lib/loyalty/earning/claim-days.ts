/** Days in which a guest can bring an order's points into an account. */
export const claimDays = 30;
