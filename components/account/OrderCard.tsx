import { getImageProps } from "next/image";
import { Badge } from "@/components/ui/Badge";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import type { OrderSummary } from "@/lib/account/orders/types";

function Pictures({ pictures }: Pick<OrderSummary, "pictures">) {
  return pictures.map((picture) => {
    const { props } = getImageProps({ src: picture.src, alt: "", width: 80, height: 80 });
    const { style: _style, alt, ...image } = props;
    return (
      <picture key={picture.src} className="shrink-0">
        <img {...image} alt={alt} className="size-16 rounded-(--radius-s) bg-backdrop object-cover" />
      </picture>
    );
  });
}

/** One order: what it was, where it is, and what one can do with it. */
export function OrderCard({ order }: { order: OrderSummary }) {
  const { id, number, path, placed, total, state, open, goods, pictures, tracking, returnable } = order;
  const name = number ? `Order ${number}` : "Your order";
  return (
    <article aria-labelledby={id} className="space-y-4 rounded-(--radius-l) border p-5 sm:p-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id={id} className="font-medium">
          {name}
        </h3>
        <Badge tone={open ? "accent" : "plain"}>{state}</Badge>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Pictures pictures={pictures} />
        <div className="min-w-40 grow text-sm">
          <p className="wrap-anywhere">{goods}</p>
          <p className="text-ink-soft">
            {placed} · <span className="tabular-nums">{total}</span>
          </p>
        </div>
      </div>
      {tracking.length > 0 ? (
        <ul className="text-sm">
          {tracking.map(({ words, url }) => (
            <li key={url}>
              <a href={url} rel="noreferrer" className="link inline-flex min-h-9 items-center">
                {words}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <LinkButton href={path} tone="quiet" size="small">
          See it<span className="sr-only">: {name}</span>
        </LinkButton>
        <form action={`/account/orders/${id}/again`} method="post">
          <Button tone="plain">
            Order again<span className="sr-only">: {name}</span>
          </Button>
        </form>
        {returnable ? (
          <LinkButton href={`${path}/withdraw`} tone="plain">
            Send back<span className="sr-only">: {name}</span>
          </LinkButton>
        ) : null}
      </div>
    </article>
  );
}
