import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { Card } from "@/components/admin/kit/Card";
import { PageHead } from "@/components/admin/kit/PageHead";
import { settingsPages } from "@/components/admin/settings/settings-pages";
import { requireStaff } from "@/lib/staff/loaders";

export const metadata = { title: "Settings" };
export const instant = false;

export default async function Settings() {
  await requireStaff("settings.read");
  return (
    <>
      <PageHead title="Settings" />
      <Card padded={false}>
        <ul className="grid sm:grid-cols-2">
          {settingsPages.map(({ id, href, label, hint }) => (
            <li key={id} className="border-b sm:odd:border-r">
              <Link
                href={href}
                prefetch={false}
                className="flex min-h-16 items-center justify-between gap-3 px-4 py-3 hover:bg-surface sm:px-5"
              >
                <span>
                  <span className="block text-sm font-medium">{label}</span>
                  <span className="block text-sm text-ink-soft">{hint}</span>
                </span>
                <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
