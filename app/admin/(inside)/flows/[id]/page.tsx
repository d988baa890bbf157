import { notFound, redirect } from "next/navigation";
import { DeleteFlow } from "@/components/admin/flows/page/DeleteFlow";
import { FiguresCard } from "@/components/admin/flows/page/FiguresCard";
import { FlowEditor } from "@/components/admin/flows/page/FlowEditor";
import { FlowVersions } from "@/components/admin/flows/page/FlowVersions";
import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { History } from "@/components/admin/staff/history/History";
import { getFlowEditor } from "@/lib/flows/admin/loaders";
import { getShop } from "@/lib/shop/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Flow" };
export const instant = false;

export default async function Flow({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const flow = await getFlowEditor(id);
  if (!flow) notFound();
  if ("movedTo" in flow) redirect(`/admin/flows/${flow.movedTo}`);
  const [{ money }, history] = await Promise.all([getShop(), getHistory("flow", id)]);
  const { form, on, published, figures, brought, reasons, versions, readyKey } = flow;
  return (
    <>
      <PageHead
        title={form.name}
        back={{ href: "/admin/flows", label: "Flows" }}
        badges={<StateBadge tone={on ? "success" : "plain"}>{on ? "On" : "Off"}</StateBadge>}
        actions={
          flow.maySwitch && !on && form.version > 0 ? (
            <DeleteFlow id={id} name={form.name} ready={readyKey !== null} inIt={figures?.inIt ?? 0} />
          ) : null
        }
      >
        {form.description}
      </PageHead>
      <FlowEditor
        key={`${id}:${form.version}`}
        saved={form}
        {...{
          on,
          published,
          inIt: figures?.inIt ?? 0,
          segments: flow.segments,
          topics: flow.topics,
          names: flow.names,
        }}
        mayWrite={flow.mayWrite}
        maySwitch={flow.maySwitch}
      >
        {figures ? <FiguresCard {...{ figures, brought, reasons }} locale={money.locale} /> : null}
        <FlowVersions versions={versions} />
        <History id={id} entries={history} />
      </FlowEditor>
    </>
  );
}
