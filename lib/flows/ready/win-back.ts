import { blocks } from "./blocks";
import { readySteps } from "./ready-steps";
import type { ReadyFlow, ReadyShop } from "./types";

const { button, question, words } = blocks;
const { at, days, letter } = readySteps;

/** For customers who stopped coming: while they slip away, and once more when they are lost. */
export function winBack({ brand, seller }: ReadyShop, topics: readonly string[]): ReadyFlow[] {
  const plan = { who: null, topics: [...topics], holdOut: 10, again: 180 };
  return [
    {
      key: "slipping-away",
      name: "We miss you",
      description:
        "For whoever comes into the segment “Slipping away”. Ends at once when they buy. No discount: nobody is taught to wait for one.",
      plan: {
        ...{ ...plan, start: { kind: "segment_entered", segmentId: "seg_slipping_away" }, exits: ["bought"] },
        steps: [
          at("morning-1", 10),
          letter("news", "What is new", {
            subject: "It has been a while, {first_name|hasn't it}",
            preheader: "A short look at what is new since you were here.",
            blocks: [
              words("Hello {first_name|there},"),
              words(
                `the last thing you bought from ${brand.name} was {last_bought|some time ago}. We hope it still does its job.`,
              ),
              words(
                "A few things have come in since. If you have a minute, have a look; if not, that is fine too.",
              ),
              button("See what is new", "/"),
            ],
          }),
          days("wait", 21),
          at("morning-2", 10),
          letter("why", "Did we do something wrong?", {
            subject: "Did we do something wrong?",
            preheader: "An honest question, and the last you hear of us for a while.",
            blocks: [
              words("Hello {first_name|there},"),
              words(
                `${seller.personName} here. You used to buy from us and then stopped, and I would like to understand why. Sometimes there is nothing behind it. Sometimes we got something wrong and nobody told us.`,
              ),
              question("Is there anything we could have done better?"),
              words("Either way I will leave you in peace after this letter."),
            ],
          }),
        ],
      },
    },
    {
      key: "lost",
      name: "One last letter",
      description:
        "For whoever comes into the segment “Lost”, a year after their last order. One letter that also offers to stop.",
      plan: {
        ...{
          ...plan,
          start: { kind: "segment_entered", segmentId: "seg_lost" },
          exits: ["bought"],
          again: null,
        },
        steps: [
          at("morning", 10),
          letter("goodbye", "Shall we stop writing?", {
            subject: "Shall we stop writing?",
            preheader: "A year without a word from you. You decide.",
            blocks: [
              words("Hello {first_name|there},"),
              words(
                "it has been more than a year since your last order. Things change, and a full mailbox helps nobody, so we ask plainly: would you like to go on hearing from us?",
              ),
              words(
                "If yes, you need not do anything. If not, the line at the very bottom ends it with one click, and there are no hard feelings.",
              ),
              button("Look in once more", "/"),
            ],
          }),
        ],
      },
    },
  ];
}
