import { invite } from "@/lib/early-access/admin/invitations/invite";
import { db } from "@/lib/platform/db";
import { sign } from "@/lib/platform/secrets/signing";
import { newToken, tokenDigest } from "@/lib/platform/secrets/token";
import { sessionCookieName } from "@/lib/platform/sessions/session";
import { idleMs } from "@/lib/platform/sessions/start-session";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";

const bench = { kind: "system", name: "bench" } as const;

/** Somebody who comes to the opening. */
export type Person = {
  readonly email: string;
  /** Whether the window is open to them. */
  readonly member: boolean;
  readonly cookies: Readonly<Record<string, string>>;
};

const named = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${kind}-${index}@example.com`);

/** Accounts that are signed in, with the cookie of each. */
async function signedIn(emails: readonly string[], member: boolean, now: Date): Promise<Person[]> {
  const users = emails.map((email) => ({ id: createId("usr"), email, emailVerified: now }));
  await db().user.createMany({ data: users });
  await db().customer.createMany({
    data: users.map(({ id, email }) => ({ id: createId("cust"), email, userId: id })),
  });
  const tokens = users.map(() => newToken());
  await db().session.createMany({
    data: users.map(({ id }, index) => ({
      id: createId("sess"),
      sessionToken: tokenDigest(tokens[index] ?? ""),
      userId: id,
      expires: new Date(now.getTime() + idleMs),
    })),
  });
  return emails.map((email, index) => ({
    email,
    member,
    cookies: { [sessionCookieName()]: tokens[index] ?? "" },
  }));
}

/** Readers of the newsletter, signed in; the ledger's trigger turns what they said into their permission. */
async function readers(count: number, now: Date): Promise<Person[]> {
  const emails = named("reader", count);
  const given = {
    act: "given",
    topic: "newsletter",
    source: "bench",
    proof: "double_opt_in",
    wording: "Yes",
  };
  await db().consentEntry.createMany({ data: emails.map((email) => ({ ...given, email, at: now })) });
  return signedIn(emails, true, now);
}

/** Guests whose browser holds an invitation to the sale. */
async function invited(saleId: string, count: number, now: Date): Promise<Person[]> {
  const made = await transact((tx) =>
    invite(tx, bench, { id: saleId, emails: named("invited", count) }, now),
  );
  if (!made.ok) throw new Error(`nobody was invited: ${made.reason}`);
  const rows = await db().saleInvitation.findMany({ where: { window: { saleId } } });
  return rows.map(({ id, email }) => ({ email, member: true, cookies: { early: sign("early", id) } }));
}

/**
 * Everybody who comes, in the order in which they come: members, half of them signed in and half with an invitation, and
 * others, half of them signed in and half of them guests nobody knows.
 */
export async function people(
  saleId: string,
  { members, others }: { readonly members: number; readonly others: number },
  now: Date,
): Promise<Person[]> {
  const half = (count: number) => [Math.ceil(count / 2), Math.floor(count / 2)] as const;
  const [reading, holding] = half(members);
  const [known, unknown] = half(others);
  const guests = named("guest", unknown).map((email) => ({ email, member: false, cookies: {} }));
  const kinds = [
    await readers(reading, now),
    await invited(saleId, holding, now),
    await signedIn(named("customer", known), false, now),
    guests,
  ];
  // Mixed evenly: each kind spread over the whole second.
  return kinds
    .flatMap((kind) => kind.map((person, index) => ({ person, place: (index + 0.5) / kind.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ person }) => person);
}
