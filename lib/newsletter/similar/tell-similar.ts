import type { Tx } from "@/lib/platform/db";
import { enterConsent } from "../consent/enter-consent";
import { holdAddress } from "../consent/hold-address";
import { similarTopic } from "./similar-words";

type Told = {
  readonly email: string;
  readonly wording: string;
  /** The box to say no was ticked. */
  readonly refused: boolean;
  readonly locale: string;
  readonly orderId: string;
};

/**
 * Notes what a buyer was told at the checkout about letters on similar goods, and whether they said no there. It allows
 * nothing yet: only when the order is paid has the address come out of a sale (`beginSoftOptIn`).
 */
export async function tellSimilar(tx: Tx, { refused, ...told }: Told, now: Date): Promise<void> {
  await holdAddress(tx, told.email);
  const word = { ...told, topic: similarTopic, basis: "soft", source: "checkout" } as const;
  await enterConsent(tx, { ...word, act: refused ? "withdrawn" : "told" }, now);
}
