import {
  Bell,
  CircleQuestionMark,
  CreditCard,
  FileClock,
  LogIn,
  type LucideIcon,
  Mail,
  MailCheck,
  PackageCheck,
  PackageOpen,
  StickyNote,
  Truck,
  Undo2,
} from "lucide-react";
import Link from "next/link";
import { LinkButton } from "@/components/ui/LinkButton";
import type { TimelineKind, TimelinePage } from "@/lib/account/timeline/types";
import { Card } from "../kit/Card";
import { Empty } from "../kit/Empty";
import { When } from "../kit/format/When";

const icons: Record<TimelineKind, LucideIcon> = {
  order: Bell,
  payment: CreditCard,
  refund: Undo2,
  shipped: Truck,
  delivered: PackageCheck,
  withdrawal: PackageOpen,
  return: PackageOpen,
  question: CircleQuestionMark,
  letter: Mail,
  consent: MailCheck,
  note: StickyNote,
  sign_in: LogIn,
  change: FileClock,
};

type Props = { id: string; page: TimelinePage; first: boolean };

/** Everything known of a customer, the latest first. */
export function Timeline({ id, page, first }: Props) {
  const { entries, next } = page;
  const path = `/admin/customers/${id}`;
  if (entries.length === 0)
    return (
      <Card title="Timeline" padded={false}>
        <Empty title="Nothing happened yet">Orders, letters and questions will stand here.</Empty>
      </Card>
    );
  return (
    <Card title="Timeline" id="timeline">
      <ol className="grid gap-0">
        {entries.map(({ key, at, kind, title, text, href }) => {
          const Icon = icons[kind];
          return (
            <li key={`${kind}-${key}`} className="group grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3">
              <span aria-hidden="true" className="flex flex-col items-center">
                <span className="grid size-7 shrink-0 place-items-center rounded-full bg-surface text-ink-soft">
                  <Icon className="size-3.5" />
                </span>
                <span className="w-px grow bg-line group-last:hidden" />
              </span>
              <div className="pb-5 text-sm">
                <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                  {href ? (
                    <Link href={href} prefetch={false} className="link font-medium">
                      {title}
                    </Link>
                  ) : (
                    <span className="font-medium">{title}</span>
                  )}
                  <span className="text-xs text-ink-soft">
                    <When at={at} />
                  </span>
                </div>
                {text ? (
                  <p className="line-clamp-6 pt-0.5 wrap-anywhere whitespace-pre-line text-ink-soft">
                    {text}
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
      {first && !next ? null : (
        <div className="flex justify-between gap-2">
          {first ? (
            <span />
          ) : (
            <LinkButton tone="quiet" href={`${path}#timeline`}>
              Latest
            </LinkButton>
          )}
          {next ? (
            <LinkButton tone="quiet" href={`${path}?${new URLSearchParams({ after: next })}#timeline`}>
              Earlier
            </LinkButton>
          ) : null}
        </div>
      )}
    </Card>
  );
}
