const names: Readonly<Record<string, string>> = {
  "thank-you": "Thank you, with the order",
  "parcel-shipped": "Parcel shipped",
  "parcel-delivered": "Parcel arrived",
  "refund-made": "Refund made",
  "refund-failed-notice": "Refund failed, to the shop",
  "refund-returned": "Refund came back",
  "dispute-notice": "Payment disputed, to the shop",
  "dispute-closed": "End of a dispute, to the shop",
  "paid-too-late": "Paid too late",
  "payment-failed": "Payment failed",
  "withdrawal-receipt": "Receipt of the withdrawal",
  "withdrawal-notice": "Withdrawal, to the shop",
  "help-received": "Question received",
  "help-notice": "Question, to the shop",
  "help-answer": "Answer to a question",
  "pay-link": "Link for paying",
  "exchange-lapsed": "Exchange not completed",
  "return-news": "News of a return",
  "sign-in": "Code to sign in",
  "address-change": "Change of address, to be confirmed",
  "address-in-use": "Address in use already",
  "account-news": "News of the account",
  "erasure-receipt": "Receipt of the erasure",
  "confirm-letters": "Letters, to be confirmed",
  "letters-known": "Letters come already",
  "news-welcome": "Welcome to the letters",
  "wish-back": "A wish is back in stock",
  "wish-price": "A wish costs less",
};

/** What a letter is called for people, by its template. */
export function letterName(template: string): string {
  return names[template] ?? template.replaceAll("-", " ");
}
