import { faces } from "./faces";
import type { ShopSettings } from "./types";

type Brand = Pick<ShopSettings["brand"], "colours" | "faces">;

/** A shop's own colours and faces as CSS variables for <html>; undefined when it keeps the default ones. */
export function brandStyle({ colours, faces: chosen }: Brand): Record<string, string> | undefined {
  const style = Object.fromEntries(
    Object.entries(colours).map(([name, { light, dark }]) => [`--${name}`, `light-dark(${light}, ${dark})`]),
  );
  if (chosen.display !== "fraunces") style["--face-display"] = faces[chosen.display].stack;
  if (chosen.text !== "instrument-sans") style["--face-text"] = faces[chosen.text].stack;
  return Object.keys(style).length > 0 ? style : undefined;
}
