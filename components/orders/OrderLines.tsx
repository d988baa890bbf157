import { getImageProps } from "next/image";
import type { OrderPageLine } from "@/lib/orders/page/types";

function LinePicture({ picture }: { picture: OrderPageLine["picture"] }) {
  if (!picture)
    return <span aria-hidden="true" className="size-18 shrink-0 rounded-(--radius-s) bg-backdrop" />;
  const { props } = getImageProps({ src: picture.src, alt: "", width: 80, height: 80 });
  const { style: _style, alt, ...image } = props;
  return (
    <picture className="shrink-0">
      <img {...image} alt={alt} className="size-18 rounded-(--radius-s) bg-backdrop object-cover" />
    </picture>
  );
}

/** What was bought, at the prices that were paid. */
export function OrderLines({ lines }: { lines: readonly OrderPageLine[] }) {
  return (
    <ul className="divide-y border-y">
      {lines.map(({ id, title, variantTitle, quantity, amount, picture, note }) => (
        <li key={id} className="flex gap-4 py-4 text-sm">
          <LinePicture picture={picture} />
          <div className="min-w-0 grow wrap-anywhere">
            <p className="font-medium">{title}</p>
            {variantTitle ? <p className="text-ink-soft">{variantTitle}</p> : null}
            <p className="text-ink-soft">Quantity {quantity}</p>
            {note ? <p className="text-notice">{note}</p> : null}
          </div>
          <p className="shrink-0 tabular-nums">{amount}</p>
        </li>
      ))}
    </ul>
  );
}
