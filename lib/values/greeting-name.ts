const titles = /^(mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|herr|frau|m|mme)\.?$/i;
// Control characters and marks that turn the direction of writing: of no use in a greeting, of much use to a trickster.
const unsafe = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What to call somebody in a letter: "Maya" for "Maya Fenwick", the whole of "Dr Fenwick", "there" for nobody. */
export function greetingName(name: string): string {
  const words = name.replace(unsafe, " ").trim().split(/\s+/).filter(Boolean);
  const [first = "there"] = words;
  const chosen = titles.test(first) ? words.join(" ") : first;
  return [...chosen].slice(0, 60).join("");
}
