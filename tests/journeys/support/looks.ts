import type { Page } from "@playwright/test";

const looks = [
  { colorScheme: "light", size: { width: 1280, height: 900 } },
  { colorScheme: "dark", size: { width: 390, height: 844 } },
] as const;

/** Shows a page light on a desk and dark on a phone, and leaves it as it was. */
export async function inEachLook(page: Page, look: () => Promise<void>): Promise<void> {
  const before = page.viewportSize();
  for (const { colorScheme, size } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(size);
    await look();
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
}
