import { Notice } from "@/components/ui/Notice";
import { RadioCard } from "@/components/ui/RadioCard";
import type { Review } from "@/lib/checkout/types";

type Props = { review: Review; onChoice: () => void };

/** How and when the order comes, and for how much. */
export function DeliveryChoice({ review, onChoice }: Props) {
  if (review.notServed)
    return (
      <section aria-labelledby="delivery">
        <h2 id="delivery" className="display pb-4 text-heading">
          Delivery
        </h2>
        <Notice kind="notice" title={review.notServed}>
          <p>Try another address; your basket is kept.</p>
        </Notice>
      </section>
    );
  if (review.options.length === 0) return null;
  return (
    <fieldset id="delivery" tabIndex={-1} className="outline-none">
      <legend className="display pb-4 text-heading">Delivery</legend>
      <div className="space-y-2.5">
        {review.options.map((option) => (
          <RadioCard
            key={option.id}
            name="methodId"
            value={option.id}
            defaultChecked={option.id === review.methodId}
            onChange={onChoice}
            label={option.name}
            hint={option.when}
            aside={option.price}
          />
        ))}
      </div>
      <noscript>
        <button
          type="submit"
          name="intent"
          value="refresh"
          formNoValidate
          className="mt-3 min-h-11 rounded-m border border-control px-6 text-sm font-medium"
        >
          Update delivery
        </button>
      </noscript>
    </fieldset>
  );
}
