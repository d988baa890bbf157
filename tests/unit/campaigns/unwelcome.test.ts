import { expect, test } from "vitest";
import { unwelcome } from "@/lib/campaigns/replies/unwelcome";

const none = { sent: 10_000, complaints: 0, last: 1_000, bounced: 0 };

test("more than one in twenty of the last thousand coming back holds a campaign, once there are fifty", () => {
  expect(unwelcome(none)).toBeNull();
  expect(unwelcome({ ...none, bounced: 50 })).toBeNull();
  expect(unwelcome({ ...none, bounced: 51 })).toBe("bounces");
  expect(unwelcome({ ...none, sent: 49, last: 49, bounced: 49 })).toBeNull();
  expect(unwelcome({ ...none, sent: 50, last: 50, bounced: 3 })).toBe("bounces");
});

test("more than one complaint in a thousand holds it, three people at least", () => {
  expect(unwelcome({ ...none, complaints: 10 })).toBeNull();
  expect(unwelcome({ ...none, complaints: 11 })).toBe("complaints");
  expect(unwelcome({ ...none, sent: 100, complaints: 2 })).toBeNull();
  expect(unwelcome({ ...none, sent: 100, complaints: 3 })).toBe("complaints");
});
