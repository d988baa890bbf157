import type { Tx } from "@/lib/platform/db";
import { readList } from "@/lib/platform/lists/read-list";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { customerListSpec } from "./customer-list-spec";
import type { ConsentRow, CustomerListRow, CustomerProfile, NewsletterState } from "./types";

/** A page of the list of customers. */
export function listCustomers(tx: Tx, request: ListRequest, now: Date): Promise<ListPage<CustomerListRow>> {
  return readList<CustomerListRow>(tx, customerListSpec(now), request);
}

const mostTags = 200;

/** The tags in use, the most used first; read from so many customers that one hardly used may be missing. */
export async function readCustomerTags(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ tag: string }[]>`
    SELECT tag FROM (SELECT tags FROM customer WHERE tags <> '{}' LIMIT 2000) AS tagged, unnest(tags) AS tag
    GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ${mostTags}`;
  return rows.map(({ tag }) => tag);
}

/** Where a customer went that was merged into another; null for one that was not. */
export async function readMergedInto(tx: Tx, id: string): Promise<string | null> {
  const merge = await tx.customerMerge.findUnique({ where: { formerId: id } });
  return merge?.intoId ?? null;
}

/** All that these addresses ever said about being written to, the latest first, each until the next word on its topic. */
export async function readConsentRecord(tx: Tx, emails: readonly string[]): Promise<ConsentRow[]> {
  return tx.$queryRaw<ConsentRow[]>`
    SELECT id::text, email::text, topic, act, wording, source, proof, evidence, at,
      lead(at) OVER (PARTITION BY email, topic ORDER BY at, id) AS until
    FROM consent_entry WHERE email = ANY(${[...emails]}::text[]::citext[]) ORDER BY at DESC, consent_entry.id DESC LIMIT 200`;
}

/** All that the page of one customer shows besides the timeline. */
export async function readProfile(tx: Tx, id: string): Promise<CustomerProfile | null> {
  const customer = await tx.customer.findUnique({
    where: { id },
    include: {
      otherEmails: true,
      addresses: { orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }] },
      notes: { orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 100 },
    },
  });
  if (!customer) return null;
  const otherEmails = customer.otherEmails.map(({ email }) => email).sort();
  const emails = [customer.email, ...otherEmails];
  const [consents, suppressions] = await Promise.all([
    readConsentRecord(tx, emails),
    tx.suppression.findMany({ where: { email: { in: emails } } }),
  ]);
  const { version, name, email, phone } = customer;
  return {
    form: { id, version, name: name ?? "", email, phone: phone ?? "" },
    facts: {
      orders: customer.orderCount,
      spent: Number(customer.spent),
      lastOrderAt: customer.lastOrderAt,
      createdAt: customer.createdAt,
      tags: customer.tags,
      hasAccount: customer.userId !== null,
      newsletter: customer.newsletter as NewsletterState | null,
    },
    locale: customer.locale,
    otherEmails,
    addresses: customer.addresses.map((one) => ({
      id: one.id,
      usual: one.isDefault,
      lines: [
        ...[one.name, one.line1, one.line2, one.city, one.region, one.postcode, one.country, one.phone],
      ].filter((line): line is string => Boolean(line)),
    })),
    notes: customer.notes,
    consents,
    suppressions: suppressions.map(({ email, reason, createdAt }) => ({ email, reason, at: createdAt })),
  };
}
