const rule = "@media (prefers-color-scheme:dark){";

/** A letter as a mail program of one scheme shows it, whatever scheme this screen has. */
export function inScheme(html: string, scheme: "light" | "dark"): string {
  const media = scheme === "dark" ? "@media all{" : "@media not all{";
  return html.replaceAll(rule, media).replace("color-scheme:light dark", `color-scheme:${scheme}`);
}
