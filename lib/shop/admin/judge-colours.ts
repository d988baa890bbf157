import { colourFaults } from "../colour-faults";
import type { Colour, ColourName } from "../default-colours";
import { readableColours } from "./readable-colours";
import type { ColourJudgement } from "./types";

/** Which pairs of a shop's own colours cannot be read, and the nearest shades that could. Pure. */
export function judgeColours(own: Partial<Record<ColourName, Colour>>): ColourJudgement {
  const faults = colourFaults(own).map((fault) => ({ ...fault, found: Math.floor(fault.found * 10) / 10 }));
  return { faults, proposals: readableColours(own) };
}
