const tags =
  "en-GB en-IE en-US en-CA en-AU en-NZ cy-GB de-DE de-AT de-CH fr-FR fr-BE fr-CA fr-CH es-ES es-MX it-IT pt-PT pt-BR nl-NL nl-BE " +
  "da-DK sv-SE nb-NO fi-FI is-IS pl-PL cs-CZ sk-SK sl-SI hr-HR hu-HU ro-RO bg-BG el-GR et-EE lv-LV lt-LT mt-MT ga-IE ja-JP ko-KR " +
  "zh-CN zh-TW tr-TR uk-UA";

/** Languages dates and money can be written in, by their own names; the one in use is among them. */
export function languages(used: string): { tag: string; name: string }[] {
  return [...new Set([used, ...tags.split(" ")])].map((tag) => {
    const own = new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard" }).of(tag);
    return { tag, name: `${own ?? tag} (${tag})` };
  });
}
