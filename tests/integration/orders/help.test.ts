import { expect, test } from "vitest";
import { askHelp } from "@/lib/orders/help/ask-help";
import { helpSchema } from "@/lib/orders/help/schema";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { react } from "@/lib/reactions/react";
import { paidOrder } from "../../support/orders/paid-order";

const now = new Date("2026-11-22T10:00:00Z");
const ask = (orderId: string, message: string, at = now) =>
  transact((tx) => askHelp(tx, orderId, message, at));

test("a question reaches the owner and is acknowledged, also when the button was pressed twice", async () => {
  const order = await paidOrder();
  const answers = await Promise.all([ask(order.id, "Too small?"), ask(order.id, "Too small?")]);
  expect(new Set(answers.map((answer) => answer.ok && answer.value.helpRequestId)).size).toBe(1);
  const facts = await db().journalEntry.findMany({ where: { orderId: order.id } });
  expect(facts.map(({ type }) => type)).toEqual(["help_asked"]);
  await transact((tx) => react(tx, String(facts[0]?.id), now));
  const letters = await db().outboxLetter.findMany({ where: { orderId: order.id }, orderBy: { id: "asc" } });
  expect(letters.map(({ template, toEmail }) => [template, toEmail])).toEqual([
    ["help-received", "maya@example.com"],
    ["help-notice", "hello@shop.example"],
  ]);
  expect(await ask("ord_nobody", "Hello")).toEqual({ ok: false, reason: "not_found", detail: undefined });
});

test("asking another thing, or the same on another day, is another question", async () => {
  const order = await paidOrder();
  await ask(order.id, "Too small?");
  await ask(order.id, "Too large?");
  await ask(order.id, "Too small?", new Date("2026-11-24T10:00:00Z"));
  expect(await db().helpRequest.count({ where: { orderId: order.id } })).toBe(3);
});

test("a message keeps its lines and loses what no keyboard writes", () => {
  expect(helpSchema.parse({ message: "  One\r\nTwo\u0000\u0007\n\n" }).message).toBe("One\nTwo");
  expect(helpSchema.safeParse({ message: " \n " }).success).toBe(false);
  expect(helpSchema.safeParse({ message: "x".repeat(4_001) }).success).toBe(false);
});
