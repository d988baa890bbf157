import { notFound } from "next/navigation";
import { Columns } from "@/components/admin/kit/Columns";
import { Editable } from "@/components/admin/kit/form/Editable";
import { PageHead } from "@/components/admin/kit/PageHead";
import { PolicyForm } from "@/components/admin/settings/policies/PolicyForm";
import { PolicyVersions } from "@/components/admin/settings/policies/PolicyVersions";
import { LinkButton } from "@/components/ui/LinkButton";
import { getPolicyEditor } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Policy" };

export const instant = false;

type Props = { params: Promise<{ slug: string }> };

export default async function Policy({ params }: Props) {
  const { slug } = await params;
  const { editions, editable } = await getPolicyEditor(slug);
  const newest = editions.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
  if (!newest) notFound();
  const { id, title, html } = newest;
  return (
    <>
      <PageHead
        title={title}
        back={{ href: "/admin/settings/policies", label: "Policies" }}
        actions={
          <LinkButton href={`/policies/${slug}`} tone="quiet" target="_blank">
            See it in the shop
          </LinkButton>
        }
      />
      <Columns
        main={
          <Editable may={editable}>
            <PolicyForm key={id} isNew={false} policy={{ slug, title, html, version: id }} />
          </Editable>
        }
        side={
          <PolicyVersions
            slug={slug}
            editable={editable}
            editions={editions.map(({ html: _, ...edition }) => edition)}
          />
        }
      />
    </>
  );
}
