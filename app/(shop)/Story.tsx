import { ProductPicture } from "@/components/catalogue/ProductPicture";
import { LinkButton } from "@/components/ui/LinkButton";
import type { Picture } from "@/lib/catalogue/types";

type Props = {
  title: string;
  paragraphs: readonly string[];
  action: { label: string; href: string };
  picture: Picture | null;
};

/** Who makes the things, told beside a picture under an arch. */
export function Story({ title, paragraphs, action, picture }: Props) {
  return (
    <section className="page grid items-center gap-x-16 gap-y-10 pt-section lg:grid-cols-12">
      {picture ? (
        <ProductPicture
          picture={picture}
          sizes="(min-width: 64rem) 40vw, 92vw"
          silent
          className="aspect-[4/4.6] rounded-t-full rounded-b-m lg:col-span-5 lg:col-start-1"
        />
      ) : null}
      <div className="lg:col-span-6 lg:col-start-7">
        <h2 className="display text-title">{title}</h2>
        <div className="max-w-prose space-y-4 pt-6 text-lg text-ink-soft">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <LinkButton href={action.href} tone="quiet" className="mt-8">
          {action.label}
        </LinkButton>
      </div>
    </section>
  );
}
