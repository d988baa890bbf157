import { getImageProps } from "next/image";
import type { ReviewLine } from "@/lib/checkout/types";

function LinePicture({ picture }: { picture: ReviewLine["picture"] }) {
  if (!picture) return <span className="size-16 shrink-0 rounded-(--radius-s) bg-backdrop" />;
  const { props } = getImageProps({ src: picture.src, alt: "", width: 64, height: 64 });
  const { style: _style, alt, ...image } = props;
  return (
    <picture>
      <img {...image} alt={alt} className="size-16 shrink-0 rounded-(--radius-s) bg-backdrop object-cover" />
    </picture>
  );
}

/** What is being bought, piece by piece. */
export function ReviewLines({ lines }: { lines: readonly ReviewLine[] }) {
  return (
    <ul className="divide-y">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-4 py-3.5 text-sm">
          <LinePicture picture={line.picture} />
          <div className="min-w-0 grow">
            <p className="font-medium">{line.title}</p>
            {line.variantTitle ? <p className="text-ink-soft">{line.variantTitle}</p> : null}
            <p className="text-ink-soft">Quantity {line.quantity}</p>
            {line.notice ? <p className="text-notice">{line.notice}</p> : null}
          </div>
          <p className="shrink-0 tabular-nums">{line.price}</p>
        </li>
      ))}
    </ul>
  );
}
