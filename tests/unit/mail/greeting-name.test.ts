import { expect, test } from "vitest";
import { fromAddress } from "@/lib/mail/from-address";
import { sendOutcome } from "@/lib/mail/send-outcome";
import { greetingName } from "@/lib/values/greeting-name";

test.each([
  ["Maya Fenwick", "Maya"],
  ["  maya  ", "maya"],
  ["Dr Fenwick", "Dr Fenwick"],
  ["Mrs. M. Fenwick", "Mrs. M. Fenwick"],
  ["", "there"],
  ["\u202e\r\n", "there"],
  ["María-José Carreño Quiñones", "María-José"],
  ["王小明", "王小明"],
])("%j is greeted as %j", (name, greeting) => expect(greetingName(name)).toBe(greeting));

test("a name of any length is greeted in at most sixty characters", () => {
  expect([...greetingName("💥".repeat(500))]).toHaveLength(60);
});

test("no brand can bring a second header or a second address into the sender", () => {
  expect(fromAddress("Nook & Paw", "a@b.test")).toBe('"Nook & Paw" <a@b.test>');
  expect(fromAddress('Evil" <x@y.test>\r\nBcc: z@z.test', "a@b.test")).toBe(
    '"Evil x@y.test Bcc: z@z.test" <a@b.test>',
  );
  expect(fromAddress("Nook", "Edie <edie@b.test>")).toBe("Edie <edie@b.test>");
});

test("Resend's answers are sorted into sent, once more and never", () => {
  expect(sendOutcome(null)).toBe("sent");
  expect(sendOutcome({ name: "invalid_idempotent_request", statusCode: 409, message: "" })).toBe("sent");
  expect(sendOutcome({ name: "concurrent_idempotent_requests", statusCode: 409, message: "" })).toBe("again");
  expect(sendOutcome({ name: "validation_error", statusCode: 422, message: "" })).toBe("never");
  expect(sendOutcome({ name: "application_error", statusCode: null, message: "" })).toBe("again");
});
