import { blocks } from "./blocks";
import { readySteps } from "./ready-steps";
import type { ReadyFlow, ReadyShop } from "./types";

const { button, heading, question, words } = blocks;
const { at, days, letter } = readySteps;

/** For new readers: who writes to them, what they came for, how the shop keeps its word. */
export function welcomeSeries({ brand, seller, returns, about, newsletter }: ReadyShop): ReadyFlow {
  const { name } = brand;
  const [story = `${name} is a small shop, and we would rather have you know us than surprise you.`] =
    about.paragraphs;
  const [topic] = newsletter.topics;
  return {
    key: "welcome",
    name: "Welcome, in three letters",
    description:
      "For whoever confirmed that they want letters. The first word, what was promised, goes out at once by itself.",
    plan: {
      start: { kind: "consent_confirmed" },
      ...{ who: null, again: null, topics: [topic?.key ?? "newsletter"], holdOut: 0, exits: [] },
      steps: [
        days("wait-1", 1),
        at("morning-1", 9),
        letter("story", "Who we are", {
          subject: `The people behind ${name}`,
          preheader: "Who answers when you write, and why we do this.",
          blocks: [
            words("Hello {first_name|there},"),
            words(`I am ${seller.personName}. Before anything else you should know who writes to you.`),
            words(story),
            words(
              "If you ever wonder about something, answer this letter. It comes to a person, and that person is often me.",
            ),
            button("Read more about us", "/about"),
          ],
        }),
        days("wait-2", 4),
        at("morning-2", 9),
        letter("ask", "What brought you here", {
          subject: "May I ask you something?",
          preheader: "One question. Your answer decides what we write about.",
          blocks: [
            words(
              "{first_name|Hello} – you have been reading us for a few days now, so it is our turn to listen.",
            ),
            question("What were you looking for when you found us?"),
            words(
              "One line is plenty. We read every answer, and it decides what we write about and what we look for next.",
            ),
          ],
        }),
        days("wait-3", 6),
        {
          ...{ id: "bought", kind: "condition", test: { kind: "bought" } },
          yes: [],
          no: [
            at("morning-3", 9),
            letter("promise", "How we keep our word", {
              subject: "What happens when you order from us",
              preheader: "No surprises: what it costs, when it comes, and how it goes back.",
              blocks: [
                words("Hello {first_name|there},"),
                words(
                  "Buying from a shop you do not know yet takes some trust. This is what we do to earn it:",
                ),
                heading("You know the price before you pay"),
                words(
                  "Delivery stands beside each thing, for where you live, with the day it should arrive.",
                ),
                heading(`You have ${returns.days} days to change your mind`),
                words(
                  `From the day it arrives. ${returns.paidBy === "shop" ? "We pay for the way back." : "You pay for the way back, and we say so here rather than afterwards."}`,
                ),
                heading("Somebody answers"),
                words(
                  `Write to ${seller.email} or answer any letter. We would rather sort out a problem than win an argument.`,
                ),
                button("Look around", "/"),
              ],
            }),
          ],
        },
      ],
    },
  };
}
