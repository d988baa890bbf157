import type { Metadata } from "next";
import { connection } from "next/server";
import { AccountPage } from "@/app/AccountPage";
import { Badge } from "@/components/ui/Badge";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { getAddresses } from "@/lib/account/addresses/loaders";

export const metadata: Metadata = { title: "Your addresses", robots: { index: false } };
export const instant = false;

const news: Record<string, string> = {
  saved: "The address is saved.",
  removed: "The address is deleted.",
};

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function Addresses({ searchParams }: Props) {
  await connection();
  const { done } = await searchParams;
  const addresses = await getAddresses();
  const said = typeof done === "string" ? news[done] : undefined;
  return (
    <AccountPage here="addresses" title="Your addresses">
      {said ? (
        <Notice kind="success" role="status" className="mb-8">
          {said}
        </Notice>
      ) : null}
      {addresses.length === 0 ? (
        <p className="pb-6 text-ink-soft">Save an address and the checkout fills itself in.</p>
      ) : (
        <ul className="grid gap-4 pb-8 sm:grid-cols-2">
          {addresses.map(({ id, lines, phone, usual }) => (
            <li
              key={id}
              className="flex flex-col justify-between gap-4 rounded-(--radius-l) border p-5 text-sm"
            >
              <div className="space-y-2 wrap-anywhere">
                {usual ? <Badge>Used without asking</Badge> : null}
                <address className="whitespace-pre-line not-italic">{lines.join("\n")}</address>
                {phone ? <p className="text-ink-soft">{phone}</p> : null}
              </div>
              <div className="flex gap-5">
                <LinkButton href={`/account/addresses/${id}`} tone="plain">
                  Change<span className="sr-only">: {lines[1]}</span>
                </LinkButton>
                <form action={`/account/addresses/${id}/remove`} method="post">
                  <Button tone="plain">
                    Delete<span className="sr-only">: {lines[1]}</span>
                  </Button>
                </form>
              </div>
            </li>
          ))}
        </ul>
      )}
      <LinkButton href="/account/addresses/new" tone={addresses.length === 0 ? "primary" : "quiet"}>
        Add an address
      </LinkButton>
    </AccountPage>
  );
}
