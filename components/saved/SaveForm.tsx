import clsx from "clsx";

type Props = {
  productId: string;
  title: string;
  /** What is chosen of it, where something is. */
  variantId?: string | undefined;
  /** In words beside the heart; on a tile the heart alone. */
  words?: boolean;
  className?: string;
};

/** The heart: a plain form that puts a product on the visitor's list. `SaveHearts` fills it and makes it a switch. */
export function SaveForm({ productId, title, variantId, words = false, className }: Props) {
  return (
    <form action="/saved/add" method="post" className={className}>
      {variantId ? <input type="hidden" name="variant" value={variantId} /> : null}
      <button
        type="submit"
        name="product"
        value={productId}
        aria-label={`Save ${title}`}
        className={clsx("save-heart", words && "save-heart-words")}
      >
        {words ? <span aria-hidden="true">Save for later</span> : null}
      </button>
    </form>
  );
}
