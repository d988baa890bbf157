import type { OfferedTopic } from "../types";

type Form = Readonly<Record<string, string>>;

/**
 * The topics ticked on a form whose boxes are called "topic_<key>", each with "words_<key>" beside it. Null when the words
 * have changed since the page was made: nobody is held to have agreed to a sentence they did not see.
 */
export function chosenTopics(offered: readonly OfferedTopic[], form: Form): OfferedTopic[] | null {
  const ticked = Object.keys(form).filter((name) => name.startsWith("topic_") && form[name] === "yes");
  const chosen = offered.filter(({ key }) => form[`topic_${key}`] === "yes");
  const seen = chosen.every(({ key, mark }) => form[`words_${key}`] === mark);
  return seen && chosen.length === ticked.length ? chosen : null;
}
