/** The languages in which somebody can have dates and sums written. */
export const locales = [
  "en-GB",
  "en-US",
  "cs-CZ",
  "da-DK",
  "de-DE",
  "es-ES",
  "fi-FI",
  "fr-FR",
  "it-IT",
  "nb-NO",
  "nl-NL",
  "pl-PL",
  "pt-PT",
  "sv-SE",
] as const;
