import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FileReportView } from "@/components/admin/imports/FileReportView";
import { ImportState } from "@/components/admin/imports/ImportState";
import { ImportSteps } from "@/components/admin/imports/ImportSteps";
import { Card } from "@/components/admin/kit/Card";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { Disclosure } from "@/components/ui/Disclosure";
import { Notice } from "@/components/ui/Notice";
import { getImport } from "@/lib/catalogue/admin/imports/loaders";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Product file" };
export const instant = false;

export default async function ProductFile({ params }: Props) {
  const file = await getImport((await params).id);
  if (!file) notFound();
  const { report, result } = file;
  return (
    <>
      <PageHead
        title={file.fileName}
        back={{ href: "/admin/products/import", label: "Product files" }}
        badges={<ImportState state={file.state} />}
      >
        Brought by {file.startedByName} <When at={file.createdAt} within />
      </PageHead>
      <div className="grid gap-4">
        {file.problem ? (
          <Notice kind="danger" title="This file was not taken over.">
            {file.problem}
          </Notice>
        ) : null}
        {result ? (
          <Card title="What was done">
            <FileReportView report={result} done />
          </Card>
        ) : null}
        {file.state === "checking" || file.state === "running" ? (
          <Card title={file.state === "checking" ? "Check" : "Import"}>
            <ImportSteps {...stepOf(file)} />
          </Card>
        ) : null}
        {report && result ? (
          <Disclosure summary="What the check found before" className="border-b-0 px-1">
            <FileReportView report={report} done={false} />
          </Disclosure>
        ) : report ? (
          <Card title="What it would do">
            <FileReportView report={report} done={false} />
            {file.state === "checked" ? <ImportSteps {...stepOf(file)} /> : null}
          </Card>
        ) : null}
      </div>
    </>
  );
}

type File = NonNullable<Awaited<ReturnType<typeof getImport>>>;

function stepOf({ id, state, part, products, cancelAsked, report }: File) {
  return { id, state, part, products, cancelAsked, wanted: (report?.created ?? 0) + (report?.updated ?? 0) };
}
