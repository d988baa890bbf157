// The first that fits is it: most browsers also call themselves what they descend from.
const browsers: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/OPR\/|OPT\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Vivaldi\//, "Vivaldi"],
  [/FxiOS\/|Firefox\//, "Firefox"],
  [/CriOS\/|Chrome\/|Chromium\//, "Chrome"],
  [/Version\/.*Safari\//, "Safari"],
];

const systems: readonly [RegExp, string][] = [
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/CrOS/, "ChromeOS"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS X/, "macOS"],
  [/Linux|X11/, "Linux"],
];

function firstOf(list: readonly [RegExp, string][], text: string): string | undefined {
  return list.find(([pattern]) => pattern.test(text))?.[1];
}

/** What a person would call the browser they use, by what it calls itself: "Firefox on Linux". Only to be recognised by. */
export function deviceWords(userAgent: string | null): string {
  const said = (userAgent ?? "").slice(0, 500);
  const browser = firstOf(browsers, said) ?? "A browser";
  const system = firstOf(systems, said);
  return system ? `${browser} on ${system}` : browser;
}
