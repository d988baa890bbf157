import type { StartRefusal } from "./start-payment";

const sentences: Readonly<Partial<Record<StartRefusal, string>>> = {
  basket_empty: "There is nothing left in your basket to pay for.",
  not_payable: "This order cannot be placed as it stands. See the note beside delivery or above the button.",
  delivery_changed:
    "The delivery you chose is not offered to this address. Choose one of those below and press the button again.",
  out_of_stock:
    "Somebody was quicker: part of your basket has just sold out. The order below is what is left.",
  sale_limit:
    "One customer gets only so many pieces at this sale’s price, and another order of yours has them. The order below counts what is left.",
  not_possible:
    "The payment page could not be opened and nothing was charged. Please check your e-mail address and try again in a moment.",
};

/**
 * What a buyer is told when the button did not take them to pay.
 * @param total the new total as it is written
 */
export function refusalSentence(reason: StartRefusal, total: string): string {
  if (reason === "total_changed")
    return `The total has changed to ${total} since this page was shown. Nothing has been charged: look it over and press the button again if you agree.`;
  return (
    sentences[reason] ?? "A discount no longer counts, so the total has changed. Nothing has been charged."
  );
}
