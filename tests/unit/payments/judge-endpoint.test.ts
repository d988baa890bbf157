import { expect, test } from "vitest";
import { judgeEndpoint } from "@/lib/payments/health/judge-endpoint";
import { watchedEvents } from "@/lib/payments/health/watched-events";

const url = "https://shop.example/api/stripe/webhook";
const endpoint = (over: object = {}) => ({ url, status: "enabled", enabled_events: ["*"], ...over });

test("an endpoint of the shop's own that hears all it must is right", () => {
  expect(judgeEndpoint([endpoint()], url, false).endpoint).toBe("right");
  expect(judgeEndpoint([endpoint({ enabled_events: [...watchedEvents] })], url, false).endpoint).toBe(
    "right",
  );
});

test("an endpoint of another shop, a disabled one and a deaf one are told apart", () => {
  expect(
    judgeEndpoint([endpoint({ url: "https://other.example/api/stripe/webhook" })], url, false).endpoint,
  ).toBe("unknown");
  expect(judgeEndpoint([endpoint({ status: "disabled" })], url, false).endpoint).toBe("disabled");
  expect(judgeEndpoint([endpoint({ enabled_events: ["charge.refunded"] })], url, false)).toEqual({
    endpoint: "lacks_events",
    missingEvents: watchedEvents.filter((event) => event !== "charge.refunded"),
  });
});

test("of several endpoints the best counts, and the local Stripe may call the shop by another host", () => {
  expect(judgeEndpoint([endpoint({ status: "disabled" }), endpoint()], url, false).endpoint).toBe("right");
  expect(
    judgeEndpoint([endpoint({ url: "http://127.0.0.1:3000/api/stripe/webhook" })], url, true).endpoint,
  ).toBe("right");
});
