import { contrast } from "@/lib/values/contrast";
import { type Colour, type ColourName, defaultColours } from "./default-colours";

const grounds: ColourName[] = ["paper", "surface", "raised", "backdrop", "accent-soft"];
const inks: ColourName[] = ["ink", "ink-soft", "accent", "accent-strong", "success", "danger", "notice"];
const kinds = ["success", "danger", "notice"] as const;

/** Which colour is written on which, and how far apart they must be (WCAG 2.2: text 4.5, edges of controls 3). */
const pairs: [front: ColourName, ground: ColourName, least: number][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [ColourName, ColourName, number] => [ink, ground, 4.5])),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["paper", "ink", 4.5],
  ...kinds.flatMap((kind): [ColourName, ColourName, number][] => [
    [kind, `${kind}-soft`, 4.5],
    ["ink", `${kind}-soft`, 4.5],
    ["ink-soft", `${kind}-soft`, 4.5],
  ]),
  ["control", "paper", 3],
  ["control", "raised", 3],
];

/** The pairs that could not be read when a shop's own colours replace the default ones: "accent on paper (light): 3.1". */
export function faintPairs(own: Partial<Record<ColourName, Colour>>): string[] {
  const colours: Record<ColourName, Colour> = { ...defaultColours, ...own };
  return (["light", "dark"] as const).flatMap((scheme) =>
    pairs.flatMap(([front, ground, least]) => {
      const found = contrast(colours[front][scheme], colours[ground][scheme]);
      return found < least
        ? [`${front} on ${ground} (${scheme}): ${found.toFixed(1)} instead of ${least}`]
        : [];
    }),
  );
}
