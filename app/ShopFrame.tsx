import type { ReactNode } from "react";
import { BasketCount } from "@/components/basket/BasketCount";
import { MemberPrices } from "@/components/catalogue/MemberPrices";
import { Footer } from "@/components/layout/Footer";
import { Header } from "@/components/layout/Header";
import { PageViews } from "@/components/layout/PageViews";
import { FooterForm } from "@/components/newsletter/FooterForm";
import { SaveHearts } from "@/components/saved/SaveHearts";
import { SearchCombobox } from "@/components/search/SearchCombobox";
import { listCollections } from "@/lib/catalogue/loaders";
import { getHomeTerms } from "@/lib/delivery/loaders";
import { getOfferedTopics } from "@/lib/newsletter/loaders";
import { getContactEmail, getPolicyLinks, getShop } from "@/lib/shop/loaders";

/** How many collections fit beside one another in the header. */
const inHeader = 7;

/** Header, content and footer as every page of the shop has them; the same for each visitor. */
export async function ShopFrame({ children }: { children: ReactNode }) {
  const [shop, email, collections, policies, delivery, [topic]] = await Promise.all([
    getShop(),
    getContactEmail(),
    listCollections(),
    getPolicyLinks(),
    getHomeTerms(),
    getOfferedTopics(),
  ]);
  const { brand, seller, returns } = shop;
  const face = {
    name: brand.name,
    tagline: brand.tagline,
    logoUrl: brand.logoMediaKey ? `/${brand.logoMediaKey}` : null,
  };
  const all = { label: "Everything", href: "/collections" };
  const links = collections.map(({ title, handle }) => ({ label: title, href: `/collections/${handle}` }));
  const help = [
    ...policies.map(({ title, slug }) => ({ label: title, href: `/policies/${slug}` })),
    ...(shop.loyalty.on ? [{ label: "Rewards", href: "/rewards" }] : []),
    ...(shop.ambassadors.on && shop.ambassadors.discountId
      ? [{ label: "Ambassadors", href: "/ambassadors" }]
      : []),
    { label: "Letters by e-mail", href: "/newsletter" },
    { label: "About and contact", href: "/about" },
  ];
  const registered = [
    seller.companyNumber ? `Company number ${seller.companyNumber}` : null,
    seller.vatNumber ? `VAT number ${seller.vatNumber}` : null,
  ].filter((line) => line !== null);
  return (
    <>
      <PageViews />
      <SaveHearts />
      <MemberPrices currency={shop.money.currency} locale={shop.money.locale} />
      <link rel="alternate" type="application/rss+xml" title="New in the shop" href="/feeds/new.xml" />
      <Header
        brand={face}
        links={[...links.slice(0, inHeader), all]}
        more={help}
        search={(id) => <SearchCombobox id={id} />}
        announcement={shop.home.announcement ?? delivery}
        basketCount={<BasketCount />}
      />
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <Footer
        brand={face}
        seller={[seller.legalName, ...seller.address, ...registered]}
        email={email}
        phone={seller.phone}
        profiles={brand.profiles}
        shop={[...links, all]}
        help={help}
        facts={[
          `${returns.days} days to change your mind${returns.paidBy === "shop" ? "; we pay the way back" : ""}.`,
          delivery ? `${delivery}.` : "Delivery is priced on every product page.",
          "Cards are handled by Stripe and never reach us.",
        ]}
      >
        {topic ? <FooterForm topic={topic} /> : null}
      </Footer>
    </>
  );
}
