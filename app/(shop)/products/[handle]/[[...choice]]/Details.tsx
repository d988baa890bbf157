import { CleanHtml } from "@/components/ui/CleanHtml";
import { Disclosure } from "@/components/ui/Disclosure";
import type { ProductPage } from "@/lib/catalogue/types";
import type { PolicyLink, ShopSettings } from "@/lib/shop/types";

type Props = {
  product: ProductPage;
  returns: ShopSettings["returns"];
  person: string;
  policies: readonly PolicyLink[];
};

/** What the thing is, and what holds when it is bought. Needs no script. */
export function Details({ product, returns, person, policies }: Props) {
  return (
    <div className="page grid gap-x-14 gap-y-12 pt-14 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:pt-20">
      <section
        aria-labelledby="about-it"
        className={product.pictures.length > 1 ? "min-w-0 lg:pl-22" : "min-w-0"}
      >
        <h2 id="about-it" className="display text-heading">
          About it
        </h2>
        {product.descriptionHtml ? (
          <CleanHtml html={product.descriptionHtml} className="pt-4" />
        ) : (
          <p className="pt-4 text-ink-soft">
            Nothing has been written about this yet. Ask us and we will look.
          </p>
        )}
      </section>
      <section aria-label="Buying it" className="border-t lg:sticky lg:top-8 lg:self-start">
        <Disclosure summary={`${returns.days} days to change your mind`} open>
          <p>
            From the day it arrives, for any reason. Open the link in your order letter and choose “Withdraw
            from this order”; you need no account.
            {returns.paidBy === "shop" ? " We pay the way back." : " The way back is yours to pay."}
          </p>
          {policies.some(({ slug }) => slug === "returns") ? (
            <a href="/policies/returns" className="link mt-2 inline-flex min-h-9 items-center">
              How returns work
            </a>
          ) : null}
        </Disclosure>
        <Disclosure summary="Paying">
          <p>
            By card and whatever else your phone or bank offers, on Stripe’s own page. The number of your card
            never reaches us. The sum on the button is the sum that is charged.
          </p>
        </Disclosure>
        <Disclosure summary={`Ask ${person}`}>
          <p>Not sure whether it suits? Write and a person answers.</p>
          <a href="/about" className="link mt-2 inline-flex min-h-9 items-center">
            Write to us
          </a>
        </Disclosure>
      </section>
    </div>
  );
}
