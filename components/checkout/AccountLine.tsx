import type { CheckoutAccount } from "@/lib/checkout/types";

/** Whose account the order comes into, and the addresses that fill the form; for a guest, the way to sign in. */
export function AccountLine({ account }: { account: CheckoutAccount | null }) {
  if (!account)
    return (
      <p className="pb-8 text-sm text-ink-soft">
        No account is needed.{" "}
        <a href="/sign-in?next=/checkout" className="link inline-flex min-h-11 items-center">
          Sign in
        </a>{" "}
        if you have one.
      </p>
    );
  return (
    <div className="pb-8 text-sm">
      <p className="text-ink-soft wrap-anywhere">Signed in as {account.email}.</p>
      {account.addresses.length > 1 ? (
        <nav aria-label="Your saved addresses">
          <ul className="flex flex-wrap gap-2 pt-3">
            {account.addresses.map(({ id, words, used }) => (
              <li key={id}>
                <a
                  href={`/checkout?address=${id}`}
                  aria-current={used ? "true" : undefined}
                  className="inline-flex min-h-11 items-center rounded-m border px-3.5 py-2 aria-[current]:border-ink aria-[current]:bg-surface"
                >
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
