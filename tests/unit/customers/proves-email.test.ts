import { expect, test } from "vitest";
import { provesEmail } from "@/lib/customers/providers/proves-email";

const email = "maya@example.com";

test.each([
  { email, email_verified: true },
  { email, email_verified: "true" },
])("%o proves the address", (profile) => {
  expect(provesEmail(profile)).toBe(true);
});

test.each([
  undefined,
  null,
  "maya@example.com",
  {},
  { email },
  { email, email_verified: false },
  { email, email_verified: "false" },
  { email, email_verified: 1 },
  { email_verified: true },
])("%o does not", (profile) => {
  expect(provesEmail(profile)).toBe(false);
});
