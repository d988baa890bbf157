import type { Check } from "../types";

const way = { label: "Mend the links", to: "write" };

/** Whether the letter's links lead somewhere. What could not be asked is not called dead. */
export const checkLinks: Check = ({ links }) => {
  const of = (answer: string) => links.filter((link) => link.answer === answer);
  const line = ({ url, note }: { url: string; note: string }) => (note ? `${url} (${note})` : url);
  const [dead, unsure, unasked] = [of("dead"), of("unsure"), of("unasked")];
  if (dead.length > 0)
    return {
      level: dead.some(({ own }) => own) ? "mend" : "warning",
      title: dead.length === 1 ? "A link leads nowhere." : `${dead.length} links lead nowhere.`,
      lines: dead.map(line),
      way,
    };
  if (unasked.length > 0)
    return {
      level: "warning",
      title: `Asking whether its links lead somewhere: ${links.length - unasked.length} of ${links.length} done.`,
    };
  if (unsure.length > 0)
    return {
      level: "warning",
      title:
        unsure.length === 1 ? "A link could not be asked." : `${unsure.length} links could not be asked.`,
      lines: unsure.map(line),
      advice: "That does not mean they are dead: some sites answer no programs. Open them yourself.",
    };
  return {
    level: "ok",
    title:
      links.length === 0
        ? "It has no links."
        : links.length === 1
          ? "Its link leads somewhere."
          : `All ${links.length} links lead somewhere.`,
  };
};
