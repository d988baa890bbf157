import Link from "next/link";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { LinkButton } from "@/components/ui/LinkButton";
import { getPolicyRows } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Policies" };

export const instant = false;

export default async function Policies() {
  const { rows, missing, editable } = await getPolicyRows();
  const add = editable ? (
    <LinkButton href="/admin/settings/policies/new" size="small" tone="quiet">
      New policy
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHead title="Policies" back={allSettings} />
      <SettingsNav here="policies" />
      {missing.length > 0 ? (
        <Card title="Still to be written" padded={false} className="mb-4">
          <p className="px-4 pb-3 text-sm text-ink-soft sm:px-5">
            The law wants buyers to find these, and pages of the shop lead to them.
          </p>
          <ul className="border-t">
            {missing.map(({ slug, title }) => (
              <li
                key={slug}
                className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b px-4 py-2 text-sm last:border-b-0 sm:px-5"
              >
                <span className="font-medium">{title}</span>
                {editable ? (
                  <Link
                    href={`/admin/settings/policies/new?draft=${slug}`}
                    prefetch={false}
                    className="link inline-flex min-h-8 items-center"
                  >
                    Begin with a draft<span className="sr-only"> of {title}</span>
                  </Link>
                ) : null}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <Card title="Policies" padded={false} actions={add}>
        {rows.length === 0 ? (
          <Empty title="No policies yet">What you publish stands here with every version it had.</Empty>
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
                        changes <When at={next} style="day" within />
                      </StateBadge>
                    ) : null}
                  </span>
                  <span className="text-ink-soft">
                    {since ? (
                      <>
                        since <When at={since} style="day" within />
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
