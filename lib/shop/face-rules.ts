import { type FaceName, faces } from "./faces";

/** Which letters a file has, as fontsource divides them: those of western languages, and the rest of the Latin ones. */
const parts = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
};

/**
 * The rules that bring the chosen families to a page; "" when it is the pair that every page carries already, so that a shop
 * pays for no face it does not use.
 */
export function faceRules(chosen: readonly FaceName[]): string {
  return [...new Set(chosen)]
    .flatMap((key) => {
      const { name, files, weights } = faces[key];
      if (files === null) return [];
      return Object.entries(parts).map(
        ([part, range]) =>
          `@font-face{font-family:"${name}";font-style:normal;font-weight:${weights};font-display:swap;` +
          `src:url(/faces/${files}-${part}.woff2) format("woff2");unicode-range:${range}}`,
      );
    })
    .join("");
}
