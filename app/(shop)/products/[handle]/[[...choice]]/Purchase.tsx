import { ProductPicture } from "@/components/catalogue/ProductPicture";
import { valuePictures } from "@/components/catalogue/value-pictures";
import { getHomePromises } from "@/lib/basket/loaders";
import type { ProductPage, ProductVariant } from "@/lib/catalogue/types";
import { getPricePoints } from "@/lib/loyalty/loaders";
import { getWishesOffered } from "@/lib/newsletter/wishes/loaders";
import type { ShopSettings } from "@/lib/shop/types";
import { countryName } from "@/lib/values/country";
import { PurchaseForm } from "./PurchaseForm";

type Props = { product: ProductPage; variant: ProductVariant; shop: ShopSettings };

/** Hands the part that reacts no more than it needs of the product. */
export async function Purchase({ product, variant, shop }: Props) {
  const { taxClass, giftCard } = product;
  const [promises, wishes, points] = await Promise.all([
    getHomePromises(
      { taxClass, giftCard },
      product.variants.map(({ price, weightGrams, requiresShipping, taxable }) => ({
        price,
        weightGrams,
        requiresShipping,
        taxable,
      })),
    ),
    getWishesOffered(),
    getPricePoints(product.variants.map(({ price }) => price)),
  ]);
  const pictures = Object.fromEntries(
    [...valuePictures(product.options, product.variants)].map(([option, byValue]) => [
      option,
      Object.fromEntries(
        [...byValue].flatMap(([value, id]) => {
          const picture = product.pictures.find((one) => one.id === id);
          const small = { sizes: 56, silent: true, className: "size-full" };
          return picture
            ? [[value, <ProductPicture key={id} picture={{ ...picture, placeholder: null }} {...small} />]]
            : [];
        }),
      ),
    ]),
  );
  return (
    <PurchaseForm
      productId={product.id}
      handle={product.handle}
      options={product.options}
      variants={product.variants.map(
        (
          { id, slug, optionValues, price, priceUntil, reduction, stockLeft, available, pictureId },
          index,
        ) => ({
          id,
          slug,
          optionValues,
          price,
          until: priceUntil?.toISOString() ?? null,
          lowestPrior: reduction?.lowestPrior ?? null,
          percent: reduction?.percent ?? null,
          stockLeft,
          available,
          pictureId,
          promise: promises[index] ?? null,
          points: points?.[index] ?? 0,
        }),
      )}
      initial={variant.id}
      pictures={pictures}
      wishes={wishes}
      money={{ currency: shop.money.currency, locale: shop.money.locale }}
      timeZone={shop.money.timeZone}
      home={countryName(shop.money.homeCountry, shop.money.locale)}
      lowStock={shop.limits.lowStock}
      most={shop.limits.quantityPerLine}
    />
  );
}
