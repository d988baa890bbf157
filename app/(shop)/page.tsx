import type { Metadata } from "next";
import { CollectionIndex } from "@/components/catalogue/CollectionIndex";
import { Shelf } from "@/components/catalogue/Shelf";
import { JsonLd } from "@/components/seo/JsonLd";
import { organizationData, siteData } from "@/components/seo/organization-data";
import { getHome, listCollections } from "@/lib/catalogue/loaders";
import { getHomeTerms } from "@/lib/delivery/loaders";
import { getContactEmail, getPolicyLinks, getShop, getShopUrl } from "@/lib/shop/loaders";
import { Facts } from "./Facts";
import { Hero } from "./Hero";
import { openGraph } from "./open-graph";
import { Story } from "./Story";

export async function generateMetadata(): Promise<Metadata> {
  const [{ brand, home }, collections] = await Promise.all([getShop(), listCollections()]);
  const picture = collections.find(({ handle }) => handle === home.hero?.collection)?.picture;
  return {
    title: { absolute: brand.tagline ? `${brand.name}: ${brand.tagline}` : brand.name },
    description: brand.tagline || undefined,
    alternates: { canonical: "/" },
    openGraph: openGraph(brand.name, picture, brand.name),
  };
}

const toEverything = { label: "See everything", href: "/collections" };

export default async function Home() {
  const [shop, email, shelves, collections, delivery, policies] = await Promise.all([
    getShop(),
    getContactEmail(),
    getHome(),
    listCollections(),
    getHomeTerms(),
    getPolicyLinks(),
  ]);
  const money = { currency: shop.money.currency, locale: shop.money.locale };
  const pictureOf = (handle: string) =>
    collections.find((collection) => collection.handle === handle)?.picture ?? null;
  const { hero, story } = shop.home;
  const url = getShopUrl();
  const newest = shelves.newest.slice(0, 4);
  const open = newest.length > 0;
  const others = shelves.popular.filter(({ id }) => !newest.some((product) => product.id === id));
  return (
    <>
      <JsonLd graph={[organizationData(url, shop, email), siteData(url, shop.brand.name)]} />
      <Hero
        title={hero?.title ?? shop.brand.name}
        text={
          hero?.text ?? (shop.brand.tagline || (open ? "" : "The shelves are being filled. Come back soon."))
        }
        action={hero?.action ?? (open ? toEverything : null)}
        picture={hero ? pictureOf(hero.collection) : (newest[0]?.pictures[0] ?? null)}
      />
      <Shelf title="New in" products={newest} money={money} />
      <CollectionIndex collections={shelves.collections} />
      <Shelf title="A good place to start" products={others.slice(0, 8)} money={money} />
      {story ? <Story {...story} picture={pictureOf(story.collection)} /> : null}
      <Shelf title="Reduced" products={shelves.reduced.slice(0, 4)} money={money} />
      {open ? (
        <Facts
          delivery={delivery}
          returns={shop.returns}
          person={shop.seller.personName}
          email={email}
          policies={policies}
        />
      ) : null}
    </>
  );
}
