import { expect, test } from "vitest";
import { clientAddress } from "@/lib/platform/requests/client-address";

const of = (headers: Record<string, string>, hops: number) => clientAddress(new Headers(headers), hops);

test("without a proxy nothing a visitor writes about their address is believed", () => {
  expect(of({ "x-peer-address": "203.0.113.7", "x-forwarded-for": "1.2.3.4" }, 0)).toBe("203.0.113.7");
  expect(of({ "x-peer-address": "::ffff:203.0.113.7" }, 0)).toBe("203.0.113.7");
  expect(of({}, 0)).toBe("unknown");
});

test("behind a proxy the last address is its, and what stands further left is the visitor's invention", () => {
  const headers = { "x-peer-address": "10.0.0.1", "x-forwarded-for": "1.2.3.4, 198.51.100.9" };
  expect(of(headers, 1)).toBe("198.51.100.9");
  expect(of({ ...headers, "x-forwarded-for": "6.6.6.6, 198.51.100.9, 10.0.0.2" }, 2)).toBe("198.51.100.9");
  expect(of({ "x-peer-address": "10.0.0.1" }, 1)).toBe("10.0.0.1");
  expect(of({ "x-peer-address": "10.0.0.1", "x-forwarded-for": "1.2.3.4" }, 2)).toBe("10.0.0.1");
});

test("of an IPv6 address the first half counts, however it is written", () => {
  const first = of({ "x-peer-address": "2001:db8:1:2:3:4:5:6" }, 0);
  expect(first).toBe("2001:db8:1:2");
  expect(of({ "x-peer-address": "2001:DB8:1:2::9" }, 0)).toBe(first);
  expect(of({ "x-peer-address": "::1" }, 0)).toBe("0:0:0:0");
  expect(of({ "x-peer-address": "2001:db8:1:3::9" }, 0)).not.toBe(first);
});
