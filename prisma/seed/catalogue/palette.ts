import type { Choice } from "./variants";

/** The colours that the demo shop's makers dye, glaze and weave in. */
export const palette = {
  oat: { value: "Oat", code: "OAT" },
  clay: { value: "Clay", code: "CLY" },
  moss: { value: "Moss", code: "MOS" },
  slate: { value: "Slate", code: "SLT" },
  charcoal: { value: "Charcoal", code: "CHR" },
  cream: { value: "Cream", code: "CRM" },
  chalk: { value: "Chalk", code: "CHK" },
  stone: { value: "Stone", code: "STN" },
  tan: { value: "Tan", code: "TAN" },
  chestnut: { value: "Chestnut", code: "CHS" },
} satisfies Record<string, Choice>;
