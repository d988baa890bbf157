import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Notice } from "@/components/ui/Notice";
import type { Checkout } from "@/lib/checkout/types";
import { AddressFields } from "./AddressFields";
import { CollectionFields } from "./CollectionFields";
import { ContactFields } from "./ContactFields";
import { DeliveryChoice } from "./DeliveryChoice";
import { DiscountCode } from "./DiscountCode";
import { ErrorSummary } from "./ErrorSummary";
import { Reminders } from "./Reminders";
import { ReviewLines } from "./ReviewLines";
import { ReviewSums } from "./ReviewSums";
import { SimilarGoods } from "./SimilarGoods";
import { TrustFacts } from "./TrustFacts";
import type { useCheckout } from "./use-checkout";

type Props = Pick<Checkout, "state" | "frame"> & {
  /** What the script adds; without it the form is a plain one. */
  script?: Omit<ReturnType<typeof useCheckout>, "state">;
};

/**
 * The whole checkout: a plain form with two kinds of buttons, the one that pays and those that only ask for new figures. Has
 * no script of its own, so that the page's route can write it as markup.
 */
export function CheckoutFields({ state, frame, script }: Props) {
  const { values, errors, review, message } = state;
  const busy = script?.busy ?? false;
  return (
    <form
      id="checkout"
      ref={script?.form}
      action="/checkout/submit"
      method="post"
      onSubmit={script?.submit}
      noValidate
      className="grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_26rem]"
    >
      <div className="space-y-10">
        <div>
          <ErrorSummary errors={errors} message={message} />
          <ContactFields values={values} errors={errors} />
          {frame.reminders ? (
            <Reminders
              {...frame.reminders}
              ticked={values.reminders === "yes"}
              onTick={() => script?.refresh(0)}
            />
          ) : null}
        </div>
        {state.collectAt ? (
          <CollectionFields place={state.collectAt} values={values} errors={errors} />
        ) : (
          <AddressFields
            values={values}
            errors={errors}
            fields={state.fields}
            countries={frame.countries}
            mayCollect={review.options.some((option) => option.collected)}
            onDestination={() => script?.refresh()}
          />
        )}
        <DeliveryChoice review={review} onChoice={() => script?.refresh(0)} />
      </div>
      <section
        aria-labelledby="order"
        className="self-start rounded-(--radius-l) bg-surface p-6 lg:sticky lg:top-6"
      >
        <h2 id="order" className="display pb-2 text-heading">
          Your order
        </h2>
        <ReviewLines lines={review.lines} />
        {review.gone.map((sentence) => (
          <Notice key={sentence} kind="notice" className="mb-2">
            {sentence}
          </Notice>
        ))}
        <DiscountCode typed={values.discountCode} codes={review.codes} together={review.together} />
        <div aria-live="polite" aria-busy={busy}>
          <ReviewSums review={review} />
        </div>
        <Checkbox
          name="newsletter"
          value="yes"
          defaultChecked={values.newsletter === "yes"}
          label={frame.consentWording}
        />
        {frame.similar ? <SimilarGoods {...frame.similar} /> : null}
        {review.payable || review.notServed || review.lines.length === 0 ? null : (
          <Notice kind="notice" className="mt-3">
            A card payment of {review.total} is not possible. Write to {frame.seller.email} and we will see to
            it.
          </Notice>
        )}
        <input type="hidden" name="agreedTotal" value={review.agreedTotal} />
        <input type="hidden" name="agreedCurrency" value={review.agreedCurrency} />
        <Button
          size="large"
          name="intent"
          value="pay"
          busy={busy}
          disabled={!review.payable}
          className="mt-3 w-full"
        >
          {review.payable && review.agreedTotal === 0
            ? "Place order – nothing to pay"
            : `Buy now and pay ${review.total}`}
        </Button>
        <TrustFacts frame={frame} />
      </section>
    </form>
  );
}
