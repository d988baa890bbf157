const tags =
  "en-GB en-IE en-US en-CA en-AU en-NZ cy-GB de-DE de-AT de-CH fr-FR fr-BE fr-CA fr-CH es-ES es-MX it-IT pt-PT pt-BR nl-NL nl-BE " +
  "da-DK sv-SE nb-NO fi-FI is-IS pl-PL cs-CZ sk-SK sl-SI hr-HR hu-HU ro-RO bg-BG el-GR et-EE lv-LV lt-LT mt-MT ga-IE ja-JP ko-KR " +
  "zh-CN zh-TW tr-TR uk-UA";

export type MoneyChoices = {
  readonly currencies: readonly { code: string; name: string }[];
  readonly languages: readonly { tag: string; name: string }[];
  readonly timeZones: readonly string[];
};

/** What there is to choose from, those in use included. Made on the server, for browsers call things by other names. */
export function moneyChoices(used: { locale: string; timeZone: string }): MoneyChoices {
  const names = new Intl.DisplayNames(used.locale, { type: "currency" });
  return {
    currencies: Intl.supportedValuesOf("currency").map((code) => ({ code, name: names.of(code) ?? code })),
    languages: [...new Set([used.locale, ...tags.split(" ")])].map((tag) => {
      const own = new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard" }).of(tag);
      return { tag, name: `${own ?? tag} (${tag})` };
    }),
    timeZones: [...new Set([used.timeZone, ...Intl.supportedValuesOf("timeZone")])],
  };
}
