import type { BatchAnswer } from "@/lib/mail/send-batch";

/** A reader whose letter is about to be handed over. */
export type TakenReader = {
  readonly id: bigint;
  readonly email: string;
  readonly subscriberId: string;
  readonly customerId: string | null;
  readonly variant: "a" | "b";
};

/** Letters that go in one request. */
export type TakenBatch = {
  readonly id: bigint;
  readonly readers: readonly TakenReader[];
  /** Readers of a batch that was asked for before, who may not be written to any more. */
  readonly dropped: readonly bigint[];
};

export type Accepted = Extract<BatchAnswer, { kind: "accepted" | "known" }>;
