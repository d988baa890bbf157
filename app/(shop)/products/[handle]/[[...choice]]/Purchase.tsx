import { ProductPicture } from "@/components/catalogue/ProductPicture";
import { valuePictures } from "@/components/catalogue/value-pictures";
import type { ProductPage, ProductVariant } from "@/lib/catalogue/types";
import type { ShopSettings } from "@/lib/shop/types";
import { PurchaseForm } from "./PurchaseForm";

type Props = { product: ProductPage; variant: ProductVariant; shop: ShopSettings };

/** Hands the part that reacts no more than it needs of the product. */
export function Purchase({ product, variant, shop }: Props) {
  const pictures = Object.fromEntries(
    [...valuePictures(product.options, product.variants)].map(([option, byValue]) => [
      option,
      Object.fromEntries(
        [...byValue].flatMap(([value, id]) => {
          const picture = product.pictures.find((one) => one.id === id);
          const small = { sizes: "3.5rem", silent: true, className: "size-full" };
          return picture
            ? [[value, <ProductPicture key={id} picture={{ ...picture, placeholder: null }} {...small} />]]
            : [];
        }),
      ),
    ]),
  );
  return (
    <PurchaseForm
      handle={product.handle}
      options={product.options}
      variants={product.variants.map(
        ({ id, slug, optionValues, price, reduction, stockLeft, available, pictureId }) => ({
          id,
          slug,
          optionValues,
          price,
          lowestPrior: reduction?.lowestPrior ?? null,
          percent: reduction?.percent ?? null,
          stockLeft,
          available,
          pictureId,
        }),
      )}
      initial={variant.id}
      pictures={pictures}
      money={{ currency: shop.money.currency, locale: shop.money.locale }}
      taxIncluded={shop.money.pricesIncludeTax}
      lowStock={shop.limits.lowStock}
      most={shop.limits.quantityPerLine}
    />
  );
}
