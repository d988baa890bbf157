/** What a colour is in the light and in the dark scheme, as "#rrggbb". */
export type Colour = { readonly light: string; readonly dark: string };

/** The colours a shop may replace by its own, named like their tokens in app/globals.css, with the values there. */
export const defaultColours = {
  paper: { light: "#fbf8f3", dark: "#191512" },
  surface: { light: "#f2ece3", dark: "#231d19" },
  raised: { light: "#fffdfa", dark: "#2b2420" },
  backdrop: { light: "#efe9e0", dark: "#2b2420" },
  ink: { light: "#241e19", dark: "#f4ede3" },
  "ink-soft": { light: "#655a4e", dark: "#bcb0a1" },
  line: { light: "#e1d8cb", dark: "#3b322b" },
  control: { light: "#8d8072", dark: "#8a7d6f" },
  accent: { light: "#8d3f20", dark: "#e8a27e" },
  "accent-strong": { light: "#733219", dark: "#f0b899" },
  "on-accent": { light: "#fffaf4", dark: "#2a160b" },
  "accent-soft": { light: "#f5e4d9", dark: "#3f281d" },
  success: { light: "#465a31", dark: "#b9cc9e" },
  "success-soft": { light: "#e7edda", dark: "#2a331f" },
  danger: { light: "#a02a1e", dark: "#f5a698" },
  "danger-soft": { light: "#fae3de", dark: "#46221c" },
  notice: { light: "#76500c", dark: "#e8c77d" },
  "notice-soft": { light: "#f7e9ca", dark: "#3b2f17" },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof defaultColours;
