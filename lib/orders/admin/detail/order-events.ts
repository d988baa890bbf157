import { formatMoney } from "@/lib/values/format-money";
import type { WholeOrder } from "../../data";
import type { DetailLetter, DetailQuestion, OrderEvent } from "../types";
import { disputeEvents } from "./dispute-events";

type Note = {
  readonly id: string;
  readonly body: string;
  readonly actorName: string;
  readonly createdAt: Date;
};
type Change = {
  readonly id: bigint;
  readonly at: Date;
  readonly actorName: string;
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
};
type Move = {
  readonly id: bigint;
  readonly to: string;
  readonly actorName: string;
  readonly reason: string | null;
  readonly at: Date;
};

type Facts = {
  readonly order: WholeOrder;
  readonly notes: readonly Note[];
  readonly changes: readonly Change[];
  readonly letters: readonly DetailLetter[];
  readonly questions: readonly DetailQuestion[];
  readonly returnMoves: readonly Move[];
  /** Names of the staff, by "staff:<id>". */
  readonly names: ReadonlyMap<string, string>;
};

const moves: Readonly<Record<string, string>> = {
  awaiting_payment: "Placed, waiting for payment",
  payment_processing: "The bank confirms the payment",
  paid: "Paid",
  part_shipped: "Part of it is on its way",
  shipped: "All of it is on its way",
  delivered: "All of it has arrived",
  cancelled: "Cancelled",
  expired: "The time to pay ran out",
  refunded: "All of the money went back",
};

/** Only what nothing else on the timeline tells. */
const changes: Readonly<Record<string, (change: Change) => [words: string, detail: string | null]>> = {
  "order.address": ({ before, after }) => ["Address changed", differences(before, after)],
  "order.pack": () => ["Packed, waiting for its label", null],
  "order.unpack": () => ["Not packed after all", null],
  "order.failed_refund_closed": () => ["The money of a failed refund went back another way", null],
  "order.question_closed": () => ["A question was closed without a letter", null],
};

function differences(before: unknown, after: unknown): string | null {
  if (typeof after !== "object" || after === null) return null;
  const old = (typeof before === "object" && before !== null ? before : {}) as Record<string, unknown>;
  return Object.entries(after)
    .map(([name, value]) => `${name}: ${old[name] ?? "–"} → ${value ?? "–"}`)
    .join("; ");
}

const who = (actor: string, names: Facts["names"]): string | null =>
  names.get(actor) ?? (actor === "customer" ? "Customer" : actor === "stripe" ? "Stripe" : null);

/** Everything that happened to an order, the latest first. */
export function orderEvents({
  order,
  notes,
  changes: audited,
  letters,
  questions,
  returnMoves,
  names,
}: Facts): OrderEvent[] {
  const money = (amount: number) => formatMoney(amount, order.currency, order.locale);
  const events: OrderEvent[] = [
    ...order.transitions.map(({ id, to, actor, reason, at }) => ({
      id: `move-${id}`,
      at,
      kind: "order" as const,
      words: moves[to] ?? to,
      detail: reason,
      by: who(actor, names),
    })),
    ...order.payments.flatMap(({ id, state, kind, amount, createdAt, updatedAt }) =>
      state === "succeeded" && kind === "stripe"
        ? []
        : [
            {
              id: `pay-${id}`,
              at: state === "created" || state === "open" ? createdAt : updatedAt,
              kind: "money" as const,
              words:
                kind === "stripe"
                  ? `Payment of ${money(amount)}: ${state}`
                  : `${money(amount)} came by ${kind.replace("_", " ")}`,
              detail: null,
              by: null,
            },
          ],
    ),
    ...order.payments.flatMap(({ refunds }) =>
      refunds.flatMap(({ id, amount, reason, actor, state, lastError, createdAt, failedAt }) => {
        const words = `Refund of ${money(amount)}`;
        const decided = {
          id,
          at: createdAt,
          kind: "money" as const,
          words: state === "requested" || state === "pending" ? `${words} is on its way` : words,
          detail: reason,
          by: who(actor, names),
        };
        if (!failedAt) return [decided];
        return [
          decided,
          {
            ...decided,
            id: `failed-${id}`,
            at: failedAt,
            words: `${words} failed`,
            detail: lastError,
            by: null,
          },
        ];
      }),
    ),
    ...disputeEvents(order, money),
    ...order.parcels.flatMap(({ id, carrier, trackingNumber, shippedAt, deliveredAt, lines }, index) => {
      const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
      const sent = {
        id: `sent-${id}`,
        at: shippedAt,
        kind: "parcel" as const,
        words: `Parcel ${index + 1} with ${pieces} ${pieces === 1 ? "piece" : "pieces"} left`,
        detail: [carrier, trackingNumber].filter(Boolean).join(" ") || null,
        by: null,
      };
      return deliveredAt
        ? [
            sent,
            {
              ...sent,
              id: `arrived-${id}`,
              at: deliveredAt,
              words: `Parcel ${index + 1} arrived`,
              detail: null,
            },
          ]
        : [sent];
    }),
    ...order.withdrawals.map(({ id, name, declaredAt, confirmedAt }) => ({
      id,
      at: confirmedAt ?? declaredAt,
      kind: "customer" as const,
      words: confirmedAt ? "Withdrew from the contract" : "Began a withdrawal and did not confirm it",
      detail: null,
      by: name,
    })),
    ...questions.flatMap(({ id, message, askedAt, answer, settledAt, settledBy }) => [
      {
        id,
        at: askedAt,
        kind: "customer" as const,
        words: "Asked a question",
        detail: message,
        by: order.name,
      },
      ...(answer && settledAt
        ? [
            {
              id: `answer-${id}`,
              at: settledAt,
              kind: "staff" as const,
              words: "Answered by letter",
              detail: answer,
              by: settledBy,
            },
          ]
        : []),
    ]),
    ...returnMoves.map(({ id, to, actorName, reason, at }) => ({
      id: `return-${id}`,
      at,
      kind: "customer" as const,
      words: `Return ${to}`,
      detail: reason,
      by: actorName,
    })),
    ...letters.map(({ id, name, to, state, news, error, at }) => ({
      id,
      at,
      kind: "letter" as const,
      words: `Letter: ${name}`,
      detail: `${to} · ${error ?? news ?? state}`,
      by: null,
    })),
    ...notes.map(({ id, body, actorName, createdAt }) => ({
      id,
      at: createdAt,
      kind: "staff" as const,
      words: "Note",
      detail: body,
      by: actorName,
    })),
    ...audited.flatMap((change) => {
      const told = changes[change.action]?.(change);
      return told
        ? [
            {
              id: `audit-${change.id}`,
              at: change.at,
              kind: "staff" as const,
              words: told[0],
              detail: told[1],
              by: change.actorName,
            },
          ]
        : [];
    }),
  ];
  // Of equal moments the one that stands later above happened later.
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => b.event.at.getTime() - a.event.at.getTime() || b.index - a.index)
    .map(({ event }) => event);
}
