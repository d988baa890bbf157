import { blocks } from "./blocks";
import { readySteps } from "./ready-steps";
import type { ReadyFlow, ReadyShop } from "./types";

const afterOrder = { who: null, holdOut: 0, exits: ["gave_back", "asked_help"] } as const;

const { button, question, things, words } = blocks;
const { at, days, letter } = readySteps;

/** Letters after an order: thanks for the first, whether all is well, and what somebody thinks of it. */
export function afterOrders({ brand, seller }: ReadyShop, topics: readonly string[]): ReadyFlow[] {
  const plan = { ...afterOrder, exits: [...afterOrder.exits], topics: [...topics] };
  return [
    {
      key: "first-order",
      name: "Thank you for the first order",
      description: `A personal word from ${seller.personName} two days after somebody's first order. The order's own letter comes at once by itself.`,
      plan: {
        ...plan,
        ...{ start: { kind: "order_paid", which: "first" }, again: null },
        steps: [
          days("wait", 2),
          at("morning", 9),
          letter("thanks", "A personal thank-you", {
            subject: "Thank you, {first_name|and welcome}",
            preheader: "A word from the person behind the shop.",
            blocks: [
              words("Hello {first_name|there},"),
              words(
                `this is ${seller.personName} of ${brand.name}. I saw that your order of {last_bought|a few days ago} was your first with us, and I did not want to let that pass without a word.`,
              ),
              words(
                "You could have bought from somebody far bigger. That you chose a small shop is what keeps it open, and I mean that quite literally.",
              ),
              words(
                "If anything is not as you hoped, answer this letter and tell me. And if it is, I would love to hear that too.",
              ),
            ],
          }),
        ],
      },
    },
    {
      key: "how-is-it",
      name: "It arrived: how is it?",
      description:
        "Five days after the last parcel of an order. Not for whoever sends something back or has asked a question.",
      plan: {
        ...plan,
        ...{ start: { kind: "parcel_delivered" }, again: 60 },
        steps: [
          days("wait", 5),
          at("morning", 10),
          letter("how", "How is it?", {
            subject: "How is {last_bought|it}?",
            preheader: "If something is not right, now is a good moment to say so.",
            blocks: [
              words("Hello {first_name|there},"),
              words("your parcel should have been with you for a few days now."),
              things,
              question("Is everything as you expected?"),
              words(
                "If not, tell us what is wrong and we will put it right. If it is, there is nothing you need to do: enjoy it.",
              ),
            ],
          }),
        ],
      },
    },
    {
      key: "review",
      name: "What do you think of it?",
      description:
        "Three weeks after delivery it asks for an opinion, as an answer to the letter: the shop shows no reviews yet, so nothing is published.",
      plan: {
        ...plan,
        ...{ start: { kind: "parcel_delivered" }, again: 120 },
        steps: [
          days("wait", 21),
          at("morning", 10),
          letter("review", "Three lines, please", {
            subject: "Would you buy {last_bought|it} again?",
            preheader: "Three lines help us more than five stars.",
            blocks: [
              words("Hello {first_name|there},"),
              words("you have lived with it for a few weeks, which makes you the expert:"),
              things,
              question("What should somebody know who is thinking of buying it?"),
              words(
                "The good and the bad, in your own words. Your answer comes to us and is not published; if we would like to quote you, we ask first.",
              ),
            ],
          }),
        ],
      },
    },
    {
      key: "replenish",
      name: "Running low?",
      description:
        "A few days before people who buy a thing again usually do: by the middle of all gaps between two orders of it. Things with too few repeats are left alone.",
      plan: {
        ...plan,
        ...{ start: { kind: "replenish", daysBefore: 3 }, again: 30, holdOut: 10, exits: ["bought"] },
        steps: [
          at("morning", 9),
          letter("low", "It may be running low", {
            subject: "Is it running low?",
            preheader: "About now most people need it again.",
            blocks: [
              words("Hello {first_name|there},"),
              words("people who buy this usually need it again about now, so this may come in handy:"),
              things,
              words(
                "If you still have plenty, forget this letter. We will not send another about it for a while.",
              ),
              button("Your orders", "/account/orders"),
            ],
          }),
        ],
      },
    },
  ];
}
