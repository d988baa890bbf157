import { birthdayTopic } from "@/lib/newsletter/birthday/birthday-topic";
import { blocks } from "./blocks";
import { readySteps } from "./ready-steps";
import type { ReadyFlow, ReadyShop } from "./types";

const { question, words } = blocks;
const { letter } = readySteps;

/** A wish on the birthday of whoever gave theirs; it sells nothing. */
export function birthday({ brand, seller }: ReadyShop): ReadyFlow {
  return {
    key: "birthday",
    name: "Happy birthday",
    description:
      "On the morning of the day, to whoever told you theirs. While it is on, people are asked for day and month among their details and their letters.",
    plan: {
      ...{ start: { kind: "birthday", daysBefore: 0 }, who: null, again: 300, topics: [birthdayTopic] },
      ...{ holdOut: 0, exits: [] },
      steps: [
        letter("wish", "The wish", {
          subject: "Happy birthday, {first_name|and many of them}",
          preheader: "A wish from us, and nothing to buy.",
          blocks: [
            words("Dear {first_name|reader},"),
            words(
              `you once told us when your birthday is. Here is the letter we promised: all of us at ${brand.name} wish you a very happy one.`,
            ),
            words(
              "We thought about putting an offer in here, and left it out. A day like this is for cake and for people you like; we will be here on any other.",
            ),
            question("How are you spending it?"),
            words(
              "If you feel like answering, this comes to a person. We do not know how old you are, by the way. We never asked, and we will not guess.",
            ),
            words(seller.personName),
          ],
        }),
      ],
    },
  };
}
