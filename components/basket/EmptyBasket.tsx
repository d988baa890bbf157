import { EmptyState } from "@/components/ui/EmptyState";
import { LinkButton } from "@/components/ui/LinkButton";

/** An empty basket says where to go on. */
export function EmptyBasket() {
  return (
    <EmptyState
      title="Nothing in here yet."
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <LinkButton href="/collections">See everything</LinkButton>
          <LinkButton href="/search" tone="quiet">
            Search
          </LinkButton>
        </div>
      }
    >
      <p>What you put in stays for sixty days, on this device, without an account.</p>
    </EmptyState>
  );
}
