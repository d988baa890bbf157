import { letterName } from "@/lib/mail/letter-name";
import { formatMoney } from "@/lib/values/format-money";
import type { TimelineEntry, TimelineRow } from "./types";

const paymentWords: Record<string, string> = {
  processing: "Payment under way",
  succeeded: "Paid",
  failed: "Payment failed",
  expired: "Payment ran out of time",
  refused: "Money came too late and went back",
};
const consentWords: Record<string, string> = {
  asked: "Asked for",
  given: "Confirmed",
  withdrawn: "Took back",
  told: "Told of similar goods",
  paused: "Paused",
  resumed: "Let come again",
};
const becameWords: Record<string, string> = {
  "email.delivered": "delivered",
  "email.opened": "opened",
  "email.clicked": "a link followed",
  "email.bounced": "bounced",
  "email.complained": "marked as spam",
  "email.delivery_delayed": "delayed",
};
const changeWords: Record<string, string> = {
  "customer.edit": "Details changed",
  "customer.tags": "Tags changed",
  "customer.tag_add": "Tag added",
  "customer.tag_remove": "Tag removed",
  "customer.note_remove": "Note removed",
  "customer.keep_apart": "Said not to be the same person as another",
  "customer.undo_apart": "Perhaps the same person as another after all",
  "customer.merge": "Another customer merged into this one",
  "customer.export": "Data exported",
};

const words = (text: unknown) => String(text ?? "").replaceAll("_", " ");

/** Writes one event of a customer's timeline out for staff. */
export function tellEvent({ key, at, kind, data }: TimelineRow, locale: string): TimelineEntry {
  const order = data.number === null ? "an order not paid" : `order ${data.number}`;
  const money = (amount: unknown) => formatMoney(Number(amount), String(data.currency), locale);
  const told = (title: string, text: unknown = null, href: string | null = null): TimelineEntry => ({
    ...{ key, at, kind, title, href },
    text: text === null || text === "" ? null : String(text),
  });
  const toOrder = data.orderId ? `/admin/orders/${data.orderId}` : null;
  switch (kind) {
    case "order":
      return told(
        data.number === null ? `Began an order, ${words(data.state)}` : `Placed order ${data.number}`,
        `${money(data.total)}, now ${words(data.state)}`,
        toOrder,
      );
    case "payment":
      return told(
        `${paymentWords[String(data.state)] ?? words(data.state)}: ${order}`,
        money(data.amount),
        toOrder,
      );
    case "refund":
      return told(
        `${money(data.amount)} given back of ${order}`,
        `${words(data.reason)}, ${words(data.state)}`,
        toOrder,
      );
    case "shipped": {
      const by = [data.carrier, data.tracking].filter(Boolean).join(" ");
      return told(`Parcel of ${order} sent`, by, toOrder);
    }
    case "delivered":
      return told(`Parcel of ${order} arrived`, null, toOrder);
    case "withdrawal":
      return told(
        `Withdrew from ${order}`,
        data.confirmed ? "confirmed" : "declared, not confirmed",
        toOrder,
      );
    case "return":
      return told(
        `Return of ${order} ${words(data.state)}`,
        [data.by, data.reason].filter(Boolean).join(": "),
        toOrder,
      );
    case "question":
      return told(`Asked about ${order}`, data.text, toOrder);
    case "letter": {
      const became = becameWords[String(data.became)] ?? words(data.state);
      if (data.campaignId)
        return told(
          `Campaign “${data.campaign}”: ${became}`,
          data.email,
          `/admin/campaigns/${data.campaignId}`,
        );
      return told(`Letter “${letterName(words(data.template))}”: ${became}`, data.email);
    }
    case "consent":
      return told(
        `${consentWords[String(data.act)] ?? words(data.act)}: ${words(data.topic)} (${words(data.source)})`,
        `“${data.wording}”`,
      );
    case "note":
      return told(`Note by ${data.by}`, data.text);
    case "sign_in":
      return told("Signed in", data.device);
    case "change":
      return told(
        `${changeWords[String(data.action)] ?? words(data.action)} by ${data.by}`,
        changeText(data),
      );
  }
}

function changeText(data: TimelineRow["data"]): string | null {
  const read = (text: unknown): Record<string, unknown> => {
    try {
      const parsed: unknown = JSON.parse(String(text));
      return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
    } catch {
      return {};
    }
  };
  const [before, after] = [read(data.before), read(data.after)];
  const show = (value: unknown) => {
    if (Array.isArray(value)) return value.join(", ") || "nothing";
    return value === null || value === undefined
      ? "nothing"
      : typeof value === "object"
        ? "…"
        : String(value);
  };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !["customers", "noteId", "moved"].includes(key),
  );
  const parts = keys.map((key) =>
    key in before && key in after
      ? `${key}: ${show(before[key])} → ${show(after[key])}`
      : `${key}: ${show(before[key] ?? after[key])}`,
  );
  return parts.length > 0 ? parts.join("; ") : null;
}
