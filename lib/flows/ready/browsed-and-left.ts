import { browsingTopic } from "@/lib/newsletter/browsing/browsing-topic";
import { blocks } from "./blocks";
import { readySteps } from "./ready-steps";
import type { ReadyFlow, ReadyShop } from "./types";

const { question, things, words } = blocks;
const { at, letter } = readySteps;

/** For customers who asked to be reminded of what they looked at, and left without it. */
export function browsedAndLeft({ seller }: ReadyShop): ReadyFlow {
  return {
    key: "browsed-and-left",
    name: "Browsed and left",
    description:
      "For customers who asked to be reminded of what they look at: half a day after they left, in the morning, with the things, today's prices and what is in stock. Not for who bought, and not for who has something in their basket.",
    plan: {
      ...{ start: { kind: "browsed", afterHours: 12 }, who: null, again: 30, holdOut: 10 },
      ...{ topics: [browsingTopic], exits: ["bought"] },
      steps: [
        at("morning", 10),
        letter("looked-at", "What you looked at", {
          subject: "Still thinking about it, {first_name|perhaps}?",
          preheader: "What you looked at, with today's prices. There is no hurry.",
          blocks: [
            words("Hello {first_name|there},"),
            words(
              "you asked us to remember what you look at, so that you need not. Here it is again, with today's prices and what is in stock:",
            ),
            things,
            question("Is there anything you would like to know before you decide?"),
            words(
              `A size, a material, how it gets to you: answer this letter and ${seller.personName} will tell you. And if you have found something better or changed your mind, that is fine too. No second letter follows unless you come back to it.`,
            ),
          ],
        }),
      ],
    },
  };
}
