import { expect, test } from "vitest";
import { localDay } from "@/lib/delivery/local-day";

test("a day ends with its last millisecond, in each zone at its own moment", () => {
  const moments = [
    ["2026-11-24T23:59:59.999Z", "2026-11-24", "2026-11-25"],
    ["2026-11-25T00:00:00.000Z", "2026-11-25", "2026-11-25"],
    ["2026-11-25T18:14:59.999Z", "2026-11-25", "2026-11-25"],
    ["2026-11-25T18:15:00.000Z", "2026-11-25", "2026-11-26"],
    ["2026-11-24T12:00:00.000Z", "2026-11-24", "2026-11-24"],
  ] as const;
  for (const [now, london, kathmandu] of moments) {
    expect(localDay(new Date(now), "Europe/London"), now).toBe(london);
    expect(localDay(new Date(now), "Asia/Kathmandu"), now).toBe(kathmandu);
  }
});
