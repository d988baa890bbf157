import type { ShopSettings } from "./types";

/** A shop's own colours as CSS variables for <html>; undefined when it keeps the default ones. */
export function brandStyle(colours: ShopSettings["brand"]["colours"]): Record<string, string> | undefined {
  const own = Object.entries(colours);
  if (own.length === 0) return undefined;
  return Object.fromEntries(
    own.map(([name, { light, dark }]) => [`--${name}`, `light-dark(${light}, ${dark})`]),
  );
}
