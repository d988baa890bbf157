import { ProductPicture } from "@/components/catalogue/ProductPicture";
import { LinkButton } from "@/components/ui/LinkButton";
import type { Picture } from "@/lib/catalogue/types";

type Props = {
  title: string;
  text: string;
  /** None while there is nothing to lead to. */
  action: { label: string; href: string } | null;
  picture: Picture | null;
};

/** The first thing seen: one picture, one sentence, one way on. */
export function Hero({ title, text, action, picture }: Props) {
  const words = (
    <>
      <h1 className="display text-display text-balance">{title}</h1>
      {text ? <p className="max-w-md pt-5 text-lg text-ink-soft">{text}</p> : null}
      {action ? (
        <LinkButton href={action.href} size="large" className="mt-8">
          {action.label}
        </LinkButton>
      ) : null}
    </>
  );
  if (!picture) return <section className="page py-section">{words}</section>;
  return (
    <section className="grid items-end gap-y-7 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:gap-x-12">
      <div className="order-2 px-gutter lg:order-1 lg:py-16 lg:pr-0 lg:pl-[max(var(--spacing-gutter),calc(50vw-46rem+var(--spacing-gutter)))]">
        {words}
      </div>
      <ProductPicture
        picture={picture}
        sizes="(min-width: 64rem) 58vw, 100vw"
        first
        silent
        className="order-1 aspect-[5/4.4] sm:aspect-[16/10] lg:order-2 lg:aspect-auto lg:h-[min(46rem,calc(100dvh-11rem))] lg:rounded-bl-[7rem]"
      />
    </section>
  );
}
