import { Button } from "@/components/ui/Button";

/** Offers to bring in what was ordered as a guest. Says how many, for nobody has said yet that they are theirs. */
export function ClaimOffer({ count, email }: { count: number; email: string }) {
  if (count === 0) return null;
  return (
    <section aria-labelledby="claim" className="mb-10 rounded-(--radius-l) bg-surface p-6">
      <h2 id="claim" className="font-medium">
        {count === 1 ? "One order was" : `${count} orders were`} placed without an account
      </h2>
      <p className="max-w-prose pt-1 pb-4 text-sm text-ink-soft wrap-anywhere">
        {count === 1 ? "It was" : "They were"} made with {email}. Add {count === 1 ? "it" : "them"} here if{" "}
        {count === 1 ? "it is" : "they are"} yours.
      </p>
      <form action="/account/orders/claim" method="post">
        <Button tone="quiet">Add {count === 1 ? "it" : "them"} to my account</Button>
      </form>
    </section>
  );
}
