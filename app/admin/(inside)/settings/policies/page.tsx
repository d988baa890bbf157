import Link from "next/link";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { When } from "@/components/admin/kit/When";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { LinkButton } from "@/components/ui/LinkButton";
import { getPolicyRows } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Policies" };

export const instant = false;

export default async function Policies() {
  const { rows, editable } = await getPolicyRows();
  const add = editable ? (
    <LinkButton href="/admin/settings/policies/new" size="small" tone="quiet">
      New policy
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHead title="Policies" />
      <SettingsNav here="policies" />
      <Card title="Policies" padded={false} actions={add}>
        {rows.length === 0 ? (
          <Empty title="No policies yet" action={add}>
            The law wants buyers to find terms, privacy and returns. Write them, or have them written, before
            you open.
          </Empty>
        ) : (
          <ul className="border-t">
            {rows.map(({ slug, title, since, next, versions }) => (
              <li key={slug} className="border-b last:border-b-0">
                <Link
                  href={`/admin/settings/policies/${slug}`}
                  prefetch={false}
                  className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2 text-sm hover:bg-surface sm:px-5"
                >
                  <span className="flex flex-wrap items-center gap-2 font-medium">
                    {title}
                    {next ? (
                      <StateBadge tone="notice">
                        changes <When at={next} style="day" />
                      </StateBadge>
                    ) : null}
                  </span>
                  <span className="text-ink-soft">
                    {since ? (
                      <>
                        since <When at={since} style="day" />
                      </>
                    ) : (
                      "not in force yet"
                    )}
                    , {versions} {versions === 1 ? "version" : "versions"}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
