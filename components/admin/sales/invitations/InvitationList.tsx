"use client";

import { LinkButton } from "@/components/ui/LinkButton";
import { takeInvitationsBack } from "@/lib/early-access/admin/actions";
import type { InvitationRow } from "@/lib/early-access/admin/types";
import type { ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { Empty } from "../../kit/Empty";
import { When } from "../../kit/format/When";
import { AdminList } from "../../kit/list/AdminList";
import { CopyLink } from "./CopyLink";

type Props = {
  saleId: string;
  request: ListRequest;
  page: ListPage<InvitationRow>;
  views: ListViews;
  mayWrite: boolean;
};

const columns = [
  { id: "email", header: "Address", sort: "email" },
  { id: "made", header: "Made", sort: "made", descendingFirst: true, phone: "hidden" },
  { id: "used", header: "Used" },
  { id: "link", header: "Link", phone: "aside" },
] as const;

function rowOf({ id, email, url, createdAt, usedAt }: InvitationRow) {
  return {
    id,
    label: email,
    cells: {
      email: <span className="wrap-anywhere">{email}</span>,
      made: <When at={createdAt} />,
      used: usedAt ? <When at={usedAt} /> : <span className="text-ink-soft">Not used yet</span>,
      link: <CopyLink email={email} url={url} />,
    },
  };
}

/** Who was invited to a sale by hand, the newest first; each with their link, and the way to take it back. */
export function InvitationList({ saleId, request, page, views, mayWrite }: Props) {
  return (
    <AdminList
      list="sale-invitations"
      request={request}
      page={page}
      rows={page.rows.map(rowOf)}
      columns={columns}
      views={views}
      searchLabel="Search addresses"
      filters={[
        {
          ...{ name: "used", label: "Used", single: true },
          options: [
            { value: "yes", label: "Used" },
            { value: "no", label: "Not used yet" },
          ],
        },
      ]}
      bulk={
        mayWrite
          ? [
              {
                ...{ id: "back", label: "Take back", tone: "danger" },
                run: ({ selection }) => takeInvitationsBack({ id: saleId, selection }),
              },
            ]
          : []
      }
      empty={
        <Empty
          title="Nobody is invited"
          action={mayWrite ? <LinkButton href={`/admin/sales/${saleId}`}>Invite somebody</LinkButton> : null}
        >
          Links are made on the page of the sale.
        </Empty>
      }
    />
  );
}
