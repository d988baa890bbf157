import { contrast } from "@/lib/values/contrast";
import { type Colour, type ColourName, defaultColours } from "./default-colours";

const grounds: ColourName[] = ["paper", "surface", "raised", "backdrop", "accent-soft"];
const inks: ColourName[] = ["ink", "ink-soft", "accent", "accent-strong", "success", "danger", "notice"];
const kinds = ["success", "danger", "notice"] as const;

/** Which colour is written on which, and how far apart they must be (WCAG 2.2: text 4.5, edges of controls 3). */
const pairs: readonly (readonly [front: ColourName, ground: ColourName, least: number])[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground, 4.5] as const)),
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["paper", "ink", 4.5],
  ...kinds.flatMap((kind) => [
    [kind, `${kind}-soft`, 4.5] as const,
    ["ink", `${kind}-soft`, 4.5] as const,
    ["ink-soft", `${kind}-soft`, 4.5] as const,
  ]),
  ["control", "paper", 3],
  ["control", "raised", 3],
];

export type ColourFault = {
  readonly front: ColourName;
  readonly ground: ColourName;
  readonly scheme: "light" | "dark";
  readonly found: number;
  readonly least: number;
};

/** The pairs that could not be read when a shop's own colours replace the default ones. Pure. */
export function colourFaults(own: Partial<Record<ColourName, Colour>>): ColourFault[] {
  const colours: Record<ColourName, Colour> = { ...defaultColours, ...own };
  return (["light", "dark"] as const).flatMap((scheme) =>
    pairs.flatMap(([front, ground, least]) => {
      const found = contrast(colours[front][scheme], colours[ground][scheme]);
      return found < least ? [{ front, ground, scheme, found, least }] : [];
    }),
  );
}
