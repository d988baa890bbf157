import { type ColourFault, colourFaults } from "../colour-faults";
import { type Colour, type ColourName, defaultColours } from "../default-colours";
import type { ColourProposal } from "./types";

type Own = Partial<Record<ColourName, Colour>>;

/**
 * For each colour that cannot be read where it stands, the nearest one that can: the same hue, darker or lighter in steps of
 * one per cent. The owner's own colours are changed before the defaults, and of a pair the written one before its ground. Pure.
 */
export function readableColours(own: Own): ColourProposal[] {
  const proposals: ColourProposal[] = [];
  const changed: Own = { ...own };
  for (const fault of colourFaults(own)) {
    if (!colourFaults(changed).some((left) => isSame(left, fault))) continue;
    const { scheme } = fault;
    const names = [fault.front, fault.ground].sort((a, b) => Number(b in own) - Number(a in own));
    for (const name of names) {
      const found = nearest(changed, name, scheme);
      if (!found) continue;
      const from = (own[name] ?? defaultColours[name])[scheme];
      changed[name] = { ...(changed[name] ?? defaultColours[name]), [scheme]: found };
      proposals.push({ name, scheme, from, to: found });
      break;
    }
  }
  return proposals;
}

function isSame(one: ColourFault, other: ColourFault): boolean {
  return one.front === other.front && one.ground === other.ground && one.scheme === other.scheme;
}

/** The nearest shade of a colour with which every pair it stands in can be read, the others as they are; null when there is none. */
function nearest(colours: Own, name: ColourName, scheme: "light" | "dark"): string | null {
  const colour = colours[name] ?? defaultColours[name];
  for (let step = 1; step <= 100; step++) {
    for (const end of [0, 255]) {
      const shade = mix(colour[scheme], end, step / 100);
      const faults = colourFaults({ ...colours, [name]: { ...colour, [scheme]: shade } });
      if (!faults.some((fault) => fault.scheme === scheme && [fault.front, fault.ground].includes(name)))
        return shade;
    }
  }
  return null;
}

/** A colour with a part of black (0) or white (255) in it. */
function mix(hex: string, end: number, part: number): string {
  const channels = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  return `#${channels
    .map((value) => Math.round(value + (end - value) * part))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}
