import { FlowEditor } from "@/components/admin/flows/page/FlowEditor";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getNewFlow } from "@/lib/flows/admin/loaders";

export const metadata = { title: "New flow" };
export const instant = false;

export default async function NewFlow() {
  const { form, names, segments, topics, maySwitch } = await getNewFlow();
  return (
    <>
      <PageHead title="New flow" back={{ href: "/admin/flows", label: "Flows" }} />
      <FlowEditor
        saved={form}
        {...{ on: false, published: false, inIt: 0, names, segments, topics }}
        mayWrite
        maySwitch={maySwitch}
      />
    </>
  );
}
