import { type FaceName, faces } from "./faces";
import type { ShopSettings } from "./types";

type Brand = Pick<ShopSettings["brand"], "colours" | "faces">;

/** A shop's own colours and faces as CSS variables for <html>; undefined when it keeps the default ones. */
export function brandStyle({ colours, faces: chosen }: Brand): Record<string, string> | undefined {
  const style = Object.fromEntries(
    Object.entries(colours).map(([name, { light, dark }]) => [`--${name}`, `light-dark(${light}, ${dark})`]),
  );
  if (chosen.display !== "fraunces") style["--face-display"] = onPage(chosen.display);
  if (chosen.text !== "instrument-sans") style["--face-text"] = onPage(chosen.text);
  return Object.keys(style).length > 0 ? style : undefined;
}

function onPage(name: FaceName): string {
  const { page, stack } = faces[name];
  return page ?? stack;
}
