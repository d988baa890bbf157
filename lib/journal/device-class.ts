export type DeviceClass = "phone" | "tablet" | "desktop" | "robot";

/** Roughly what a page was looked at with, by what the browser calls itself. */
export function deviceClass(userAgent: string): DeviceClass {
  if (userAgent === "" || /bot\b|crawl|spider|slurp|preview|monitor|lighthouse/i.test(userAgent))
    return "robot";
  if (/ipad|tablet|kindle|playbook|android(?!.*mobile)/i.test(userAgent)) return "tablet";
  return /mobi|iphone|ipod|android/i.test(userAgent) ? "phone" : "desktop";
}
