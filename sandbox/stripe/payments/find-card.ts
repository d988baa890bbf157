import { type TestCard, testCards } from "./test-cards";

/** Luhn's check digit. */
function isPlausible(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d{13,19}$/.test(number) && sum % 10 === 0;
}

/** The test card of this number. Any other is refused as Stripe's test mode refuses it, and its number forgotten. */
export function findCard(text: string): TestCard {
  const number = text.replace(/[\s-]/g, "");
  const known = testCards.find((card) => card.number === number);
  if (known) return known;
  const refusal = isPlausible(number)
    ? {
        code: "card_declined",
        decline: "test_mode_live_card",
        message: "Your card was declined. Your request was in test mode, but used a non test card.",
      }
    : { code: "incorrect_number", decline: "incorrect_number", message: "Your card number is incorrect." };
  return { number: "0000", brand: "visa", says: "is not a test card", refusal };
}
