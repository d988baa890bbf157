import { colourFaults } from "./colour-faults";
import type { Colour, ColourName } from "./default-colours";

/** The pairs that could not be read when a shop's own colours replace the default ones: "accent on paper (light): 3.1 instead of 4.5". */
export function faintPairs(own: Partial<Record<ColourName, Colour>>): string[] {
  return colourFaults(own).map(
    ({ front, ground, scheme, found, least }) =>
      `${front} on ${ground} (${scheme}): ${found.toFixed(1)} instead of ${least}`,
  );
}
